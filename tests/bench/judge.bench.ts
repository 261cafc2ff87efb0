/** One judgement from Node, object in and object out; and three rules beside zod and plain JavaScript. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Bench } from "tinybench";
import { start, type Case } from "vinkje/core";
import { plain, zod, type Box, type Broken } from "./peers.js";

const core = await start();
const cases = JSON.parse(await readFile("tests/bench/cases.json", "utf8")) as (Case & { id: string })[];

const boxes: Box[] = [
  { purposes: ["terms"], required: true, initial_state: "empty" },
  { purposes: ["privacy_read"], required: true, initial_state: "empty" },
  { purposes: ["newsletter"], required: false, initial_state: "ticked" },
  { purposes: ["terms", "offers"], required: true, initial_state: "empty" },
  { purposes: ["sms"], required: false, initial_state: "empty" },
];

/** With the core: shapes, places, the law of the day and its citations. */
function vinkje(): Broken {
  const { value } = core.judge({
    jurisdiction: "NL",
    date: "2026-03-02",
    situation: { boxes },
    rule_ids: ["EU-BOX-01", "EU-BOX-02", "EU-BOX-04"],
  });
  const broken = value?.findings.filter(({ outcome }) => outcome === "violation").map(({ rule }) => rule);
  return (broken ?? []) as Broken;
}

assert.deepEqual(vinkje(), ["EU-BOX-01", "EU-BOX-02", "EU-BOX-04"]);
assert.deepEqual(zod(boxes), vinkje());
assert.deepEqual(plain(boxes), vinkje());

const bench = new Bench({ time: 1000, warmupTime: 300 });
for (const one of cases) {
  bench.add(`${one.id}: listed rules`, () => core.judge(one));
  const { rule_ids: _, ...all } = one;
  bench.add(`${one.id}: every rule`, () => core.judge(all as Case));
}
bench.add("3 rules, vinkje", vinkje);
bench.add("3 rules, zod 4", () => zod(boxes));
bench.add("3 rules, plain JS", () => plain(boxes));
await bench.run();

const micros = new Map<string, number>();
for (const { name, result } of bench.tasks) {
  assert.ok("latency" in result, `${name} did not run`);
  micros.set(name, result.latency.p50 * 1000);
}
for (const [name, median] of micros) console.log(`${name.padEnd(28)} ${median.toFixed(1).padStart(8)} µs`);

const of = (name: string): number => micros.get(`3 rules, ${name}`) ?? Number.NaN;
console.log(`\nthe same three rules: vinkje takes ${ratio("zod 4")} of zod 4's time, ${ratio("plain JS")} of plain JavaScript's`);

function ratio(peer: string): string {
  return `${(of("vinkje") / of(peer)).toFixed(1)}×`;
}
