/** Shows the ledger's records as they come in. */
import type { Record as DecisionRecord } from "vinkje/node";

interface Shown {
  seq: number;
  record: DecisionRecord;
  leaf_hash: string;
}

const EVERY_MS = 1000;
const list = document.getElementById("records") as HTMLOListElement;
const state = document.getElementById("state") as HTMLElement;
let newest = 0;

async function look(): Promise<void> {
  try {
    const response = await fetch("/records.json");
    const records = (await response.json()) as Shown[];
    for (const shown of records.filter(({ seq }) => seq > newest).reverse()) list.prepend(entry(shown));
    newest = records[0]?.seq ?? newest;
    state.textContent = newest ? `${newest} records; the newest first.` : "Waiting for the first record.";
  } catch {
    state.textContent = "The service does not answer; trying again.";
  }
  setTimeout(look, EVERY_MS);
}

function entry({ seq, record, leaf_hash }: Shown): HTMLLIElement {
  const item = document.createElement("li");
  item.value = seq;
  item.dataset["event"] = record.event;
  const single = Object.entries({ ...record.services, ...record.cookies }).map(([id, state]) => ({ id, state }));
  const list = (all: readonly { id: string; state: string }[]): string =>
    all.map(({ id, state }) => `${id} ${state.replace("_", " ")}`).join(", ");
  item.append(
    element("h2", `${record.event.replace("_", " ")} `, element("small", record.surface)),
    element("p", list(record.purposes)),
    fields([
      ...(single.length ? [["one by one", list(single)] as const] : []),
      ["received", record.received_at],
      ["by", `${record.act.method}: ${record.act.control}`],
      ["policy", `${record.notice.version} ${record.notice.hash}, ${record.notice.locale}`],
      ["holds until", record.valid_until ?? "–"],
      ["who", record.subject ? `HMAC ${record.subject}` : "nobody is named"],
      ["order", record.order ? `HMAC ${record.order}` : "–"],
      ["leaf", leaf_hash],
    ]),
  );
  return item;
}

function fields(rows: readonly (readonly [name: string, value: string])[]): HTMLElement {
  return element("dl", ...rows.flatMap(([name, value]) => [element("dt", name), element("dd", value)]));
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}

void look();
