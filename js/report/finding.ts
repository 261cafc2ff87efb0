/** What a rule found, in words. */
import type { Finding, Outcome } from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import { ruleText } from "../locales/rules/index.js";
import type { Speech } from "./speech.js";

/** One of the two readings of an open question. */
export interface ReadingInWords {
  text: string;
  outcome: Outcome;
}

export interface FindingInWords {
  /** The rule's id. */
  rule: string;
  /** The rule's name. */
  name: string;
  outcome: Outcome;
  /** What was found; where something is open, the question. */
  sentence: string;
  /** What to do; nothing where the rule is kept or has nothing to say. */
  remedy: string | null;
  /** The norm, with its time and its place; nothing where there was none. */
  law: { citation: string; time: string; place: string } | null;
  /** Said of a norm whose source was not read. */
  unverified: string | null;
  /** What to keep as proof. */
  evidence: string[];
  /** The facts that decided, or those that are missing: JSON Pointers into the situation. */
  pointers: string[];
  /** Whether the facts are missing: they decide once somebody fills them in. */
  isMissing: boolean;
  /** What is open, read both ways. */
  question: { strict: ReadingInWords; lenient: ReadingInWords; settledBy: string[] } | null;
  /** What to take it for until somebody has judged. */
  fallback: string | null;
}

/** A finding in the words of one language. */
export function findingInWords(finding: Finding, speech: Speech): FindingInWords {
  const { texts } = speech;
  const { rule: id, code, outcome, citation, in_force, question } = finding;
  const told = ruleText(texts, id);
  const words: Readonly<Record<string, string>> = told?.domain.words ?? {};
  const word = (evidence: string): string => words[evidence] ?? evidence.replaceAll("_", " ");
  const open = told?.rule.questions[code];
  const common: Readonly<Record<string, string>> = texts.common;
  const sentence = told?.rule.findings[code] ?? common[code] ?? open?.question ?? code;
  const isFault = outcome === "violation" || outcome === "warning" || outcome === "needs_judgement";
  const say = (text: string): string => speech.sentence(text, finding.params);
  return {
    rule: id,
    name: told?.rule.name ?? id,
    outcome,
    sentence: say(sentence),
    // A missing fact is mended by telling it, as its sentence says.
    remedy: isFault && told && !Object.hasOwn(common, code) ? say(told.rule.remedy) : null,
    law:
      citation && in_force
        ? { citation: speech.citation(citation), time: speech.time(in_force), place: speech.place(finding.place) }
        : null,
    unverified: citation && !finding.verified ? texts.law.unverified : null,
    evidence: finding.evidence.map(word),
    pointers: finding.pointers,
    isMissing: code === "missing_field",
    question:
      question && open
        ? {
            strict: { text: say(open.strict), outcome: question.strict },
            lenient: { text: say(open.lenient), outcome: question.lenient },
            settledBy: question.settled_by.map(word),
          }
        : null,
    fallback: finding.fallback
      ? fill(texts.report.fallback, { outcome: texts.report.outcomes[finding.fallback] })
      : null,
  };
}
