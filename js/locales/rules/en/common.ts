import type { RuleTexts } from "../types.js";

export default {
  missing_field: "A fact is missing that this rule turns on. Fill it in; until then nobody can say that it is in order.",
  no_subject: "The case has nothing that this rule is about.",
  not_in_force: "This rule did not hold on that day.",
  other_country: "This rule is another country's.",
  unknown_value: "This rule can do nothing with what stands here. Use one of the listed words, or a day or term that ends between 1900 and 2199.",
} satisfies RuleTexts["common"];
