/** A page of the demo shop as its builder checks it, in any language and restyled at will. */
import { readFile } from "node:fs/promises";
import type { Case, Finding, Verdict } from "vinkje/core";
import { openShop, type Config } from "vinkje/node";
import type { Visit } from "./visit.js";

/** What a page's check came to. */
export interface Checked {
  verdict: Verdict;
  case: Case;
}

/** How the shop's builder changed the page. */
export interface Changes {
  language?: string;
  /** What the shop says of itself in the attribute. */
  said?: string;
  /** Appended to the shop's styles. */
  css?: string;
  /** Run in the page. */
  script?: string;
  /** The shop's own words on the banner. */
  texts?: Record<string, string>;
  /** Where the shop's policy says that it is established. */
  country?: "NL" | "BE";
}

/** Opens the shop with `data-vinkje-check`, and waits for the verdict. */
export async function check(visit: Visit, changes: Changes = {}): Promise<Checked> {
  const { page } = visit;
  const { language = "nl", said = "third_parties_told", css = "", script = "", texts = {}, country = "NL" } = changes;
  await page.route("**/nl/", async (route) => {
    const response = await route.fetch();
    const tags = `<script src="/change.js" defer></script><script data-vinkje-check="${said}" src=`;
    await route.fulfill({ response, body: (await response.text()).replace("<script src=", tags) });
  });
  await page.route("**/change.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.route("**/shop.css", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()) + css });
  });
  const body = await scriptIn(language, texts);
  await page.route("**/page/nl.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  await page.route("**/policy", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), country } });
  });
  await page.addInitScript(() => {
    document.addEventListener("vinkje-check", (event) => Object.assign(window, { checked: (event as CustomEvent).detail }));
  });
  await visit.go("/nl/");
  const checked = await page.waitForFunction(() => (window as { checked?: unknown }).checked, undefined, { timeout: 30_000 });
  return (await checked.jsonValue()) as Checked;
}

/** The demo shop's script in this language, which the shop itself may not speak. */
async function scriptIn(language: string, texts: Record<string, string>): Promise<string> {
  const config = JSON.parse(await readFile("js/demo/vinkje.config.json", "utf8")) as Config;
  const said = JSON.parse(JSON.stringify(config), (_, value: unknown) =>
    value && typeof value === "object" && "nl" in value && !(language in value) ? { ...value, [language]: value.nl } : value,
  ) as Config;
  const shop = await openShop({ ...said, languages: [...new Set([language, "nl", "en"])], texts: { [language]: texts } });
  const source = await readFile(`dist/npm/page/vinkje.${language}.js`, "utf8");
  return source.replace("__VINKJE_CONFIG__", () => JSON.stringify(shop.page(language)));
}

/** What a rule found. */
export const foundBy = ({ verdict }: Checked, rule: string): Finding[] => verdict.findings.filter((finding) => finding.rule === rule);

/** Everything that is not in order, each with the facts that decided or are missing. */
export const faults = ({ verdict }: Checked): string[] =>
  verdict.findings.filter(({ outcome }) => outcome !== "ok").map(({ rule, outcome, code, pointers }) => [rule, outcome, code, ...pointers].join(" "));
