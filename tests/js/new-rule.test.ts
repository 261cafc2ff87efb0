/** `npm run new-rule`: what it makes of a clone. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { newRule } from "../../js/build/lib/new-rule.mjs";

const LIST = "src/rules/cookies.rs";

/** The parts of this clone that the command reads. */
async function clone(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vinkje-clone-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const part of ["src/rules", "tests/cases/judge", "js/locales/rules"]) await cp(part, join(folder, part), { recursive: true });
  return folder;
}

const idIn = async (folder: string, name: string): Promise<string> =>
  /id: "(.+)"/.exec(await readFile(join(folder, "src/rules/cookies", `${name}.rs`), "utf8"))?.[1] ?? "";

test("it makes the rule, lists it by its number, gives it cases, and sentences in each language", async (t) => {
  const folder = await clone(t);
  const made = newRule(folder, { id: "BE-COOK-07", domain: "cookies", words: "choice_in_sight" });
  assert.deepEqual(made, [
    "src/rules/cookies/choice_in_sight.rs",
    "tests/cases/judge/BE-COOK-07.json",
    LIST,
    "js/locales/rules/en/cookies.ts",
    "js/locales/rules/nl/cookies.ts",
  ]);
  const list = await readFile(join(folder, LIST), "utf8");
  const mods = [...list.matchAll(/^mod (\w+);$/gm)].map(([, name]) => name);
  assert.ok(mods.includes("choice_in_sight"));
  assert.deepEqual(mods, [...mods].sort());
  const names = [...list.matchAll(/^ {4}(\w+)::RULE,$/gm)].map(([, name]) => name ?? "");
  const numbers = await Promise.all(names.map(async (name) => Number((await idIn(folder, name)).split("-")[2])));
  assert.ok(names.includes("choice_in_sight"));
  assert.deepEqual(numbers, numbers.toSorted((one, other) => one - other));

  const cases = JSON.parse(await readFile(join(folder, "tests/cases/judge/BE-COOK-07.json"), "utf8")) as { rule_ids: string[]; expected_verdict: string }[];
  assert.deepEqual(new Set(cases.flatMap(({ rule_ids }) => rule_ids)), new Set(["BE-COOK-07"]));
  assert.deepEqual(cases.map(({ expected_verdict }) => expected_verdict), ["violation", "ok", "not_applicable", "needs_judgement"]);
  for (const language of ["en", "nl"]) {
    const locale = await readFile(join(folder, `js/locales/rules/${language}/cookies.ts`), "utf8");
    assert.equal(locale.split('"BE-COOK-07": {').length, 2);
    assert.equal(locale.split("what_to_keep:").length, 2);
  }
});

test("a second rule in the same domain adds its word for evidence no second time", async (t) => {
  const folder = await clone(t);
  newRule(folder, { id: "EU-COOK-98", domain: "cookies", words: "one" });
  newRule(folder, { id: "EU-COOK-99", domain: "cookies", words: "two" });
  const locale = await readFile(join(folder, "js/locales/rules/en/cookies.ts"), "utf8");
  assert.equal(locale.split("what_to_keep:").length, 2);
  assert.ok(locale.indexOf('"EU-COOK-98"') < locale.indexOf('"EU-COOK-99"'));
});

test("a rule on calls goes into that part of marketing, after the others on calls", async (t) => {
  const folder = await clone(t);
  newRule(folder, { id: "BE-TEL-98", domain: "marketing", words: "quiet_hours" });
  const read = (path: string): Promise<string> => readFile(join(folder, path), "utf8");
  const list = await read("src/rules/marketing.rs");
  assert.match(list, /phone::\w+::RULE,\n {4}phone::quiet_hours::RULE,\n\];/);
  assert.ok(list.includes("mail::prior_consent::RULE,"));
  assert.match(await read("src/rules/marketing/phone.rs"), /^pub\(super\) mod quiet_hours;$/m);
  assert.match(await read("src/rules/marketing/phone/quiet_hours.rs"), /^pub\(in crate::rules::marketing\) const RULE: Rule/m);
  assert.match(await read("js/locales/rules/nl/marketing/phone.ts"), /\n {2}"BE-TEL-98": \{\n/);
});

for (const [what, rule, said] of [
  ["an id of no part of its domain", { id: "EU-COOK-98", domain: "marketing", words: "new" }, /`EU-COOK-98` is no id of the domain marketing/],
  ["an id that is none", { id: "COOK-18", domain: "cookies", words: "new" }, /`COOK-18` is no id/],
  ["a domain that there is not", { id: "EU-COOK-98", domain: "cookie", words: "new" }, /there is no domain `cookie`/],
  ["words that name no file", { id: "EU-COOK-98", domain: "cookies", words: "../new" }, /cannot name a file/],
  ["a file that is there", { id: "EU-COOK-98", domain: "cookies", words: "prior_consent" }, /prior_consent\.rs is there already/],
  ["an id that is there", { id: "EU-COOK-01", domain: "cookies", words: "new" }, /EU-COOK-01\.json is there already/],
] as const) {
  test(`${what} is refused, and nothing is written`, async (t) => {
    const folder = await clone(t);
    const before = await readFile(join(folder, LIST), "utf8");
    assert.throws(() => newRule(folder, rule), said);
    assert.equal(await readFile(join(folder, LIST), "utf8"), before);
  });
}
