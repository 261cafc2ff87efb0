/** The catalogue of rules, as data and in words. */
import { readFile } from "node:fs/promises";
import { start, VinkjeInputError, type Catalogue, type Domain, type Entry } from "../core/node.js";
import { ruleInWords, type RuleInWords } from "../report/rule.js";
import { speechOf } from "../report/speech.js";

let reading: Promise<Catalogue> | undefined;

/** The catalogue of this version, with a case that breaks each rule and one that keeps it. */
export function catalogue(): Promise<Catalogue> {
  reading ??= readFile(new URL("../catalogue.json", import.meta.url), "utf8").then(
    (text) => JSON.parse(text) as Catalogue,
  );
  return reading;
}

/**
 * Every rule, or those of one domain, in the catalogue's order.
 *
 * @throws VinkjeInputError where there is no such domain; it names the nearest
 */
export async function rules(domain?: Domain): Promise<Entry[]> {
  const { rules } = await catalogue();
  if (domain === undefined) return rules;
  const found = rules.filter((rule) => rule.domain === domain);
  if (found.length === 0) await refuseDomain(domain);
  return found;
}

/** @throws VinkjeInputError since no rule is of this domain: the core, which reads domains in cases, knows the nearest */
async function refuseDomain(domain: Domain): Promise<void> {
  const { error } = (await start()).judge({ domain, jurisdiction: "EU", date: "2018-05-25", situation: {} });
  if (error) throw new VinkjeInputError({ ...error, pointer: "", line: 0, column: 0 });
}

/**
 * One rule in words: what it asks, its law over time, its sources, an example of each kind.
 *
 * @param language `en` or `nl`; English where there is no such
 * @returns nothing where there is no rule of this id
 */
export async function explain(id: string, language = "en"): Promise<RuleInWords | undefined> {
  const all = await catalogue();
  const entry = all.rules.find((rule) => rule.id === id);
  return entry && ruleInWords(entry, all, speechOf(language));
}
