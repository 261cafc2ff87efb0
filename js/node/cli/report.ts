/** Verdicts for people, as `--human` prints them. */
import type { Outcome, Tally, Verdict } from "../../core/node.js";
import { fill } from "../../locales/index.js";
import { findingInWords, type FindingInWords } from "../../report/finding.js";
import type { Speech } from "../../report/speech.js";
import { judged, OUTCOMES } from "../cases/answers.js";
import { MARKS, type Paint } from "./paint.js";
import { wrap } from "./wrap.js";

const INDENT = "    ";

/** @param number the place of the case among those that were judged, for one without an id */
export function verdictReport(verdict: Verdict, number: number, speech: Speech, paint: Paint): string {
  const { report } = speech.texts;
  const name = verdict.id ?? fill(report.case_number, { number: speech.number(number) });
  const findings = verdict.findings.map((finding) => findingReport(findingInWords(finding, speech), speech, paint));
  const law = fill(report.law_of, { day: speech.day(verdict.law_date) });
  return [
    `${marked(verdict.verdict, speech, paint)}  ${paint.bold(name)}  ${paint.dim(law)}`,
    ...(findings.length ? findings : [`  ${report.silent}`]),
    ...valuesReport(verdict, speech),
    "",
    "",
  ].join("\n");
}

function findingReport(found: FindingInWords, speech: Speech, paint: Paint): string {
  const { report } = speech.texts;
  const { mark, colour } = MARKS[found.outcome];
  const { law, question } = found;
  const reading = (name: string, { text, outcome }: NonNullable<FindingInWords["question"]>["strict"]): string =>
    `${name}: ${text} (${report.outcomes[outcome]})`;
  const lines = [
    question ? `${report.question}: ${found.sentence}` : found.sentence,
    question && reading(report.strict, question.strict),
    question && reading(report.lenient, question.lenient),
    question && question.settledBy.length > 0 && `${report.settled_by}: ${speech.list(question.settledBy)}.`,
    found.fallback,
    found.remedy && `${report.remedy}: ${found.remedy}`,
    law && `${report.law}: ${law.citation} (${[law.place, law.time, found.unverified].filter(Boolean).join(", ")})`,
    found.pointers.length > 0 && `${found.isMissing ? report.fill_in : report.facts}: ${found.pointers.join(", ")}`,
    found.outcome !== "not_applicable" && found.evidence.length > 0 && `${report.evidence}: ${speech.list(found.evidence)}`,
  ].filter((line): line is string => Boolean(line));
  const heading = `  ${paint[colour](mark)} ${paint.bold(`${found.rule} ${found.name}`)}`;
  return [heading, ...lines.map((line) => wrap(line, INDENT, process.stdout.columns))].join("\n");
}

function valuesReport({ values }: Verdict, speech: Speech): string[] {
  const { report } = speech.texts;
  const names: Readonly<Record<string, string>> = speech.texts.law.computed;
  const lines = Object.entries(values).map(([name, value]) => {
    // Figures in euros are the only computed numbers.
    const shown = typeof value === "number" ? speech.figure("euros", value) : speech.value(value) || report.nothing;
    return `${INDENT}${names[name] ?? name}: ${shown}`;
  });
  return lines.length ? [`  ${report.values}`, ...lines] : [];
}

function marked(outcome: Outcome, { texts }: Speech, paint: Paint): string {
  const { mark, colour } = MARKS[outcome];
  return paint[colour](paint.bold(`${mark} ${texts.report.outcomes[outcome]}`));
}

/** How many cases came to what, the worst first. */
export function summary(tally: Tally, speech: Speech, paint: Paint): string {
  const { report } = speech.texts;
  const cases = judged(tally);
  const all = cases === 1 ? report.one_judged : fill(report.judged, { cases: speech.number(cases) });
  const parts = OUTCOMES.toReversed()
    .filter((outcome) => tally[outcome] > 0)
    .map((outcome) => paint[MARKS[outcome].colour](`${speech.number(tally[outcome])} ${report.outcomes[outcome]}`));
  const unreadable = fill(report.unreadable, { count: speech.number(tally.unreadable) });
  if (tally.unreadable > 0) parts.push(paint.red(unreadable));
  return parts.length > 0 ? `${all}: ${parts.join(", ")}` : all;
}

/** Which engine and which law, and that it is no legal advice. */
export const notice = ({ engine, catalogue }: Pick<Verdict, "engine" | "catalogue">, speech: Speech): string =>
  fill(speech.texts.report.notice, { engine, catalogue: speech.day(catalogue) });
