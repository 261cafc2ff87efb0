/** What the rules found, in words. */
import type { Finding, Outcome } from "vinkje/core/owner";
import { findingInWords, MARKS, type FindingInWords, type Speech } from "vinkje/rules";
import { element } from "./dom.js";
import type { Words } from "./words.js";

/** @param show shows the fact that a pointer names, within the case */
export function findingsView(
  findings: readonly Finding[],
  speech: Speech,
  t: Words,
  show: (pointer: string) => void,
): HTMLElement[] {
  return findings.map((finding) => findingView(findingInWords(finding, speech), speech, t, show));
}

function findingView(found: FindingInWords, speech: Speech, t: Words, show: (pointer: string) => void): HTMLElement {
  const { report } = speech.texts;
  const { law, question } = found;
  const row = (name: string, ...value: (Node | string)[]): HTMLElement[] => [
    element("dt", {}, name),
    element("dd", {}, ...value),
  ];
  const reading = ({ text, outcome }: NonNullable<FindingInWords["question"]>["strict"]): string =>
    `${text} (${report.outcomes[outcome]})`;
  const rows = [
    ...(question ? row(report.strict, reading(question.strict)) : []),
    ...(question ? row(report.lenient, reading(question.lenient)) : []),
    ...(question?.settledBy.length ? row(report.settled_by, speech.list(question.settledBy)) : []),
    ...(found.remedy ? row(report.remedy, found.remedy) : []),
    ...(law ? row(report.law, law.citation, element("small", {}, [law.place, law.time, found.unverified].filter(Boolean).join(", "))) : []),
    ...(found.pointers.length ? row(found.isMissing ? report.fill_in : report.facts, ...found.pointers.map((pointer) => pointerButton(pointer, t, show))) : []),
    ...(found.outcome !== "not_applicable" && found.evidence.length ? row(report.evidence, speech.list(found.evidence)) : []),
  ];
  return element(
    "article",
    { className: "finding", data: { outcome: found.outcome } },
    element("h4", {}, outcomeMark(found.outcome, speech), ` ${found.name} `, element("code", {}, found.rule)),
    element("p", {}, found.sentence),
    found.fallback && element("p", { className: "calm" }, found.fallback),
    element("dl", {}, ...rows),
  );
}

export const outcomeMark = (outcome: Outcome, { texts }: Speech): HTMLElement =>
  element("strong", { className: "outcome", data: { outcome } }, `${MARKS[outcome]} ${texts.report.outcomes[outcome]}`);

function pointerButton(pointer: string, t: Words, show: (pointer: string) => void): HTMLElement {
  const button = element("button", { type: "button", className: "pointer", title: t.decided }, element("code", {}, pointer));
  button.addEventListener("click", () => show(pointer));
  return button;
}
