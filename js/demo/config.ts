/** Checks a configuration on the full build of the core, in this page: nothing is sent. */
import { start } from "vinkje/core/owner";
import de from "vinkje/locales/de";
import en from "vinkje/locales/en";
import fr from "vinkje/locales/fr";
import { remarksOn } from "vinkje/locales/languages";
import nl from "vinkje/locales/nl";

const locales = { de, en, fr, nl };
const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const loading = start();

byId("check").addEventListener("submit", (event) => {
  event.preventDefault();
  void check();
});

async function check(): Promise<void> {
  const core = await loading;
  const { problems, ownerProblems, remarks } = locales[byId<HTMLSelectElement>("language").value as keyof typeof locales];
  const sentences = { ...problems, ...ownerProblems };
  const { value, error } = core.compile(byId<HTMLTextAreaElement>("config").value, today());
  if (error) {
    const place = error.line ? `${error.pointer || "/"} (line ${error.line}, column ${error.column})` : error.pointer || "/";
    return show("This is no configuration yet.", [[place, error.message]]);
  }
  const found = value.problems.map(({ code, gravity, pointer, params, citation }): [string, string] => {
    const sentence = filled(sentences[code], params);
    return [`${gravity}, ${pointer || "/"}`, citation ? `${sentence} (${citation})` : sentence];
  });
  const remarked = remarksOn(value.policy?.languages ?? []).map(({ code, pointer, params }): [string, string] => [
    `remark, ${pointer}`,
    filled(remarks[code], params),
  ]);
  show(value.policy ? `It holds. Policy ${value.policy.hash}, manifest ${value.manifest?.hash}.` : "It does not hold.", [...found, ...remarked]);
}

const filled = (sentence: string, params: Readonly<Record<string, string>> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);

/** The law that holds is that of a day. */
const today = (): string => new Date().toLocaleDateString("sv");

function show(verdict: string, lines: readonly (readonly [place: string, sentence: string])[]): void {
  const list = document.createElement("dl");
  for (const [place, sentence] of lines) {
    const term = Object.assign(document.createElement("dt"), { textContent: place });
    const description = Object.assign(document.createElement("dd"), { textContent: sentence });
    list.append(term, description);
  }
  const heading = Object.assign(document.createElement("h2"), { textContent: verdict });
  byId("result").replaceChildren(heading, list);
}

void check();
