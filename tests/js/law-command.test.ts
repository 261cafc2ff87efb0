/** `vinkje law --diff`: what the law changes between two days, and which cases turn. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { lawDiff, start, turn, type Case, type LawDiff, type Turn } from "vinkje/node";
import { BROKEN, file, KEPT, ndjson, vinkje } from "./support/command.js";

const core = await start();

/** Browsing on after a warning: tolerated in Belgium until 31 March 2020. */
const BROWSING_ON: Case = {
  id: "browsing",
  jurisdiction: "BE",
  date: "2016-05-01",
  rule_ids: ["EU-COOK-08"],
  situation: { consent: { method: "continued_use", prior_warning: true } },
};

const DAYS = ["2020-03-31", "2020-04-01"] as const;

function diff(from: string, to: string): LawDiff {
  const { value, error } = lawDiff(from, to);
  if (error) throw new Error(error.message);
  return value;
}

test("the norms that change are told by country, before and after", () => {
  const { norms } = diff("2018-05-24", "2018-05-25");
  const cookies = norms.filter(({ rule }) => rule === "EU-COOK-01");
  assert.deepEqual(
    cookies.map(({ places, change, before, after }) => [places, change, before?.until ?? null, after?.from]),
    [
      [["NL"], "changes", "2018-05-24", "2018-05-25"],
      [["BE"], "changes", "2018-05-24", "2018-05-25"],
      [["EU"], "begins", null, "2018-05-25"],
    ],
  );
});

test("the dated values that change are told with their unit", () => {
  const tolerated = diff(...DAYS).figures.find(({ name }) => name === "browsing_on_tolerated");
  assert.deepEqual(
    [tolerated?.place, tolerated?.unit, tolerated?.before.map(({ value }) => value), tolerated?.after.map(({ value }) => value)],
    ["BE", "holds", [true], [false]],
  );
});

test("backwards it tells the same, the other way round", () => {
  const there = diff("2018-05-24", "2018-05-25");
  const back = diff("2018-05-25", "2018-05-24");
  assert.deepEqual(back.norms.map(({ rule, before, after }) => [rule, after, before]), there.norms.map(({ rule, before, after }) => [rule, before, after]));
  assert.deepEqual(back.figures.map(({ name, before, after }) => [name, after, before]), there.figures.map(({ name, before, after }) => [name, before, after]));
});

test("on 1 July 2026 the Dutch rules on marketing by phone change, where the catalogue has them", () => {
  const phone = core.catalogue().rules.filter(({ id }) => id.startsWith("NL-TEL-"));
  const changed = new Set(diff("2026-06-30", "2026-07-01").norms.map(({ rule }) => rule));
  const regimes = phone.filter(({ law }) => law.some(({ from, until }) => from === "2026-07-01" || until === "2026-06-30"));
  assert.equal(regimes.length > 0, phone.length > 0);
  for (const { id } of regimes) assert.ok(changed.has(id), id);
  for (const rule of changed) {
    const entry = core.catalogue().rules.find(({ id }) => id === rule);
    assert.ok(entry?.law.some(({ from, until }) => from === "2026-07-01" || until === "2026-06-30"), rule);
  }
});

test("nothing changes from a day to itself", async () => {
  const { code, out } = await vinkje(["law", "--diff", "2026-03-02", "2026-03-02"]);
  assert.deepEqual([code, out], [0, "From 2 March 2026 to 2 March 2026\nNothing changes.\n\n"]);
});

test("turn says what a case comes to by each day, and which rules answer otherwise", () => {
  const { value } = turn(BROWSING_ON, ...DAYS);
  assert.deepEqual(value, {
    id: "browsing",
    turns: true,
    before: { verdict: "warning" },
    after: { verdict: "violation" },
    rules: [
      {
        rule: "EU-COOK-08",
        before: { outcome: "warning", code: "browsing_on_tolerated" },
        after: { outcome: "violation", code: "no_active_choice" },
      },
    ],
  });
});

test("the command tells it in words", async (t) => {
  const path = await file(t, "cases.ndjson", ndjson(BROWSING_ON, BROKEN, KEPT));
  const { code, out, err } = await vinkje(["law", "--diff", ...DAYS, path]);
  assert.deepEqual([code, err], [0, ""]);
  assert.match(out, /^From 31 March 2020 to 1 April 2020\n/);
  assert.match(out, /\n {2}Browsing on .* \(Belgium\)\n {4}before {2}yes, from 8 December 1992 to 31 March 2020\n {4}after {3}no, in force since 1 April 2020\n/);
  assert.match(out, /\n {2}browsing: warning becomes violation\n {4}EU-COOK-08 .*: warning becomes violation\n/);
  assert.ok(!out.includes("kept"));
  assert.match(out, /\n1 of 3 cases turn\n$/);
  const dutch = await vinkje(["law", "--diff", ...DAYS, path, "--lang", "nl"]);
  assert.match(dutch.out, /^Van 31 maart 2020 naar 1 april 2020\n/);
  assert.match(dutch.out, /\n1 van 3 gevallen slaan om\n$/);
});

test("--json gives a line for the law, and one for each case in which a rule answers otherwise", async () => {
  const { code, out, err } = await vinkje(["law", "--diff", ...DAYS, "-", "--json"], { input: ndjson(KEPT, BROWSING_ON) });
  const [law, ...turns] = out.trimEnd().split("\n").map((line) => JSON.parse(line) as unknown);
  assert.deepEqual(law, diff(...DAYS));
  assert.deepEqual((turns as Turn[]).map(({ id }) => id), ["browsing"]);
  assert.deepEqual([code, err], [0, ""]);
});

test("cases that cannot be read are told with their lines, and it ends with 2", async () => {
  const { code, out, err } = await vinkje(["law", "--diff", ...DAYS, "-"], { input: ndjson("{}", BROWSING_ON) });
  assert.match(err, /^standard input:1:\d+: \/jurisdiction: /);
  assert.match(out, /1 of 1 cases turn/);
  assert.equal(code, 2);
  const empty = await vinkje(["law", "--diff", ...DAYS, "-"]);
  assert.deepEqual([empty.code, empty.err], [2, "vinkje law: standard input holds no case\n"]);
});

for (const [what, args, said] of [
  ["a day that there is not", ["--diff", "2026-02-29", "2026-03-01"], /^vinkje law: --diff: expected a day of the calendar/],
  ["nothing at all", [], /^vinkje law compares two days and needs both: vinkje law --diff 2026-06-30 2026-07-01 \[FILE\]\n/],
  ["one day alone", ["--diff", "2026-02-28"], /^vinkje law compares two days and needs both/],
  ["no --diff", [...DAYS], /^vinkje law compares two days and needs both/],
  ["a rule that there is not", ["--diff", ...DAYS, "-", "--rules", "EU-BX-01"], /--rules: unknown rule `EU-BX-01`/],
  ["a rule that there is not, without a file", ["--diff", ...DAYS, "--rules", "EU-BX-01"], /--rules: unknown rule `EU-BX-01`/],
] as const) {
  test(`${what} is refused, and it ends with 2`, async () => {
    const { code, out, err } = await vinkje(["law", ...args], { input: ndjson(KEPT) });
    assert.match(err, said);
    assert.deepEqual([code, out], [2, ""]);
  });
}

test("a fine is told as a sentence, and a country once", async () => {
  const fines = await vinkje(["law", "--diff", "2017-12-31", "2018-01-01"]);
  assert.match(fines.out, /\n {4}before {2}at most € 820,000 or 10% of the turnover \(Wbp, Netherlands\), from /);
  const dutch = await vinkje(["law", "--diff", "2016-06-30", "2016-07-01", "--lang", "nl"]);
  assert.match(dutch.out, /hoogstens € 450\.000 \(Tw, Nederland\)/);
  const { out } = await vinkje(["law", "--diff", "2015-03-10", "2015-03-11"]);
  assert.match(out, /NL-COOK-03 The shop's own statistics, Netherlands: begins\n/);
});

test("the calendar answers: a period's end, hours by each reading, a year's holidays", () => {
  assert.deepEqual(core.deadline({ place: "NL", event: "2026-01-31", count: 1, unit: "months" }).value, {
    nominal: "2026-02-28",
    extended: "2026-03-02",
  });
  assert.deepEqual(core.hoursEnd("NL", "2026-03-06T17:30:00+01:00", 72).value, {
    naive: "2026-03-09T17:30:00+01:00",
    reg1182: "2026-03-09T18:00:00+01:00",
    two_working_days: "2026-03-11T00:00:00+01:00",
  });
  const names = core.holidays("BE", 2025).value?.map(({ name }) => name);
  assert.deepEqual([names?.length, names?.[0], names?.at(-1)], [10, "new_year", "christmas"]);
  assert.equal(core.holidays("FR" as "NL", 2025).error?.pointer, "/place");
  assert.equal(core.holidays("NL", 2025.5).error?.pointer, "/year");
  assert.equal(core.hoursEnd("NL", "2026-03-06", 72).error?.pointer, "/event");
  assert.equal(core.hoursEnd("NL", "2026-03-06T17:30:00+01:00", -1).error?.pointer, "/hours");
});
