/** Checks a configuration on the full build of the core, in this page: nothing is sent. */
import { start } from "vinkje/core/owner";
import en from "vinkje/locales/en";
import nl from "vinkje/locales/nl";

const locales = { en, nl };
const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const loading = start();

byId("check").addEventListener("submit", (event) => {
  event.preventDefault();
  void check();
});

async function check(): Promise<void> {
  const core = await loading;
  const language = byId<HTMLSelectElement>("language").value === "nl" ? "nl" : "en";
  const { value, error } = core.compile(byId<HTMLTextAreaElement>("config").value, today());
  if (error) {
    const place = error.line ? `${error.pointer || "/"} (line ${error.line}, column ${error.column})` : error.pointer || "/";
    return show("This is no configuration yet.", [[place, error.message]]);
  }
  const lines = value.problems.map(({ code, gravity, pointer, params = {}, citation }): [string, string] => {
    const sentence = locales[language].problems[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
    return [`${gravity}, ${pointer || "/"}`, citation ? `${sentence} (${citation})` : sentence];
  });
  show(value.policy ? `It holds. Policy ${value.policy.hash}, manifest ${value.manifest?.hash}.` : "It does not hold.", lines);
}

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
