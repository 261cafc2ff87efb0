/** Objects from a program: nothing of them becomes something else on its way to the core. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openShop } from "vinkje/node";
import { start, type Case, type InputError, type Period } from "vinkje/core";

const core = await start();

const with_ = (situation: unknown): Case => ({ jurisdiction: "NL", date: "2026-03-02", situation }) as Case;
const cookie = (facts: object): Case => with_({ cookie: { purpose: "marketing", ...facts } });
const consent = (facts: object): Case => cookie({ consent: { given_at: "2026-01-05T10:00:00+01:00", ...facts } });

const nested = (levels: number): unknown => Array.from({ length: levels }).reduce<unknown>((inside) => [inside], []);
const round: { self?: unknown } = {};
round.self = round;

const shown = ({ error }: { error?: InputError }) => ({ code: error?.code, pointer: error?.pointer, message: error?.message });

for (const [what, given, code, pointer, said] of [
  ["an infinite number", cookie({ lifetime_days: Infinity }), "value", "/situation/cookie/lifetime_days", /a finite number, found Infinity/],
  ["a number below all numbers", cookie({ lifetime_days: -Infinity }), "value", "/situation/cookie/lifetime_days", /found -Infinity/],
  ["NaN", with_({ request: { fee_eur: NaN } }), "value", "/situation/request/fee_eur", /a finite number, found NaN/],
  ["a bigint", cookie({ lifetime_days: 5n }), "type", "/situation/cookie/lifetime_days", /a number, found a bigint/],
  ["an invalid date", consent({ withdrawn_at: new Date(NaN) }), "value", "/situation/cookie/consent/withdrawn_at", /an instant .*, found an invalid Date/],
  ["what writes itself as nothing", consent({ withdrawn_at: { toJSON: () => null } }), "value", "/situation/cookie/consent/withdrawn_at", /found an invalid/],
  ["what writes itself as NaN", cookie({ lifetime_days: { toJSON: () => NaN } }), "value", "/situation/cookie/lifetime_days", /found NaN/],
  ["a function", cookie({ shared: () => true }), "type", "/situation/cookie/shared", /found a function/],
  ["a symbol", cookie({ shared: Symbol("yes") }), "type", "/situation/cookie/shared", /found a symbol/],
  ["undefined in a list", { ...with_({}), rule_ids: ["EU-BOX-01", undefined] }, "type", "/rule_ids/1", /found undefined/],
  ["a hole in a list", { ...with_({}), rule_ids: new Array(1) }, "type", "/rule_ids/0", /found undefined/],
  ["a map", with_(new Map([["cookie", {}]])), "type", "/situation", /an object or a list, found a Map/],
  ["a boxed number", cookie({ lifetime_days: new Number(NaN) }), "type", "/situation/cookie/lifetime_days", /found a Number/],
  ["what lies in itself", with_({ cookie: round }), "value", "/situation/cookie/self", /found one inside itself/],
  ["what has a place with / and ~", with_({ "a/b~c": NaN }), "value", "/situation/a~1b~0c", /found NaN/],
  ["nothing", undefined, "type", "", /expected an object, found undefined/],
] as const) {
  test(`${what} is an error with its place and what would be right`, () => {
    const answers = [core.judge(given as Case), core.turn(given as Case, "2026-06-30", "2026-07-01")];
    for (const { value, error } of answers) {
      assert.deepEqual([value, error?.code, error?.pointer], [undefined, code, pointer]);
      assert.match(error?.message ?? "", said);
    }
  });
}

test("what is nested too deep gives the error that its text gives, however deep", () => {
  for (const levels of [125, 127, 1000]) {
    const given = { ...with_({}), expected_values: { a: nested(levels) } } as Case;
    assert.deepEqual(shown(core.judge(given)), shown(core.judge(JSON.stringify(given))), String(levels));
  }
  const text = `{"jurisdiction":"NL","date":"2026-03-02","situation":{},"expected_values":{"a":${"[".repeat(100_000)}`;
  const deepest = { ...with_({}), expected_values: { a: nested(100_000) } } as Case;
  assert.deepEqual(shown(core.judge(deepest)), shown(core.judge(text)));
  assert.equal(core.judge(deepest).error?.code, "too_deep");
});

test("as deep as the text may be, the object may be too", () => {
  const given = { ...with_({}), expected_values: { a: nested(124) } } as Case;
  assert.ok(core.judge(JSON.stringify(given)).value);
  assert.ok(core.judge(given).value);
});

test("a field that is undefined is absent, and a date is an instant", () => {
  const facts = { given_at: new Date("2026-01-05T09:00:00Z"), method: undefined };
  assert.deepEqual(core.judge(consent(facts)), core.judge(consent({ given_at: "2026-01-05T09:00:00.000Z" })));
});

test("an object that is shared and one without a prototype are read like any other", () => {
  const shared = { purpose: "newsletter", initial_state: "empty" };
  const bare: object = Object.assign(Object.create(null) as object, shared);
  const plain = core.judge(with_({ boxes: [{ ...shared }, { ...shared }] }));
  assert.ok(plain.value);
  assert.deepEqual(core.judge(with_({ boxes: [shared, shared] })), plain);
  assert.deepEqual(core.judge(with_({ boxes: [bare, shared] })), plain);
});

test("what is asked beside the case is read as strictly", () => {
  const asked = { rule_ids: ["EU-BOX-01", undefined] } as unknown as { rule_ids: string[] };
  assert.equal(core.judge(with_({}), asked).error?.pointer, "/rule_ids/1");
  assert.equal(core.turn(with_({}), "2026-06-30", "2026-07-01", asked).error?.pointer, "/rule_ids/1");
  assert.equal(core.judgeLines(new Uint8Array(), 1, asked).error?.pointer, "/rule_ids/1");
});

test("every other function that takes an object answers so, or throws where it answers no errors", () => {
  const period = { place: "NL", event: "2026-01-31", count: NaN, unit: "months" } as Period;
  assert.equal(core.deadline(period).error?.pointer, "/count");
  const refused = { name: "VinkjeInputError", message: /a finite number, found NaN at `\/order`/ };
  assert.throws(() => core.sign({ order: NaN }, new Uint8Array(32)), refused);
  assert.throws(() => core.pseudonym(new Uint8Array(32), { order: NaN } as never), refused);
});

test("a decision at no moment is refused", () => {
  const input = { policy: { code: "", purposes: [] }, record: null, choice: null, signals: { gpc: false } };
  for (const now of [NaN, Infinity, undefined as unknown as number]) {
    assert.throws(() => core.decide({ ...input, now }), { code: "input", message: /milliseconds since 1970/ });
  }
});

test("a day or a place that is no text is told", () => {
  const noDay = new Date(NaN) as unknown as string;
  assert.deepEqual(shown(core.turn(with_({}), noDay, "2026-07-01")), { code: "type", pointer: "/from", message: "expected a string, found a Date" });
  assert.equal(core.lawDiff("2026-06-30", undefined as unknown as string).error?.pointer, "/to");
  assert.equal(core.holidays(undefined as unknown as "NL", 2025).error?.pointer, "/place");
});

test("a configuration given as an object loses nothing either", async () => {
  const config = { shop: "tea", languages: ["en"], choice_months: NaN } as never;
  await assert.rejects(openShop(config), { name: "VinkjeInputError", message: /a finite number, found NaN at `\/choice_months`/ });
});
