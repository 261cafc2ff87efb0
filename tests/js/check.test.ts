/** `vinkje check`: what it is given, what it answers, how it ends. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ruleText, speechOf } from "vinkje/rules";
import { BROKEN, file, KEPT, ndjson, OLD, OPEN, verdicts, vinkje } from "./support/command.js";

const LINE = JSON.stringify(BROKEN);

test("one case, a list of cases and a case a line give the same answers", async (t) => {
  const cases = [BROKEN, KEPT, OPEN];
  const byLine = await vinkje(["check"], { input: ndjson(...cases) });
  assert.deepEqual(verdicts(byLine).map(({ id, verdict }) => [id, verdict]), [
    ["broken", "violation"],
    ["kept", "ok"],
    ["open", "needs_judgement"],
  ]);
  for (const text of [
    JSON.stringify(cases),
    JSON.stringify(cases, null, 2),
    `[\n${cases.map((one) => `  ${JSON.stringify(one)}`).join(",\n")}\n]\n`,
    `[${cases.map((one) => JSON.stringify(one)).join("\n,")}]`,
  ]) {
    assert.equal((await vinkje(["check", "-"], { input: text })).out, byLine.out);
    assert.equal((await vinkje(["check", await file(t, "cases.json", text)])).out, byLine.out);
  }
  for (const text of [LINE, `${LINE}\n`, JSON.stringify(BROKEN, null, 2), `[${LINE}]`]) {
    const alone = await vinkje(["check"], { input: text });
    assert.equal(alone.out, byLine.out.slice(0, byLine.out.indexOf("\n") + 1));
    assert.deepEqual([alone.code, alone.err], [1, ""]);
  }
});

test("an answer begins with id, verdict, fallback, findings and values", async () => {
  const [open, kept] = verdicts(await vinkje(["check"], { input: ndjson(OPEN, KEPT) }));
  const rest = ["findings", "values", "law_date", "engine", "catalogue", "notice"];
  assert.deepEqual(Object.keys(open ?? {}), ["id", "verdict", "fallback", ...rest]);
  assert.deepEqual(Object.keys(kept ?? {}), ["id", "verdict", ...rest]);
  assert.equal(open?.fallback, "warning");
  assert.equal(kept?.notice, "no_legal_advice");
  assert.match(kept?.catalogue ?? "", /^\d{4}-\d\d-\d\d$/);
});

test("a finding carries its law, its facts and what to keep", async () => {
  const [broken] = verdicts(await vinkje(["check"], { input: LINE }));
  const [finding] = broken?.findings ?? [];
  assert.equal(finding?.rule, "EU-BOX-01");
  assert.deepEqual(finding?.pointers, ["/box/initial_state"]);
  assert.match(finding?.citation ?? "", /GDPR/);
  assert.match(finding?.in_force?.from ?? "", /^2018/);
  assert.ok((finding?.evidence.length ?? 0) > 0);
});

test("a case without an id is answered without one", async () => {
  const { id, ...nameless } = KEPT;
  const [answer] = verdicts(await vinkje(["check"], { input: JSON.stringify(nameless) }));
  assert.equal(id, "kept");
  assert.equal(Object.keys(answer ?? {})[0], "verdict");
});

test("it ends with 0 where nothing is violated and with 1 where something is; --fail-on moves that line", async () => {
  const code = async (cases: readonly unknown[], ...args: string[]): Promise<number | null> =>
    (await vinkje(["check", ...args], { input: ndjson(...cases) })).code;
  assert.equal(await code([KEPT, OPEN, OLD]), 0);
  assert.equal(await code([KEPT, BROKEN]), 1);
  assert.equal(await code([OPEN, OLD], "--fail-on", "violation"), 0);
  assert.equal(await code([OPEN], "--fail-on", "needs_judgement"), 1);
  assert.equal(await code([OLD], "--fail-on", "needs_judgement"), 0);
  assert.equal(await code([OLD], "--fail-on", "warning"), 1);
  assert.equal(await code([KEPT], "--fail-on", "warning"), 0);
});

test("--rules takes the place of the rules that a case lists", async () => {
  const input = ndjson(BROKEN);
  const [answer] = verdicts(await vinkje(["check", "--rules", "EU-BOX-02, EU-BOX-03"], { input }));
  assert.deepEqual([...new Set(answer?.findings.map(({ rule }) => rule))], ["EU-BOX-02", "EU-BOX-03"]);
  const repeated = await vinkje(["check", "--rules", "EU-BOX-02", "--rules", "EU-BOX-03"], { input });
  assert.deepEqual(verdicts(repeated), [answer]);
});

test("--at asks for the law of another day", async () => {
  const [answer] = verdicts(await vinkje(["check", "--at", "1991-01-01"], { input: LINE }));
  assert.equal(answer?.findings[0]?.code, "not_in_force");
  assert.equal(answer?.law_date, "1991-01-01");
});

test("--jurisdiction asks for the law of another place", async () => {
  const belgian = { ...BROKEN, rule_ids: ["BE-COOK-04"], situation: { cookie: { purpose: "audience", consent: null } } };
  const dutch = verdicts(await vinkje(["check"], { input: ndjson(belgian) }));
  assert.equal(dutch[0]?.findings[0]?.code, "other_country");
  const asked = await vinkje(["check", "--jurisdiction", "BE"], { input: ndjson(belgian) });
  assert.equal(verdicts(asked)[0]?.verdict, "violation");
});

test("--json is what it does anyway", async () => {
  const usual = await vinkje(["check"], { input: LINE });
  assert.deepEqual(await vinkje(["check", "--json"], { input: LINE }), usual);
});

for (const [what, args, said] of [
  ["an unknown option names the nearest", ["check", "--ruls", "X"], /unknown option '--ruls'\n\(Did you mean --rules\?\)/],
  ["an unknown command names the nearest", ["chekc"], /unknown command 'chekc'\n\(Did you mean check\?\)/],
  ["an unknown rule names the nearest", ["check", "--rules", "EU-BOX-01,EU-BX-02"], /--rules: unknown rule `EU-BX-02`, the nearest is `EU-BOX-02`/],
  ["--at needs a day of the calendar", ["check", "--at", "2026-02-30"], /--at: expected a day of the calendar/],
  ["--jurisdiction needs a place with law", ["check", "--jurisdiction", "FR"], /Allowed choices are NL, BE, EU/],
  ["--fail-on needs an outcome", ["check", "--fail-on", "ok"], /Allowed choices are warning, needs_judgement, violation/],
  ["--lang needs a language", ["check", "--lang", "fr"], /Allowed choices are en, nl/],
  ["--json and --human exclude each other", ["check", "--json", "--human"], /cannot be used with/],
  ["there is one file at most", ["check", "a", "b"], /too many arguments/],
] as const) {
  test(`${what}, and it ends with 2`, async () => {
    const { code, out, err } = await vinkje(args, { input: LINE });
    assert.match(err, said);
    assert.deepEqual([code, out], [2, ""]);
  });
}

for (const [language, regulation, open, notice] of [
  ["en", "GDPR", "needs judgement", /\n3 cases: .+\nJudged by vinkje .+ This is no legal advice\.\n$/],
  ["nl", "AVG", "vraagt een oordeel", /\n3 gevallen: .+\nBeoordeeld door vinkje .+ Dit is geen juridisch advies\.\n$/],
] as const) {
  test(`--human reads well: ${language}`, async () => {
    const rewarded = { ...BROKEN, id: "rewarded", rule_ids: ["EU-BOX-04"], situation: { box: { purpose: "newsletter", required: false, benefit: "discount_5pct" } } };
    const { code, out, err } = await vinkje(["check", "--human", "--lang", language], {
      input: ndjson(BROKEN, rewarded, { ...KEPT, id: undefined }),
    });
    const { texts } = speechOf(language);
    const { report, law } = texts;
    const ticked = ruleText(texts, "EU-BOX-01")?.rule;
    const ofDay = report.law_of.replace("{day}", speechOf(language).day(BROKEN.date));
    assert.match(out, new RegExp(`^✗ ${report.outcomes.violation}  broken  ${ofDay}\n  ✗ EU-BOX-01 `));
    if (ticked) {
      assert.ok(out.includes(`    ${ticked.findings["ticked"]}\n`));
      assert.ok(out.includes(`    ${report.remedy}: ${ticked.remedy}\n`));
    }
    assert.match(out, new RegExp(`    ${report.law}: ${regulation} .*\\(${law.places.NL}, `));
    assert.ok(out.includes(`    ${report.facts}: /box/initial_state\n`));
    assert.ok(out.includes(`    ${report.evidence}: `));
    assert.ok(out.includes(`? ${open}  rewarded  ${ofDay}\n`));
    assert.ok(out.includes(`    ${report.question}: `));
    assert.match(out, new RegExp(`    ${report.strict}: .*\\(${report.outcomes.violation}\\)\n`));
    assert.match(out, new RegExp(`    ${report.lenient}: .*\\(${report.outcomes.ok}\\)\n`));
    assert.ok(out.includes(`✓ ${report.outcomes.ok}  ${report.case_number.replace("{number}", "3")}  ${ofDay}\n`));
    assert.match(out, notice);
    assert.deepEqual([code, err], [1, ""]);
  });
}

test("a norm whose source was not read is told as such", async () => {
  const belgian = { ...BROKEN, jurisdiction: "BE", rule_ids: ["EU-COOK-01"], situation: { cookie: { purpose: "marketing", consent: null } } };
  const { out } = await vinkje(["check", "--human"], { input: ndjson(belgian) });
  assert.ok(out.includes(speechOf("en").texts.law.unverified));
});

test("each case's heading tells the day whose law was used", async () => {
  const { out } = await vinkje(["check", "--human", "--at", "2019-05-06"], { input: LINE });
  assert.match(out, /^✗ violation {2}broken {2}by the law of 6 May 2019\n/);
});

for (const [language, fillIn] of [["en", "Fill in"], ["nl", "Vul in"]] as const) {
  test(`a fact that lacks is to be filled in, and decided nothing: ${language}`, async () => {
    const { out } = await vinkje(["check", "--human", "--lang", language], { input: ndjson(OPEN) });
    assert.ok(out.includes(`    ${fillIn}: /box/initial_state\n`), out);
    assert.ok(!out.includes(speechOf(language).texts.report.facts));
  });
}

test("there are colours where they are asked for, unless NO_COLOR forbids them", async () => {
  const escape = "\u001b[";
  const printed = async (env: Readonly<Record<string, string>>): Promise<string> =>
    (await vinkje(["check", "--human"], { input: LINE, env })).out;
  assert.ok(!(await printed({ FORCE_COLOR: "0", NO_COLOR: "" })).includes(escape));
  assert.ok((await printed({ FORCE_COLOR: "1", NO_COLOR: "" })).includes(escape));
  assert.ok(!(await printed({ FORCE_COLOR: "1", NO_COLOR: "1" })).includes(escape));
});

test("without --human nothing is said beside the answers", async () => {
  const { err } = await vinkje(["check"], { input: ndjson(BROKEN, OPEN) });
  assert.equal(err, "");
});
