/** What a link to the playground says: which example, asked how. Never a fact that somebody wrote. */
import type { Jurisdiction } from "vinkje/core/owner";
import { isLanguage, type Language } from "./words.js";

export interface Asked {
  /** The rule, and whether its case breaks or keeps it; nothing for a case of one's own. */
  example: { rule: string; kind: "broken" | "kept" } | null;
  /** The day whose law is asked; nothing for that of the act. */
  day: string | null;
  /** Where the shop is; nothing for what the case says. */
  place: Jurisdiction | null;
  language: Language;
}

/** The part of an address after `#`, which no server is told. */
export function toFragment({ example, day, place, language }: Asked): string {
  const parts = {
    ...(example && { rule: example.rule, case: example.kind }),
    ...(day && { at: day }),
    ...(place && { in: place }),
    lang: language,
  };
  return `#${new URLSearchParams(parts)}`;
}

/** What is no part of a link is passed over. */
export function fromFragment(fragment: string, otherwise: Language): Asked {
  const parts = new URLSearchParams(fragment.replace(/^#/, ""));
  const rule = parts.get("rule");
  const kind = parts.get("case") === "kept" ? "kept" : "broken";
  const day = parts.get("at");
  const place = parts.get("in");
  const language = parts.get("lang");
  return {
    example: rule && /^[A-Z]{2}-[A-Z]+-\d\d$/.test(rule) ? { rule, kind } : null,
    day: day && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null,
    place: place === "NL" || place === "BE" || place === "EU" ? place : null,
    language: isLanguage(language) ? language : otherwise,
  };
}
