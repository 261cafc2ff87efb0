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

/** What a language says about one rule, and the domain in which it does. */
export interface Told {
  rule: RuleText;
  domain: DomainText<RuleDomain>;
}

/** What a language says about one rule; nothing where it knows no such rule. */
export function ruleText({ domains }: RuleTexts, id: string): Told | undefined {
  const domain = (Object.values(domains) as DomainText<RuleDomain>[]).find(({ rules }) => Object.hasOwn(rules, id));
  const rule = (domain?.rules as Readonly<Record<string, RuleText>> | undefined)?.[id];
  return domain && rule && { rule, domain };
}
