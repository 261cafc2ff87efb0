/**
 * What a page loads beside its script where that has the attribute `data-vinkje-check`: judges the banner as
 * the shop's own styles show it, and tells the console. For whoever builds the shop, never for visitors;
 * nothing is sent, stored or decided.
 *
 * The attribute may say what no measuring can tell: `data-vinkje-check="third_parties_told tags_stop"`.
 */
import { fetchFull } from "../core/fetch-full.js";
import type { Verdict } from "../core/generated/types.js";
import { findingInWords, type FindingInWords } from "../report/finding.js";
import { MARKS } from "../report/marks.js";
import { speechOf, type Speech } from "../report/speech.js";
import { caseOfPage, type MeasuredPage } from "./check/page-case.js";

/** What the check of a page came to. */
export interface CheckedPage extends MeasuredPage {
  verdict: Verdict;
}

declare global {
  interface DocumentEventMap {
    "vinkje-check": CustomEvent<CheckedPage>;
  }
}

async function check(): Promise<void> {
  const said = document.querySelector<HTMLElement>("script[data-vinkje-check]")?.dataset["vinkjeCheck"] ?? "";
  // The law is that of a day, as the owner's calendar has it.
  const today = new Date().toLocaleDateString("sv");
  const [core, page] = await Promise.all([fetchFull(new URL("full.wasm", import.meta.url)), caseOfPage(today, said)]);
  if (!page) throw new Error("there is no vinkje banner on this page");
  const { value: verdict, error } = core.judge(page.case);
  if (error) throw new Error(`${error.pointer}: ${error.message}`);
  tell(verdict, speechOf(page.measured.language));
  document.dispatchEvent(new CustomEvent("vinkje-check", { detail: { ...page, verdict } }));
}

function tell(verdict: Verdict, speech: Speech): void {
  const { report } = speech.texts;
  for (const finding of verdict.findings) {
    const found = findingInWords(finding, speech);
    const isFault = found.outcome === "violation" || found.outcome === "warning" || found.outcome === "needs_judgement";
    console[isFault ? "warn" : "info"](linesOf(found, speech).join("\n  "));
  }
  const { engine, catalogue } = verdict;
  console.info(`vinkje: ${MARKS[verdict.verdict]} ${report.outcomes[verdict.verdict]}. ${speech.sentence(report.notice, { engine, catalogue })}`);
}

function linesOf(found: FindingInWords, { texts: { report } }: Speech): string[] {
  const { outcome, rule, name, sentence, remedy, law, pointers, isMissing } = found;
  return [
    `vinkje: ${MARKS[outcome]} ${report.outcomes[outcome]}: ${rule} ${name}`,
    sentence,
    remedy && `${report.remedy}: ${remedy}`,
    law && `${report.law}: ${law.citation} (${law.place}, ${law.time})`,
    pointers.length > 0 && `${isMissing ? report.fill_in : report.facts}: ${pointers.join(", ")}`,
  ].filter((line): line is string => Boolean(line));
}

check().catch((cause: unknown) => console.error("vinkje:", cause));
