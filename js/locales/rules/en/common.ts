import type { RuleTexts } from "../types.js";

export default {
  missing_field: "A fact is missing that this rule turns on. Fill it in; until then nobody can say that it is in order.",
  no_subject: "The case has nothing that this rule is about.",
  not_in_force: "This rule did not hold on that day.",
  other_country: "This rule is another country's.",
  unknown_value: "What stands here is none of the words or numbers by which this rule can judge, or leads to a day beyond the calendar (1900 to 2199). Which ones a fact may have stands in the package's types.",
} satisfies RuleTexts["common"];
