/** The sentences of the rules: written in each language, each word in one spelling, amounts as amounts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalogue } from "vinkje/node";
import { ruleTexts, speechOf } from "vinkje/rules";
import { TO_WRITE } from "../../js/build/lib/rule-template.mjs";
import { vinkje } from "./support/command.js";

/** Every text within, with where it stands. */
function* sentences(within: unknown, place: string): Generator<readonly [place: string, text: string]> {
  if (typeof within === "string") yield [place, within];
  else for (const [name, part] of Object.entries(within ?? {})) yield* sentences(part, `${place}/${name}`);
}

const those = (language: string, wrong: RegExp): string[] =>
  [...sentences(ruleTexts[language], language)].filter(([, text]) => wrong.test(text)).map(([place]) => place);

for (const language of Object.keys(ruleTexts)) {
  test(`no sentence is still to be written: ${language}`, () => {
    assert.deepEqual(those(language, new RegExp(TO_WRITE)), []);
  });
}

test("Dutch has one spelling of a word", () => {
  assert.deepEqual(those("nl", /\bhoe lang\b|\baan stond\b/), []);
});

test("Dutch cites the law in Dutch", async () => {
  const { citation } = speechOf("nl");
  assert.equal(citation("GDPR 12(3); Reg. 1182/71 art. 3"), "AVG 12(3); verordening 1182/71 art. 3");
  assert.equal(citation("Act of 11 Mar 2003 art. 14(2), (3); Royal Decree of 4 Apr 2003 art. 2"), "wet van 11 maart 2003 art. 14(2), (3); KB van 4 april 2003 art. 2");
  const cited = (await catalogue()).rules.flatMap(({ law }) => law.map((norm) => citation(norm.citation)));
  const english = /\b(GDPR|CJEU|Act|Decree|Directive|Regulation|Decisions?|old|months|the|no|of|and|guidance)\b/;
  assert.deepEqual(cited.filter((words) => english.test(words)), []);
});

test("English cites it as it stands", () => {
  const standing = "Tw 11.7(3) (old); Directive 2002/58 art. 13(2)";
  assert.equal(speechOf("en").citation(standing), standing);
});

test("English is said as it is spoken", () => {
  assert.deepEqual(those("en", /\bto who refuse|\bout who refuse|\bneed no longer\b|\bstood ticked\b|\blive for too long\b/), []);
});

for (const [language, sentence] of [
  ["en", "More was asked than was allowed then: €22.50 for this answer."],
  ["nl", "Er is meer gevraagd dan toen mocht: € 22,50 voor dit antwoord."],
] as const) {
  test(`what an answer may cost is told in euros: ${language}`, () => {
    const speech = speechOf(language);
    const text = speech.texts.domains.rights.rules["EU-RIGHT-08"].findings.above_maximum;
    assert.equal(speech.sentence(text, { cents: 2250 }).replaceAll("\u00a0", " "), sentence);
  });
}

for (const [language, line] of [["en", "Missing: nothing"], ["nl", "Wat ontbreekt: niets"]] as const) {
  test(`what lacks nothing says so: ${language}`, async () => {
    const statement = { present: true, reachable_from_forms: true, items: ["identity", "purposes"], objection_dm_separate: true };
    const input = JSON.stringify({ jurisdiction: "NL", date: "2016-05-01", situation: { statement }, rule_ids: ["EU-INFO-02"] });
    const { out } = await vinkje(["check", "--human", "--lang", language], { input });
    assert.ok(out.includes(`    ${line}\n`), out);
  });
}
