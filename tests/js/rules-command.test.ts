/** `vinkje rules`: the rules listed, explained, and as a page; and the same from Node. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { catalogue, explain, rules, start, type Catalogue, type Entry } from "vinkje/node";
import { lawPage, ruleText, speechOf } from "vinkje/rules";
import { file, vinkje } from "./support/command.js";

const shipped = JSON.parse(await readFile("target/packed/node_modules/vinkje/catalogue.json", "utf8")) as Catalogue;

test("the catalogue that is shipped is the core's own, with examples beside", async () => {
  const core = await start();
  const bare = { ...shipped, names: [], rules: shipped.rules.map(({ broken_by, kept_by, ...rule }) => rule) };
  assert.deepEqual(core.catalogue(), bare);
  assert.deepEqual(await catalogue(), shipped);
});

test("each example comes to what it says, and shows what it is there to show", async () => {
  const core = await start();
  for (const { id, kind, broken_by, kept_by } of shipped.rules) {
    assert.ok(kept_by, `${id} is kept by none`);
    assert.ok(broken_by ?? kind === "figure", `${id} is broken by none`);
    // A rule that only excuses is kept by its excuse, which is a warning.
    assert.equal(kept_by.outcome, kind === "excuse" ? "warning" : "ok", id);
    for (const example of [broken_by, kept_by]) {
      if (!example) continue;
      const { value } = core.judge(example.case);
      const [finding] = value?.findings ?? [];
      assert.deepEqual([finding?.rule, finding?.outcome, finding?.code], [id, example.outcome, example.code]);
    }
  }
});

test("the list names every rule by domain", async () => {
  const { code, out, err } = await vinkje(["rules"]);
  assert.deepEqual([code, err], [0, ""]);
  const ids = [...out.matchAll(/^ {2}([A-Z]{2}-[A-Z]+-\d\d) /gm)].map(([, id]) => id);
  assert.deepEqual(new Set(ids), new Set(shipped.rules.map(({ id }) => id)));
  const { domains } = speechOf("en").texts;
  assert.ok(out.startsWith(`${domains.cookies.name}\n`));
});

test("--domain, --lang and --json choose which, in which words and for whom", async () => {
  const cookies = shipped.rules.filter(({ domain }) => domain === "cookies");
  const json = await vinkje(["rules", "--domain", "cookies", "--json"]);
  assert.deepEqual(JSON.parse(json.out) as Entry[], cookies);
  assert.deepEqual(await rules("cookies"), cookies);
  assert.deepEqual(await rules(), shipped.rules);
  const dutch = await vinkje(["rules", "--domain", "cookies", "--lang", "nl"]);
  assert.ok(dutch.out.startsWith(`${speechOf("nl").texts.domains.cookies.name}\n`));
  const one = await vinkje(["rules", "EU-COOK-01", "--json"]);
  assert.equal((JSON.parse(one.out) as Entry).id, "EU-COOK-01");
});

test("rules of a domain that there is not are an error that names the nearest", async () => {
  const asked = rules("cookie" as "cookies");
  await assert.rejects(asked, { code: "input", message: /unknown word `cookie`, the nearest is `cookies`/ });
});

for (const language of ["en", "nl"] as const) {
  test(`a rule is explained: ${language}`, async () => {
    const { code, out } = await vinkje(["rules", "EU-COOK-01", "--lang", language]);
    const { texts } = speechOf(language);
    const { report, law } = texts;
    const told = ruleText(texts, "EU-COOK-01")?.rule;
    assert.equal(code, 0);
    if (told) for (const words of [told.name, told.asks, told.remedy]) assert.ok(out.includes(words), words);
    for (const heading of ["asks", "remedy", "over_time", "sources", "evidence", "findings", "broken_by", "kept_by"] as const) {
      assert.ok(out.includes(`\n${report[heading]}\n`), heading);
    }
    // Its law in Belgium: none, the old act, the Regulation beside it, the new act.
    const belgian = out.slice(out.indexOf(`\n  ${law.places.BE}\n`), out.indexOf(`\n  ${law.places.EU}\n`));
    assert.equal(belgian.trimEnd().split("\n").length, 6);
    assert.match(belgian, /WEC art\. 129 \(/);
    assert.ok(belgian.includes(law.unverified));
    assert.match(out, /\n {4}\{\n {6}"cookie": \{/);
    assert.ok(out.includes(`✗ ${report.outcomes.violation}: `));
    assert.ok(out.includes(`✓ ${report.outcomes.ok}: `));
  });
}

test("a time without a norm is told, and a proposal is marked as none", async () => {
  const speech = speechOf("en");
  const entry = shipped.rules.find(({ id }) => id === "EU-COOK-01") as Entry;
  const norm = (from: string, until: string | null) => ({ citation: `act of ${from}`, from, until, verified: true });
  const made: Entry = {
    ...entry,
    law: [{ citation: "COM(2025) 837", country: null, from: null, until: null, verified: false }],
    over_time: [{ places: ["NL", "BE"], norms: [norm("2000-01-01", "2009-12-31"), norm("2012-06-05", "2020-02-28")] }],
  };
  const { html } = lawPage({ ...shipped, rules: [made] }, "en");
  for (const time of [
    "until 31 December 1999: no norm",
    "from 1 January 2000 to 31 December 2009",
    "1 January 2010 to 4 June 2012: no norm",
    "since 29 February 2020: no norm",
  ]) {
    assert.ok(html.includes(`<th scope="row">${time}</th>`), time);
  }
  assert.ok(html.includes("<caption>Netherlands and Belgium</caption>"));
  assert.ok(html.includes(`COM(2025) 837 (${speech.texts.law.proposed})`));
});

test("a rule that there is not names the nearest, and it ends with 2", async () => {
  assert.deepEqual(await vinkje(["rules", "EU-COK-01"]), {
    code: 2,
    out: "",
    err: "vinkje rules: unknown rule `EU-COK-01`, the nearest is `EU-COOK-01`\n",
  });
  assert.equal(await explain("EU-COK-01"), undefined);
});

test("a domain that there is not is refused, with those that there are", async () => {
  const { code, err } = await vinkje(["rules", "--domain", "cookie"]);
  assert.match(err, /Allowed choices are cookies, checkout/);
  assert.equal(code, 2);
});

test("explain tells the same to programs", async () => {
  const told = await explain("EU-COOK-01", "nl-BE");
  assert.equal(told?.id, "EU-COOK-01");
  assert.equal(told?.domain, speechOf("nl").texts.domains.cookies.name);
  assert.equal(told?.overTime.length, 3);
  assert.equal(told?.brokenBy?.outcome, "violation");
});

for (const language of ["en", "nl"] as const) {
  test(`--html writes a page that needs nothing beside itself: ${language}`, async (t) => {
    const path = await file(t, "law.html", "");
    const { code, out } = await vinkje(["rules", "--html", path, "--lang", language]);
    const html = await readFile(path, "utf8");
    assert.deepEqual([code, out], [0, ""]);
    assert.match(html, new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    for (const { id } of shipped.rules) assert.ok(html.includes(`<article id="${id}">`), id);
    assert.ok(html.includes('<section class="domain" id="cookies">'));
    assert.ok(html.includes('<section class="domain" id="figures">'));
    assert.doesNotMatch(html, /<script|<link|<img|src=|url\(|@import|href="(?!#)/);
  });
}

test("--html with a domain writes that domain alone", async (t) => {
  const path = await file(t, "cookies.html", "");
  await vinkje(["rules", "--domain", "cookies", "--html", path]);
  const html = await readFile(path, "utf8");
  assert.ok(html.includes('<article id="EU-COOK-01">'));
  assert.ok(!html.includes("EU-BOX-"));
});

test("a page that cannot be written is told, and it ends with 2", async (t) => {
  const path = await file(t, "law.html", "");
  const { code, err } = await vinkje(["rules", "--html", `${path}/law.html`]);
  assert.match(err, /^vinkje rules: `.*law\.html\/law\.html` cannot be written \(ENOTDIR\)/);
  assert.equal(code, 2);
});

test("what a case says stands as text on the page, and as nothing else", () => {
  const entry = shipped.rules.find(({ id }) => id === "EU-COOK-01") as Entry;
  const shown = entry.broken_by as NonNullable<Entry["broken_by"]>;
  const situation = { ...shown.case.situation, description: "<script>alert(1)</script>" };
  const made = { ...entry, broken_by: { ...shown, case: { ...shown.case, situation } } };
  const { html } = lawPage({ ...shipped, rules: [made] }, "en");
  assert.ok(html.includes("&lt;script&gt;alert(1)&lt;/script&gt;"));
  assert.ok(!html.includes("<script"));
});
