/** What the law changes from one day to another, in words. */
import type { FigureChange, FigureRow, LawDiff, Norm, NormChange } from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import { ruleText } from "../locales/rules/index.js";
import type { Speech } from "./speech.js";

/** One state of a norm or figure, with the word for when. */
export interface StateInWords {
  when: string;
  /** The citation or the value; the word for nothing where there was none. */
  what: string;
  /** Its time; nothing where there was none. */
  time: string | null;
}

export interface ChangeInWords {
  /** The rule's id and name, or the figure's name. */
  name: string;
  places: string;
  /** What becomes of it; nothing for a figure. */
  change: string | null;
  /** Before, what came and went, after. */
  states: StateInWords[];
}

export interface LawDiffInWords {
  heading: string;
  /** By domain, in the catalogue's order. */
  norms: ChangeInWords[];
  figures: ChangeInWords[];
}

/** A comparison of two days in the words of one language. */
export function lawDiffInWords(diff: LawDiff, speech: Speech): LawDiffInWords {
  return {
    heading: fill(speech.texts.report.between, { from: speech.day(diff.from), to: speech.day(diff.to) }),
    norms: diff.norms.map((change) => normInWords(change, speech)),
    figures: diff.figures.map((change) => figureInWords(change, speech)),
  };
}

function normInWords({ rule, places, change, before, between, after }: NormChange, speech: Speech): ChangeInWords {
  const { report, law } = speech.texts;
  const state = (when: string, norm: Norm | null | undefined): StateInWords => ({
    when,
    what: norm ? [speech.citation(norm.citation), norm.verified ? "" : `(${law.unverified})`].join(" ").trim() : law.no_value,
    time: norm ? speech.time(norm) : null,
  });
  const name = ruleText(speech.texts, rule)?.rule.name;
  return {
    name: name ? `${rule} ${name}` : rule,
    places: speech.list(places.map(speech.place)),
    change: law.changes[change],
    states: [
      state(report.before, before),
      ...between.map((norm) => state(report.meanwhile, norm)),
      state(report.after, after),
    ],
  };
}

function figureInWords({ name, place, unit, before, after }: FigureChange, speech: Speech): ChangeInWords {
  const { report, law } = speech.texts;
  const names: Readonly<Record<string, string>> = law.figures;
  const states = (when: string, rows: readonly FigureRow[]): StateInWords[] =>
    rows.length === 0
      ? [{ when, what: law.no_value, time: null }]
      : rows.map((row) => ({ when, what: speech.figure(unit, row.value), time: speech.time(row) }));
  return {
    name: names[name] ?? name,
    places: speech.place(place),
    change: null,
    states: [...states(report.before, before), ...states(report.after, after)],
  };
}
