/** Days, numbers and words of the core, as one language writes them. */
import type { Day, FigureRow, Jurisdiction, Unit, Value } from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import { ruleTextsOf, type RuleTexts } from "../locales/rules/index.js";

export interface Speech {
  readonly texts: RuleTexts;
  /** `2026-03-02` → 2 March 2026. */
  day(day: Day): string;
  number(number: number): string;
  /** One thing, another and a third. */
  list(words: readonly string[]): string;
  /** A parameter of a sentence, or a computed value. */
  value(value: Value): string;
  /** A sentence with its parameters filled in. */
  sentence(text: string, params?: Readonly<Record<string, Value>>): string;
  /** The time of a norm. */
  time(time: { from: Day; until?: Day | null }): string;
  /** A dated value in its unit. */
  figure(unit: Unit, value: FigureRow["value"]): string;
  place(place: Jurisdiction): string;
  /** The articles of a norm, with the words between them. */
  citation(citation: string): string;
}

const speeches = new Map<string, Speech>();

/** The speech of a language (`nl`, or `nl-BE` for its first part); English where there is no such. */
export function speechOf(language: string): Speech {
  const texts = ruleTextsOf(language);
  const known = speeches.get(texts.tag);
  if (known) return known;
  const speech = speechIn(texts);
  speeches.set(texts.tag, speech);
  return speech;
}

/** English days are written as they are in Europe. */
const REGION: Readonly<Record<string, string>> = { en: "en-GB" };

/** Matches any of these words where it stands by itself, the longest first; nothing where there are none. */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  const quoted = longestFirst.map((word) => word.replace(/[.()]/g, "\\$&"));
  return quoted.length > 0 ? new RegExp(`(?<!\\w)(?:${quoted.join("|")})(?!\\w)`, "g") : /(?!)/;
}

/** The most that a fine may be, as the law's table has it. */
interface Fine {
  article: string;
  euros: number;
  /** Of the turnover; 0 where there is no such share. */
  percent: number;
  /** The country whose fine it is; `null` for the Union's. */
  place: Jurisdiction | null;
}

const isFine = (shown: unknown): shown is Fine =>
  typeof shown === "object" && shown !== null && "euros" in shown && "percent" in shown && "article" in shown;

function speechIn(texts: RuleTexts): Speech {
  const tag = REGION[texts.tag] ?? texts.tag;
  const days = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(tag);
  const amounts = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const names: Readonly<Record<string, string>> = texts.law.names;

  const cited = anyOf(Object.keys(texts.law.citations));

  const day = (day: Day): string => days.format(new Date(`${day}T00:00:00Z`));
  const number = (number: number): string => numbers.format(number);
  const list = (words: readonly string[]): string => lists.format(words);
  const countries = new Intl.DisplayNames(tag, { type: "region", fallback: "none" });
  const name = (word: string): string =>
    names[word] ?? (/^[A-Z]{2}$/.test(word) ? countries.of(word) : undefined) ?? word.replaceAll("_", " ");

  /** An amount is known by the name of its parameter. */
  const parameter = (name: string, given: Value): string =>
    name === "cents" && typeof given === "number" ? amounts.format(given / 100) : value(given);

  function value(value: Value): string {
    if (typeof value === "number") return number(value);
    if (Array.isArray(value)) return list(value.map(name));
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return day(value);
    // A moment is told in the civil time that it is written in.
    const moment = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value);
    return moment ? `${day(moment[1] ?? "")}, ${moment[2]}` : name(value);
  }

  function figure(unit: Unit, shown: FigureRow["value"]): string {
    if (isFine(shown)) return fine(shown);
    const words = plain(shown);
    // Fields tell their units themselves.
    const isAlone = typeof shown !== "object" || Array.isArray(shown);
    return unit !== "holds" && isAlone ? fill(texts.law.units[unit], { value: words }) : words;
  }

  function fine({ euros: most, percent, article, place }: Fine): string {
    const norm = /^\d/.test(article) ? `${texts.law.names.article} ${article}` : article;
    const source = [norm, place && texts.law.places[place]].filter(Boolean).join(", ");
    return fill(percent > 0 ? texts.law.fine_or_share : texts.law.fine, {
      euros: fill(texts.law.units.euros, { value: number(most) }),
      percent: number(percent),
      source,
    });
  }

  function plain(shown: unknown): string {
    if (typeof shown === "boolean") return shown ? texts.law.holds : texts.law.holds_not;
    if (typeof shown === "number" || typeof shown === "string") return value(shown);
    if (Array.isArray(shown)) {
      const isRange = shown.every((part) => typeof part === "number");
      return isRange ? shown.map(plain).join("–") : list(shown.map(plain));
    }
    const fields = Object.entries(shown ?? {}).filter(([, part]) => part !== null);
    return list(fields.map(([field, part]) => `${name(field)}: ${plain(part)}`));
  }

  return {
    texts,
    day,
    number,
    list,
    value,
    figure,
    sentence: (text, params = {}) =>
      fill(text, Object.fromEntries(Object.entries(params).map(([param, given]) => [param, parameter(param, given)]))),
    time: ({ from, until }) =>
      until
        ? fill(texts.law.from_until, { from: day(from), until: day(until) })
        : fill(texts.law.since, { from: day(from) }),
    place: (place) => texts.law.places[place],
    citation: (citation) => citation.replace(cited, (words) => texts.law.citations[words] ?? words),
  };
}
