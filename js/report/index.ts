/** The rules and what they find, in words: for a report, a page, or a shop's own screens. */
export { findingInWords, type FindingInWords, type ReadingInWords } from "./finding.js";
export { lawDiffInWords, type ChangeInWords, type LawDiffInWords, type StateInWords } from "./law.js";
export { MARKS } from "./marks.js";
export { lawPage, type LawPage } from "./page.js";
export { ruleInWords, type ExampleInWords, type QuestionInWords, type RuleInWords, type TimeInWords } from "./rule.js";
export { speechOf, type Speech } from "./speech.js";
export * from "../locales/rules/index.js";
