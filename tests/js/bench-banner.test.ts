/** The benchmark of the banner: what is made of what was measured. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { differenceOf, leastOf, measurementsOf, type Measurements } from "../bench/banner/results.js";
import { spread } from "../bench/banner/statistics.js";
import { rowOf, tables } from "../bench/banner/table.js";
import { targets } from "../bench/banner/targets.js";
import { readTrace } from "../bench/banner/trace.js";

const MAIN = { pid: 1, tid: 2, args: {} };

/** A span of the main thread, in milliseconds. */
const span = (name: string, from: number, length: number, data: object = {}): object => ({
  ...MAIN, name, ph: "X", ts: from * 1000, dur: length * 1000, tdur: length * 1000, args: { data },
});
const mark = (name: string, at: number): object => ({ ...MAIN, name, ph: "R", ts: at * 1000 });
const traceOf = (...traceEvents: object[]): Buffer => Buffer.from(JSON.stringify({ traceEvents }));

const hits = (id: string, fast: number[]): Measurements => ({
  ...measurementsOf(id, 0),
  rounds: { fast: fast.map((hit) => ({ hit, bytes: 10, hidden_frames: 1 })), slow: [] },
});

void test("a median lies within its interval, which comes out alike each time", () => {
  const values = [5, 1, 9, 3, 7, 2, 8];
  const found = spread(values);
  assert.equal(found?.median, 5);
  assert.ok(found.low < 5 && found.high > 5, JSON.stringify(found));
  const many = Array.from({ length: 999 }, (_, at) => Math.sin(at));
  assert.deepEqual(spread(many), spread(many));
  assert.equal(spread([1, 2, 3, 10])?.median, 2.5);
  assert.equal(spread([]), null);
});

void test("what slowed a whole round down makes no difference between two in it", () => {
  const [one, other] = [hits("one", [100, 900, 110]), hits("other", [90, 890, 100])];
  assert.deepEqual(differenceOf(one, other, "fast", "hit"), { median: 10, low: 10, high: 10 });
  assert.equal(leastOf([one, other], "fast", "hit"), other);
});

void test("a round that one of the two missed is compared with nothing", () => {
  const missed = { ...hits("other", [0, 890]), rounds: { fast: [undefined, { hit: 890 }], slow: [] } };
  assert.deepEqual(differenceOf(hits("one", [100, 900]), missed, "fast", "hit"), { median: 10, low: 10, high: 10 });
});

void test("script is what scripts take until the hit, without layout, the bench's own looking, and the tag", () => {
  const { untilHit, whole } = readTrace(
    traceOf(
      mark("bench-start", 0),
      span("RunTask", 1, 30),
      span("EvaluateScript", 2, 20, { url: "http://shop/banner.js" }),
      span("Layout", 5, 4),
      span("RunTask", 40, 5),
      span("v8.callFunction", 40.5, 3),
      span("FunctionCall", 41, 2, { functionName: "benchLook" }),
      mark("bench-hit", 42),
      span("RunTask", 50, 6),
      span("EvaluateScript", 51, 4, { url: "http://shop/tag.js?1" }),
      span("RunTask", 60, 9),
      span("FunctionCall", 61, 7, { functionName: "later" }),
    ),
    ["/tag.js"],
  );
  assert.deepEqual(untilHit, { script: 16, task: 33 });
  assert.deepEqual(whole, { script: 23, task: 44 });
});

void test("what a task takes beyond 50 ms blocks, once there is something to see", () => {
  const trace = traceOf(
    mark("bench-start", 0),
    span("RunTask", 1, 300),
    mark("firstPaint", 400),
    span("RunTask", 500, 80),
    span("RunTask", 600, 49),
  );
  assert.equal(readTrace(trace, []).blocked, 30);
});

void test("a trace without the page is an error, not a zero", () => {
  assert.throws(() => readTrace(traceOf(span("RunTask", 1, 2)), []), /does not hold the page/);
});

void test("ours is worse only where the whole interval says so, and what was not measured is no yes", () => {
  const kept = (own: number[], peer: number[]): boolean | null | undefined => {
    const all = targets(hits("vinkje", own), hits("none", []), [hits("peer", peer)]);
    return all.find(({ what }) => what === "fast: hit no later than the fastest peer")?.kept;
  };
  assert.equal(kept([100, 101, 102], [110, 111, 112]), true);
  assert.equal(kept([100, 120, 100], [101, 100, 102]), true);
  assert.equal(kept([120, 121, 122], [100, 101, 102]), false);
  assert.equal(kept([], [100]), null);
  const slow = targets(hits("vinkje", [1]), hits("none", []), [hits("peer", [1])]);
  assert.equal(slow.find(({ what }) => what.startsWith("slow: hit"))?.kept, null);
});

void test("every candidate has its line in each table, and its row", () => {
  const [none, peer] = [hits("none", []), hits("peer", [100, 101, 102])];
  const drawn = tables([none, peer], none);
  assert.equal(drawn.match(/^ {2}peer /gm)?.length, 7);
  assert.match(drawn, /peer .*101 \[100, 102\]/);
  const row = rowOf(peer) as { id: string; bytes: number; slow: { hit: null } };
  assert.deepEqual([row.id, row.bytes, row.slow.hit], ["peer", 10, null]);
});
