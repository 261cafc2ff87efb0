/** `vinkje check` on what is no case: it ends with 2, says where and what, and judges the others. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { BROKEN, file, KEPT, ndjson, verdicts, vinkje } from "./support/command.js";

const GOOD = JSON.stringify(KEPT);
const LONG = "x".repeat(10_000_000);
const deep = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);

const cookie = (fields: string): string =>
  `{"jurisdiction":"NL","date":"2026-03-02","situation":{"cookie":{${fields}}}}`;
const dated = (date: string): string => `{"jurisdiction":"NL","date":${date},"situation":{}}`;
const field = (name: string): string => `{"jurisdiction":"NL","date":"2026-03-02","situation":{},${name}}`;

const GARBAGE: readonly (readonly [what: string, line: string, pointer: string, said: RegExp])[] = [
  ["a wrong type", cookie('"purpose":"marketing","shared":"yes"'), "/situation/cookie/shared", /expected a boolean, found a string/],
  ["a wrong type in place of a word", cookie('"purpose":5'), "/situation/cookie/purpose", /expected/],
  ["a wrong type in place of an object", field('"domain":"cookies"').replace('"situation":{}', '"situation":[]'), "/situation", /expected an object, found a list/],
  ["a wrong type in place of a list", field('"rule_ids":"EU-BOX-01"'), "/rule_ids", /expected a list, found a string/],
  ["the year 0", dated('"0000-01-01"'), "/date", /expected a day of the calendar/],
  ["the year 9999", dated('"9999-12-31"'), "/date", /expected a day of the calendar .* 1900 to 2199/],
  ["30 February", dated('"2026-02-30"'), "/date", /expected a day of the calendar such as `2026-03-02`, .*, and there is no such day$/],
  ["29 February of a common year", dated('"2023-02-29"'), "/date", /expected a day of the calendar/],
  ["a number in place of a day", dated("20260302"), "/date", /expected a day of the calendar .*, found a whole number/],
  ["no day at all", '{"jurisdiction":"NL","situation":{}}', "/date", /the field `date` is missing/],
  ["an instant without offset", cookie('"placed_at":"2026-03-02T10:00:00"'), "/situation/cookie/placed_at", /an instant with its offset/],
  ["an instant on 30 February", cookie('"placed_at":"2026-02-30T10:00:00Z"'), "/situation/cookie/placed_at", /an instant with its offset/],
  ["an instant in the year 0", cookie('"placed_at":"0000-03-02T10:00:00Z"'), "/situation/cookie/placed_at", /an instant with its offset/],
  ["a misspelt field", cookie('"purpos":"marketing"'), "/situation/cookie/purpos", /unknown field `purpos`, the nearest is `purpose`/],
  ["a misspelt word", cookie('"purpose":"marketign"'), "/situation/cookie/purpose", /the nearest is `marketing`/],
  ["a place without law", dated('"2026-03-02"').replace("NL", "FR"), "/jurisdiction", /one of|nearest/],
  ["an unknown rule", field('"rule_ids":["EU-BOX-01","EU-BX-02"]'), "/rule_ids/1", /unknown rule `EU-BX-02`, the nearest is `EU-BOX-02`/],
  ["a field twice", cookie('"purpose":"marketing","purpose":"profiling"'), "/situation/cookie/purpose", /stands here twice/],
  ["an object twice", field('"situation":{}'), "/situation", /stands here twice/],
  ["__proto__", field('"__proto__":{"verdict":"ok"}'), "/__proto__", /unknown field `__proto__`/],
  ["__proto__ within", cookie('"__proto__":null'), "/situation/cookie/__proto__", /unknown field/],
  ["constructor", cookie('"constructor":{"prototype":{}}'), "/situation/cookie/constructor", /unknown field/],
  ["deep nesting", field(`"source":${deep(5000)}`), "/source", /too many objects or lists inside each other/],
  ["deeper nesting", deep(200_000), "", /too many objects or lists inside each other/],
  ["a number too large", cookie('"lifetime_days":1e999'), "/situation/cookie/lifetime_days", /too large/],
  ["a negative number", cookie('"lifetime_days":-1'), "/situation/cookie/lifetime_days", /expected/],
  ["a fraction of a day", cookie('"lifetime_days":1.5'), "/situation/cookie/lifetime_days", /expected/],
  ["a string of 10 MB in place of a boolean", cookie(`"shared":"${LONG}"`), "/situation/cookie/shared", /this string is longer than 1 MiB/],
  ["a string of 10 MB where any is right", cookie('"purpose":"marketing"').replace("{", `{"id":"${LONG}",`), "/id", /this string is longer than 1 MiB/],
  ["a description of 10 MB", field("").replace('"situation":{},', `"situation":{"description":"${LONG}"}`), "/situation/description", /this string is longer than 1 MiB/],
  ["a word of 10 MB", cookie(`"purpose":"${LONG}"`), "/situation/cookie/purpose", /this string is longer than 1 MiB/],
  ["a day of 10 MB", dated(`"${LONG}"`), "/date", /this string is longer than 1 MiB/],
  ["a name of 10 MB", cookie(`"${LONG}":1`), "/situation/cookie/x", /this string is longer than 1 MiB/],
  ["a name of 10 MB where any is right", field(`"expected_values":{"${LONG}":1}`), "/expected_values/x", /this string is longer than 1 MiB/],
  ["a number", "5", "", /expected an object, found a whole number/],
  ["a text", '"case"', "", /expected an object, found a string/],
  ["null", "null", "", /expected an object, found null/],
  ["a list in place of a case", "[]", "", /expected an object, found a list/],
  ["no JSON", "id: 5", "", /not json/],
  ["a comment", "// nothing", "", /not json/],
  ["a single quote", "{'id':1}", "", /not json/],
  ["a comma too many", cookie('"purpose":"marketing",'), "", /not json/],
  ["a case that breaks off", '{"id":"x","jurisdiction":"NL"', "", /the text ends inside an object/],
  ["something after the case", `${GOOD} true`, "", /not json/],
  ["two cases on a line", `${GOOD}${GOOD}`, "", /not json/],
  ["a zero byte", `${GOOD}\0`, "", /not json/],
  ["a lone surrogate", cookie('"purpose":"\\ud800"'), "", /not json/],
  ["NaN", cookie('"lifetime_days":NaN'), "", /not json/],
];

test("each line that is no case is told with its line, its place and what would be right; the others are judged", async () => {
  const input = `${GOOD}\n${GARBAGE.map(([, line]) => `${line}\n${GOOD}\n`).join("")}`;
  const { code, err, out } = await vinkje(["check"], { input });
  const told = err.trimEnd().split("\n");
  assert.equal(told.length, GARBAGE.length);
  for (const [index, [what, , pointer, said]] of GARBAGE.entries()) {
    const line = told[index] ?? "";
    assert.match(line, new RegExp(`^standard input:${index * 2 + 2}:`), what);
    assert.ok(line.includes(`: ${pointer}`), `${what}: ${line}`);
    assert.match(line, said, what);
    assert.ok(line.length < 500, what);
  }
  assert.deepEqual(new Set(verdicts({ code, out, err }).map(({ id }) => id)), new Set(["kept"]));
  assert.equal(verdicts({ code, out, err }).length, GARBAGE.length + 1);
  assert.equal(code, 2);
});

test("each of them alone ends with 2 and answers nothing", async () => {
  const runs = GARBAGE.filter(([what]) => what !== "a list in place of a case").map(async ([what, line]) => {
    const { code, out, err } = await vinkje(["check"], { input: line });
    assert.deepEqual([code, out], [2, ""], what);
    assert.match(err, /^standard input:1[: ]/, what);
    assert.ok(!err.includes("panicked") && !err.includes("    at "), what);
  });
  await Promise.all(runs);
});

test("a string of a mebibyte is judged", async () => {
  const long = { ...KEPT, situation: { ...KEPT.situation, description: "x".repeat(1024 * 1024) } };
  assert.equal((await vinkje(["check"], { input: ndjson(long) })).code, 0);
});

test("a string without an end is told in the line where it begins", async () => {
  const broken = JSON.stringify(KEPT, null, 2).replace('"2026-03-02"', '"2026-03-02');
  const { code, err } = await vinkje(["check"], { input: broken });
  assert.match(err, /^standard input:4:\d+: \/date: not json/);
  assert.equal(code, 2);
});

test("garbage does not hide a violation, and neither hides the garbage", async () => {
  const { code, out } = await vinkje(["check"], { input: ndjson("{", BROKEN) });
  assert.equal(code, 2);
  assert.match(out, /"verdict":"violation"/);
});

for (const [what, lines] of [
  ["the first line", ["{", GOOD, GOOD]],
  ["the first line, which breaks off after a name", ['{"id":', GOOD, GOOD]],
  ["the first two lines", ['{"a"', '{"b"', GOOD]],
  ["the first line, which is a list", ["[1,2]", GOOD, GOOD]],
  ["the first line, which is an open list", ["[1", GOOD, GOOD]],
  ["the first line, which is no JSON", ["id;jurisdiction", GOOD, GOOD]],
  ["the last line", [GOOD, GOOD, '{"id":"x"']],
] as const) {
  test(`lines are judged around ${what}`, async () => {
    const { code, out, err } = await vinkje(["check"], { input: lines.join("\n") });
    const good = lines.filter((line) => line === GOOD).length;
    assert.equal(verdicts({ code, out, err }).length, good, err);
    assert.equal(err.trimEnd().split("\n").length, lines.length - good);
    assert.equal(code, 2);
  });
}

test("a byte order mark, carriage returns and blank lines are passed over, and lines keep their numbers", async () => {
  const { code, out, err } = await vinkje(["check"], { input: `\ufeff\r\n${GOOD}\r\n\r\n   \r\n{}\r\n${GOOD}` });
  assert.equal(verdicts({ code, out, err }).length, 2);
  assert.match(err, /^standard input:5:\d+: \/\w+: the field `\w+` is missing\n$/);
});

test("the items of a list are judged around one that cannot be read; its place is told in the file", async () => {
  const list = `[\n  ${GOOD},\n  {"jurisdiction": "NL",\n   "date": "2026-02-30", "situation": {}},\n  oops, {"a": "]"}, ${GOOD}\n]`;
  const { code, out, err } = await vinkje(["check"], { input: list });
  assert.equal(verdicts({ code, out, err }).length, 2);
  assert.deepEqual(err.trimEnd().split("\n").map((line) => line.split(": ").slice(0, 2)), [
    ["standard input:4:23", "/1/date"],
    ["standard input:5:3", "/2"],
    ["standard input:5:12", "/3/a"],
  ]);
  assert.equal(code, 2);
});

for (const [what, text, said] of [
  ["ends too early", `[${GOOD},`, /:1:\d+: \/1: the text ends inside a list/],
  ["ends inside a case", `[${GOOD},{"id":"x`, /: \/1: the text ends inside a list/],
  ["has a comma too many", `[${GOOD},]`, /: \/1: a case is missing beside this comma/],
  ["begins with a comma", `[,${GOOD}]`, /: \/0: a case is missing beside this comma/],
  ["is followed by something", `[${GOOD}] and more`, /: there is text after the list/],
] as const) {
  test(`a list that ${what} is told, and what could be read is judged`, async () => {
    const { code, out, err } = await vinkje(["check"], { input: text });
    assert.match(err, said);
    assert.ok(verdicts({ code, out, err }).length <= 1);
    assert.equal(code, 2);
  });
}

test("one case over several lines tells the line in which it has a fault", async () => {
  const { err } = await vinkje(["check"], { input: JSON.stringify({ ...KEPT, date: "2026-02-30" }, null, 2) });
  assert.match(err, /^standard input:4:\d+: \/date: /);
});

test("what is no UTF-8 is told by its line, in each form", async () => {
  const bad = Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff]), Buffer.from('"}')]);
  const good = Buffer.from(GOOD);
  const newline = Buffer.from("\n");
  const lines = await vinkje(["check"], { input: Buffer.concat([good, newline, bad, newline, good]) });
  assert.match(lines.err, /^standard input:2:8: not json: this is no UTF-8\n$/);
  assert.equal(verdicts(lines).length, 2);
  const list = await vinkje(["check"], { input: Buffer.concat([Buffer.from("["), bad, Buffer.from(","), good, Buffer.from("]")]) });
  assert.match(list.err, /: \/0: not json: this is no UTF-8\n$/);
  assert.equal(verdicts(list).length, 1);
  const utf16 = await vinkje(["check"], { input: Buffer.from(`\ufeff${GOOD}`, "utf16le") });
  assert.deepEqual([utf16.code, utf16.out], [2, ""]);
});

for (const [what, input] of [["nothing", ""], ["a byte order mark", "\ufeff"], ["blank lines", "\n \r\n\t\n"], ["an empty list", "[ ]"]] as const) {
  test(`${what} holds no case, and it ends with 2`, async (t) => {
    const path = await file(t, "empty.json", input);
    assert.deepEqual(await vinkje(["check", path]), { code: 2, out: "", err: `vinkje check: ${path} holds no case\n` });
  });
}

test("a file that is not there, and a folder, are told as what they are", async (t) => {
  const path = await file(t, "there.json", GOOD);
  const missing = await vinkje(["check", `${path}.not`]);
  assert.match(missing.err, /there is no file `.*there\.json\.not`/);
  const folder = await vinkje(["check", path.replace(/there\.json$/, "")]);
  assert.match(folder.err, /is a folder: name a file in it/);
  assert.deepEqual([missing.code, folder.code], [2, 2]);
});

test("personal data of a case that cannot be read are not repeated", async () => {
  const input = ndjson('{"id":"An de Vries","jurisdiction":"NL","date":"an@example.nl","situation":{}}', cookie('"purpose":"an@example.nl"'));
  const { err } = await vinkje(["check"], { input });
  assert.ok(!/Vries|example\.nl/.test(err), err);
});
