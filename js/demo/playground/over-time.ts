/** What a case comes to under the law of every day. */
import type { Asked, Day, FullCore, Outcome } from "vinkje/core/owner";
import { MARKS, type Speech } from "vinkje/rules";
import { element } from "./dom.js";
import type { Words } from "./words.js";

/** A verdict and the day from which on it stands; the first has always stood. */
export interface Span {
  from: Day | null;
  verdict: Outcome;
}

/**
 * @param days on which the law turns, the oldest first
 * @returns nothing where the case cannot be read
 */
export function verdictsOverTime(core: FullCore, text: string, days: readonly Day[], asked: Asked): Span[] {
  const spans: Span[] = [];
  for (const from of [null, ...days]) {
    const { value } = core.judge(text, { ...asked, at: from ?? BEFORE_ALL });
    if (value && spans.at(-1)?.verdict !== value.verdict) spans.push({ from, verdict: value.verdict });
  }
  return spans;
}

const BEFORE_ALL: Day = "1900-01-01";

/** @param choose asks for the law of a day */
export function overTimeView(
  spans: readonly Span[],
  chosen: Day,
  speech: Speech,
  t: Words,
  choose: (day: Day) => void,
): HTMLElement[] {
  const { outcomes } = speech.texts.report;
  const current = spans.findLastIndex(({ from }) => from === null || from <= chosen);
  return spans.map(({ from, verdict }, index) => {
    const words = (from ? t.from_on.replace("{day}", speech.day(from)) : t.always).replace("{outcome}", outcomes[verdict]);
    const button = element("button", { type: "button", data: { outcome: verdict } }, `${MARKS[verdict]} ${words}`);
    if (index === current) button.setAttribute("aria-current", "date");
    const day = from ?? spans[index + 1]?.from ?? chosen;
    button.addEventListener("click", () => choose(from ? day : dayBefore(day)));
    return element("li", {}, button);
  });
}

function dayBefore(day: Day): Day {
  return fromNumber(toNumber(day) - 1);
}

const MS_A_DAY = 86_400_000;

/** A day as a number, for a slider. */
export const toNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;

export const fromNumber = (number: number): Day => new Date(number * MS_A_DAY).toISOString().slice(0, 10);
