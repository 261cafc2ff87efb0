/** Decisions on their way to the shop's service: kept until a receipt comes, however long that is. */
import type { ConsentRequest, Receipt, SignedReceipt } from "../core/generated/types.js";
import type { Choice } from "../core/ask.js";
import { ITEM, type Store } from "./store.js";

/** What a decision was made from. */
export interface Facts {
  /** `null` where a signal came on by itself. */
  choice: Choice | null;
  /** The record cookie that the visitor had. */
  record: string | null;
  signals: { gpc: boolean };
  /** When: milliseconds since 1970. */
  now: number;
}

/** A decision on its way. */
export interface OutboxItem extends Facts {
  /** Its idempotency key: a random UUID, forgotten with the receipt. */
  key: string;
  /** Its place among those that wait, in the order in which they were made: clocks get corrected. */
  seq: number;
  /** The hash of the policy that he was shown. */
  policy: string;
  /** The language in which he was asked. */
  locale: string;
  /** SHA-256 of the text that he was shown. */
  wording: string;
  /** The number by which the ledger knows him; `null` for nobody. */
  visitor: string | null;
  /** The record cookie that the visitor has since this decision. */
  kept: string;
  /** Whether it allows anything that needs consent. */
  gives: boolean;
}

export interface Outbox {
  /** Puts a decision behind all that wait. */
  add(item: Omit<OutboxItem, "seq">): void;
  /** Puts a decision in the place of the one that has its key. */
  replace(item: OutboxItem): void;
  /** Sends what waits, first made first; fails with the first that does not arrive. */
  send(): Promise<void>;
  /** What waits, first made first. */
  items(): OutboxItem[];
}

/** What a page makes of the service's answers. */
export interface Answers {
  /**
   * Before a decision is given up that the service refuses for good. Gives whether it was replaced,
   * and is to be sent anew.
   *
   * @param now the service's clock, in milliseconds since 1970; NaN where the answer does not tell
   */
  refused(item: OutboxItem, now: number): Promise<boolean>;
  /** A decision is on its way no more: recorded, or given up (`null`). */
  ended(item: OutboxItem, receipt: Receipt | null): void;
}

/** What the service answers once a decision is in its ledger. */
interface Receipted {
  receipt: SignedReceipt;
}

/** @param url where decisions are posted */
export function createOutbox(store: Store, url: string, { refused, ended }: Answers): Outbox {
  let sending = Promise.resolve();

  // An entry each, not one list: tabs that write at the same time lose nothing.
  const items = (): OutboxItem[] =>
    store
      .names()
      .filter((name) => name.startsWith(ITEM))
      .flatMap((name) => {
        const item = store.get<OutboxItem>(name);
        // What lies there under another name was not put there here.
        return item && ITEM + item.key === name ? item : [];
      })
      // Two tabs that counted at the same moment counted alike; one clock orders them.
      .sort((a, b) => a.seq - b.seq || a.now - b.now);

  const replace = (item: OutboxItem): void => store.set(ITEM + item.key, item);

  async function post(item: OutboxItem): Promise<void> {
    const response = await fetch(url, {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json", "idempotency-key": item.key },
      body: JSON.stringify(bodyOf(item)),
    });
    if (!response.ok && !isFinal(response.status)) throw new Error(`${response.status}`);
    const receipt = response.ok ? ((await response.json()) as Receipted).receipt.payload : null;
    if (!receipt) {
      if (await refused(item, Date.parse(response.headers.get("date") ?? ""))) return;
      console.warn("vinkje:", response.status);
    }
    store.remove(ITEM + item.key);
    ended(item, receipt);
  }

  async function sendAll(): Promise<void> {
    // Looked for anew each time: an answer may change what follows.
    for (let [next] = items(); next; [next] = items()) await post(next);
  }

  // One sender in all tabs: the order of decisions is part of what they say.
  const alone = (): Promise<void> =>
    navigator.locks ? navigator.locks.request<void>(`vinkje ${url}`, sendAll) : sendAll();

  return {
    add: (item) => replace({ ...item, seq: (items().pop()?.seq ?? 0) + 1 }),
    replace,
    send: () => (sending = sending.catch(() => undefined).then(alone)),
    items,
  };
}

const bodyOf = ({ choice, now, policy, record, signals, locale, wording, visitor }: OutboxItem): ConsentRequest => ({
  act: choice?.act ?? "gpc",
  purposes: choice?.act === "choose" ? [...choice.purposes] : [],
  left_out: choice?.act === "choose" ? [...(choice.left_out ?? [])] : [],
  policy,
  record,
  signals,
  locale,
  wording,
  at: new Date(now).toISOString(),
  visitor,
});

/**
 * The decision itself is refused, and will be however often it is sent. Any other failure lies on the
 * way to the service, and may be mended there.
 */
const isFinal = (status: number): boolean => [400, 409, 413, 415, 422].includes(status);
