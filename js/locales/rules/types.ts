/** What a language must say about the rules: the compiler finds what is missing. */
import type { CommonCode, RulesByDomain } from "../../core/generated/rules.js";

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

/** One language, about every rule. */
export interface RuleTexts {
  common: Record<CommonCode, string>;
  domains: { [D in RuleDomain]: DomainText<D> };
}
