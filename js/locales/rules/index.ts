/** Every sentence about the rules, by language. */
import en from "./en.js";
import nl from "./nl.js";
import type { DomainText, RuleDomain, RuleText, RuleTexts } from "./types.js";

export type * from "./types.js";

/** Every language, by its tag. */
export const ruleTexts: Readonly<Record<string, RuleTexts>> = { en, nl };

/** What a language says about the rules: of this tag, or of its first part (`nl-BE` → `nl`), or English. */
export function ruleTextsOf(tag: string): RuleTexts {
  return ruleTexts[tag] ?? ruleTexts[tag.split("-", 1)[0] ?? ""] ?? en;
}

/** What a language says about one rule; nothing where it knows no such rule. */
export function ruleText({ domains }: RuleTexts, id: string): RuleText | undefined {
  const all = Object.values(domains) as DomainText<RuleDomain>[];
  const rules: Readonly<Record<string, RuleText>> = Object.assign({}, ...all.map(({ rules }) => rules));
  return rules[id];
}
