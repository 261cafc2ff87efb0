/** What a language must say about the rules: the compiler finds what is missing. */
import type { CommonCode, ComputedName, FigureName, NamedWord, RulesByDomain } from "../../core/generated/rules.js";
import type { Change, Jurisdiction, Kind, Outcome, Severity, Unit } from "../../core/generated/types.js";

/** The domains of the catalogue. */
export type RuleDomain = keyof RulesByDomain;

/** A question that the law leaves open. */
export interface QuestionText {
  /** The question itself. */
  question: string;
  /** What the strict reading says. */
  strict: string;
  /** What the lenient reading says. */
  lenient: string;
}

/** One rule. `{param}` in a finding is filled in. */
export interface RuleText<Code extends string = string, Question extends string = string> {
  /** Its name, a few words. */
  name: string;
  /** What it asks, in a sentence or two. */
  asks: string;
  /** What to do where it is not kept. */
  remedy: string;
  /** What each code means. */
  findings: Record<Code, string>;
  questions: Record<Question, QuestionText>;
}

/** The rules of a domain, and its words for evidence and for facts that settle a question. */
export interface DomainText<D extends RuleDomain> {
  /** The name of the domain. */
  name: string;
  words: Record<RulesByDomain[D]["words"], string>;
  rules: {
    [Id in keyof RulesByDomain[D]["rules"]]: RulesByDomain[D]["rules"][Id] extends {
      codes: infer Codes extends string;
      questions: infer Questions extends string;
    }
      ? RuleText<Codes, Questions>
      : never;
  };
}

/** The law over time: its dated values, and what becomes of it from one day to another. */
export interface LawTexts {
  places: Record<Jurisdiction, string>;
  /** What becomes of a norm. */
  changes: Record<Change, string>;
  /** The names of the dated values. */
  figures: Record<FigureName, string>;
  /** `{value}` in its unit; what holds or does not has no number. */
  units: Record<Exclude<Unit, "holds">, string>;
  /** `{euros}`, `{source}`: the most that a fine may be. */
  fine: string;
  /** `{euros}`, `{percent}`, `{source}`: the same, where a share of the turnover may be more. */
  fine_or_share: string;
  holds: string;
  holds_not: string;
  /** The names of the values that a verdict may carry. */
  computed: Record<ComputedName, string>;
  /** The words that findings, values and figures name. */
  names: Record<NamedWord, string>;
  /** `{from}`: a norm that is in force. */
  since: string;
  /** `{from}`, `{until}`: both days included. */
  from_until: string;
  /** `{from}`, `{until}`: a time without a norm, both days included. */
  gap: string;
  /** `{until}`: the time before the first norm. */
  before_first: string;
  /** `{from}`: the time after the last norm. */
  after_last: string;
  /**
   * How the language says the English words of a citation, each by the words themselves. Names of acts
   * (`Tw`, `WER`) are the same in each language.
   */
  citations: Readonly<Record<string, string>>;
  /** Beside a norm whose source was not read. */
  unverified: string;
  /** Beside a proposal. */
  proposed: string;
  /** No value held. */
  no_value: string;
}

/** What stands around the sentences of the rules: in a report, and on the page about the law. */
export interface ReportTexts {
  outcomes: Record<Outcome, string>;
  severities: Record<Severity, string>;
  kinds: Record<Kind, string>;
  /** `{number}`: a case without an id, by its place among the others. */
  case_number: string;
  /** `{day}`: the day by whose law a case was judged. */
  law_of: string;
  /** No rule has anything to say. */
  silent: string;
  remedy: string;
  law: string;
  evidence: string;
  /** Above the facts that decided. */
  facts: string;
  /** Above the facts that are missing. */
  fill_in: string;
  question: string;
  strict: string;
  lenient: string;
  settled_by: string;
  /** `{outcome}`: what to take it for until somebody has judged. */
  fallback: string;
  values: string;
  /** A computed value that names nothing. */
  nothing: string;
  /** `{engine}`, `{catalogue}`: versions, and that it is no legal advice. */
  notice: string;
  /** `{cases}`: how many. */
  judged: string;
  one_judged: string;
  /** `{count}`: lines that could not be read. */
  unreadable: string;
  /** The heading of the page about the law. */
  catalogue: string;
  /** `{rules}`, `{catalogue}`: what the page is. */
  catalogue_lead: string;
  domains: string;
  asks: string;
  over_time: string;
  sources: string;
  findings: string;
  broken_by: string;
  /** Above a case that an exemption does not free. */
  not_freed: string;
  kept_by: string;
  /** Above the facts of an example. `{day}`, `{place}`. */
  example: string;
  severity: string;
  /** For a rule that was in the articles that the project was made from. */
  from_articles: string;
  /** The dated values of the law. */
  figures: string;
  /** `{from}`, `{to}`: two days. */
  between: string;
  nothing_changes: string;
  /** Above the norms that change. */
  norms: string;
  before: string;
  /** What came and went. */
  meanwhile: string;
  after: string;
  /** `{turned}`, `{cases}`: how many of the given cases turn. */
  turned: string;
  /** `{before}`, `{after}`: one verdict and the other. */
  turns: string;
}

/** One language, about every rule. */
export interface RuleTexts {
  /** Its tag (BCP 47), by which days and numbers are written. */
  tag: string;
  common: Record<CommonCode, string>;
  law: LawTexts;
  report: ReportTexts;
  domains: { [D in RuleDomain]: DomainText<D> };
}
