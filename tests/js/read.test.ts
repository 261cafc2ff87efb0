/** What is hostile comes back from the built core as an error with its place, and breaks nothing. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { start } from "vinkje/core";

const core = await start();

const caseWith = (id: string, situation = "{}"): string =>
  `{"id":${id},"jurisdiction":"NL","date":"2026-03-02","situation":${situation}}`;

for (const [told, text, code, pointer] of [
  ["a list for an object", caseWith('"a"', '{"cookie":["a",1]}'), "type", "/situation/cookie"],
  ["a case that is a list", '["a","NL"]', "type", ""],
  ["half a surrogate pair, escaped", caseWith('"\\ud800"'), "json", "/id"],
  ["half a surrogate pair, bare", caseWith('"a\ud800"'), "json", "/id"],
  ["half a surrogate pair outside a text", "\udc00", "json", ""],
  ["a bare NUL", caseWith('"a\0"'), "json", "/id"],
  ["a number beyond all numbers", caseWith("1e400"), "value", "/id"],
  ["the name of every object's prototype", '{"__proto__":{"id":"a"}}', "unknown_field", "/__proto__"],
  ["a field twice", '{"id":"a","\\u0069d":"b"}', "duplicate_field", "/id"],
] as const) {
  test(`${told} is an error with its place`, () => {
    const { error } = core.judge(text);
    assert.deepEqual({ code: error?.code, pointer: error?.pointer }, { code, pointer });
    assert.ok(error && error.line === 1 && error.column > 0);
  });
}

test("what is nested 10,000 deep is too deep, and no overflow", () => {
  for (const text of ["[".repeat(10_000), '{"expected_values":'.repeat(10_000)]) {
    assert.equal(core.judge(text).error?.code, "too_deep");
    assert.equal(core.compile(text, "2026-03-02").error?.code, "too_deep");
  }
});

test("what is legal text is data, up to its ceiling and however strange", () => {
  for (const id of ["x".repeat(1024 * 1024), "a\0b", "🍵", "__proto__", ""]) {
    assert.equal(core.judge(caseWith(JSON.stringify(id))).value?.id, id);
  }
});
