/** A rule of the catalogue in words: what it asks, its law over time, an example of each kind. */
import type {
  Case,
  Catalogue,
  Day,
  Entry,
  Example,
  Kind,
  Norm,
  Outcome,
  Severity,
  Situation,
} from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import { ruleText } from "../locales/rules/index.js";
import type { Speech } from "./speech.js";

/** A time in the law of a rule: that of a norm, or one without. */
export interface TimeInWords {
  /** Its days, in a few words. */
  time: string;
  /** The norm; nothing in a time without one. */
  citation: string | null;
  /** Said of a norm whose source was not read. */
  unverified: string | null;
}

export interface ExampleInWords {
  /** The case itself, of which the rule alone is asked. */
  case: Case;
  /** Its day and place. */
  heading: string;
  /** What happened, as the case tells it to people. */
  description: string | null;
  /** Its facts, as JSON. */
  facts: string;
  outcome: Outcome;
  /** What the rule finds. */
  sentence: string;
}

export interface QuestionInWords {
  question: string;
  strict: string;
  lenient: string;
  settledBy: string[];
}

export interface RuleInWords {
  id: string;
  name: string;
  domain: string;
  kind: Kind;
  severity: Severity;
  asks: string;
  remedy: string;
  /** Its law over time, oldest first, in the places where it is the same. */
  overTime: { places: string; times: TimeInWords[] }[];
  /** Proposals that are no law, and never applied. */
  proposals: string[];
  /** Where its law was looked up. */
  sources: string[];
  evidence: string[];
  /** What it may find, as sentences in which what each case fills in is left open. */
  findings: string[];
  questions: QuestionInWords[];
  brokenBy: ExampleInWords | null;
  keptBy: ExampleInWords | null;
}

/** A rule in the words of one language. */
export function ruleInWords(entry: Entry, { sources }: Catalogue, speech: Speech): RuleInWords {
  const told = ruleText(speech.texts, entry.id);
  const words: Readonly<Record<string, string>> = told?.domain.words ?? {};
  const word = (code: string): string => words[code] ?? code.replaceAll("_", " ");
  const example = (shown: Example | null | undefined): ExampleInWords | null =>
    shown ? exampleInWords(shown, entry.id, speech) : null;
  return {
    id: entry.id,
    name: told?.rule.name ?? entry.id,
    domain: told?.domain.name ?? entry.domain,
    kind: entry.kind,
    severity: entry.severity,
    asks: told?.rule.asks ?? "",
    remedy: told?.rule.remedy ?? "",
    overTime: entry.over_time.map(({ places, norms }) => ({
      places: speech.list(places.map(speech.place)),
      times: timesOf(norms, speech),
    })),
    proposals: entry.law.filter(({ from }) => !from).map(({ citation }) => speech.citation(citation)),
    sources: entry.sources.map((code) => sources.find((source) => source.code === code)?.title ?? code),
    evidence: entry.evidence.map(word),
    findings: entry.codes.map((code) => (told?.rule.findings[code] ?? code).replace(/\{\w+\}/g, "…")),
    questions: entry.questions.map(({ code, settled_by }) => {
      const { question, strict, lenient } = told?.rule.questions[code] ?? { question: code, strict: "", lenient: "" };
      return { question, strict, lenient, settledBy: settled_by.map(word) };
    }),
    brokenBy: example(entry.broken_by),
    keptBy: example(entry.kept_by),
  };
}

/** The norms of a place, and the times without one before, between and after them. */
function timesOf(norms: readonly Norm[], speech: Speech): TimeInWords[] {
  const { law } = speech.texts;
  const without = (text: string, from: Day, until: Day): TimeInWords => ({
    time: fill(text, { from: speech.day(from), until: speech.day(until) }),
    citation: null,
    unverified: null,
  });
  const times = norms.flatMap(({ citation, verified, ...time }, index): TimeInWords[] => {
    const before = dayAfter(time.from, -1);
    const earlier = norms[index - 1]?.until;
    const gap =
      index === 0
        ? [without(law.before_first, before, before)]
        : earlier && earlier < before
          ? [without(law.gap, dayAfter(earlier), before)]
          : [];
    return [...gap, { time: speech.time(time), citation: speech.citation(citation), unverified: verified ? null : law.unverified }];
  });
  const last = norms.at(-1)?.until;
  return last ? [...times, without(law.after_last, dayAfter(last), last)] : times;
}

/** The day so many days later. */
export function dayAfter(day: Day, days = 1): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function exampleInWords({ case: shown, outcome, code, params }: Example, id: string, speech: Speech): ExampleInWords {
  const told = ruleText(speech.texts, id)?.rule;
  const sentence = told?.findings[code] ?? told?.questions[code]?.question ?? code;
  const { description, ...facts } = shown.situation as Situation & { description?: string | null };
  return {
    case: shown,
    heading: fill(speech.texts.report.example, { day: speech.day(shown.date), place: speech.place(shown.jurisdiction) }),
    description: description ?? null,
    facts: JSON.stringify(facts, null, 2),
    outcome,
    sentence: speech.sentence(sentence, params),
  };
}
