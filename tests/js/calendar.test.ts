/** The holidays of the core beside those of an independent source, year by year. */
import assert from "node:assert/strict";
import { test } from "node:test";
import Holidays from "date-holidays";
import { start } from "vinkje/core";

const YEARS = Array.from({ length: 201 }, (_, at) => 1900 + at);

/** Where the two may differ, with the reason. */
const DIFFERENCES = {
  NL: {
    ours: {
      good_friday: "the Algemene termijnenwet, article 3(2), equates it; the source calls it a school holiday",
      liberation_day: "the Algemene termijnenwet, article 3(1), names it for every year; the source calls it a school holiday",
      decreed: "decrees equate single days with a holiday; the source leaves them out",
    },
    theirs: {
      Pasen: "a Sunday is no working day anyway",
      Pinksteren: "a Sunday is no working day anyway",
    },
    // Until 1948 it was 31 August, and until 1979 it moved to 1 May: long before the oldest rule.
    since: { Koninginnedag: 1980, queens_day: 1980 },
  },
  BE: {
    ours: { decreed: "the yearly table adds a bridge day; the source leaves it out" },
    theirs: {},
    since: {},
  },
} as const;

for (const country of ["NL", "BE"] as const) {
  test(`the holidays of ${country} from 1900 to 2100 are those of date-holidays, but for the listed differences`, async () => {
    const core = await start();
    const source = new Holidays(country);
    const { ours, theirs, since } = DIFFERENCES[country];
    const early = (name: string, year: number): boolean => year < ((since as Record<string, number>)[name] ?? 0);
    for (const year of YEARS) {
      const found = source.getHolidays(year).filter(({ type, name }) => type === "public" && !early(name, year));
      const named = found.map(({ date, name }) => ({ day: date.slice(0, 10), name }));
      const { value = [] } = core.holidays(country, year);
      const own = value.filter(({ name }) => !early(name, year));
      const strange = [
        ...own.filter(({ day, name }) => !(name in ours) && !named.some((other) => other.day === day)),
        ...named.filter(({ day, name }) => !(name in theirs) && !own.some((other) => other.day === day)),
      ];
      assert.deepEqual(strange, [], `${country} ${year}`);
    }
  });
}

test("what is listed as a difference is one", async () => {
  const core = await start();
  for (const country of ["NL", "BE"] as const) {
    const names = new Set(YEARS.flatMap((year) => core.holidays(country, year).value ?? []).map(({ name }) => name));
    for (const name of Object.keys(DIFFERENCES[country].ours)) assert.ok(names.has(name), `${country} ${name}`);
  }
});
