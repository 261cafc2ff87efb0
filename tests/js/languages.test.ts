/** The languages: whole, marked by who has read them, in words that autoconsent knows, one to a page. */
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { remarksOn, reviewed, tagOf } from "vinkje/locales/languages";
import { heuristics } from "./support/autoconsent.js";
import { vinkje } from "./support/command.js";
import { GROUPS, language, speaking, tags, type Language } from "./support/languages.js";
import { folder, order, running, standardShop } from "./support/service.js";

const UNION = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" ");
const dutch = await language("nl");
const all = await Promise.all(tags.map(language));
const page = (file: string): Promise<string> => readFile(`target/packed/node_modules/vinkje/page/${file}`, "utf8");

/** The texts of a group, by their keys. */
const textsOf = (language: Language, group: keyof Language): Record<string, string> => ({ ...(language[group] as object | undefined) });

test("there are the official languages of the Union, Norwegian, Turkish, Arabic and Ukrainian, each under its own tag", () => {
  assert.deepEqual([...tags].sort(), [...UNION, "ar", "nb", "tr", "uk"].sort());
  assert.deepEqual(all.map(({ tag }) => tag), tags);
});

test("Dutch, English, French and German were read by a second reader on a day, the others by none; nobody claims more", () => {
  for (const { tag, review } of all) {
    const isReviewed = ["de", "en", "fr", "nl"].includes(tag);
    assert.deepEqual(Object.keys(review), isReviewed ? ["status", "on"] : ["status"], tag);
    assert.equal(review.status, isReviewed ? "reviewed" : "unreviewed", tag);
    if (isReviewed) assert.match(review.on ?? "", /^20\d\d-\d\d-\d\d$/);
  }
  assert.deepEqual([...reviewed].sort(), ["de", "en", "fr", "nl"]);
});

for (const spoken of all) {
  const { tag, review, banner } = spoken;
  test(`every text is there, and names what the Dutch one names: ${tag}`, () => {
    const groups = review.status === "reviewed" ? [...GROUPS, "ownerProblems", "remarks"] as const : GROUPS;
    const named = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const group of groups) {
      const texts = textsOf(spoken, group);
      assert.deepEqual(Object.keys(texts).sort(), Object.keys(textsOf(dutch, group)).sort(), group);
      for (const [key, text] of Object.entries(texts)) {
        assert.notEqual(text.trim(), "", key);
        assert.deepEqual(named(text), named(textsOf(dutch, group)[key] ?? ""), `${group}.${key}`);
      }
    }
  });

  test(`accepting and refusing are words of about the same length: ${tag}`, () => {
    const [shorter = 0, longer = 0] = [banner.accept_all.length, banner.reject_all.length].sort((one, other) => one - other);
    assert.ok(longer <= shorter * 1.5, `${banner.accept_all} | ${banner.reject_all}`);
  });

  test(`a page's scripts have this language and no other: ${tag}`, async () => {
    const scripts = { vinkje: "banner", choices: "choices", checkout: "problems" } as const;
    for (const [name, group] of Object.entries(scripts)) {
      const script = await page(`${name}.${tag}.js`);
      const said = (other: Language, text: keyof Language): string[] =>
        Object.values(textsOf(other, text)).filter((line) => line.length > 25 && script.includes(line));
      const own = said(spoken, group);
      assert.notDeepEqual(own, [], name);
      // Czech and Slovak have a sentence in common.
      for (const other of all) assert.deepEqual(said(other, group).filter((line) => !own.includes(line)), [], `${name}: ${other.tag}`);
      assert.deepEqual(said(dutch, "ownerProblems"), [], name);
    }
  });
}

/**
 * The languages that autoconsent 16.23.0 has reject buttons in. Of Czech it knows one, "allow only the necessary
 * cookies", which is no plain "reject all".
 */
const BUTTONS = ["cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"];
/** Those of them in which it finds a banner at all: the patterns for Spanish find a Portuguese one. */
const FOUND = BUTTONS.filter((tag) => !["cs", "sv", "tr"].includes(tag));

test("autoconsent finds the banner and its button for refusing, wherever it covers the language", async () => {
  const { classifyButtonTextRegex: kind, checkHeuristicPatterns } = await heuristics();
  for (const { tag, banner, choices, embeds } of all) {
    const { title, body, withdraw, accept_all, reject_all, choose, close } = banner;
    if (BUTTONS.includes(tag)) assert.equal(kind(reject_all), "reject", `${tag}: ${reject_all}`);
    if (FOUND.includes(tag)) {
      const { patterns } = checkHeuristicPatterns([title, body, withdraw, reject_all, accept_all, choose].join("\n"));
      assert.notDeepEqual(patterns, [], tag);
    }
    for (const other of [accept_all, choose, close, choices.save, embeds.embed_allow]) {
      assert.notEqual(kind(other), "reject", `${tag}: ${other}`);
    }
  }
});

test("a region speaks its language, and Norwegian is bokmål; who names no language that there is gets none", () => {
  const asked = ["nl-BE", "pt-BR", "no", "no-NO", "nb", "is", "", "constructor", "__proto__-NL"];
  assert.deepEqual(asked.map(tagOf), ["nl", "pt", "nb", "nb", "nb", undefined, undefined, undefined, undefined]);
});

test("a shop is served in each of its languages, and its customer is answered in his", async (t) => {
  const shop = await running(t, { shop: speaking(await standardShop(), ["no", "pl-PL", "is"]) });
  const script = async (path: string): Promise<string> => (await fetch(`${shop.base}/v1/shops/teashop/page/${path}.js`)).text();
  const [nb, pl, en] = await Promise.all(["nb", "pl", "en"].map(language));
  for (const [tag, spoken] of [["no", nb], ["pl-PL", pl], ["is", en]] as const) {
    assert.ok((await script(tag)).includes(spoken?.banner.withdraw ?? "?"), tag);
    assert.ok((await script(`checkout.${tag}`)).includes(spoken?.checkout.cannot_order ?? "?"), tag);
  }
  const refused = { boxes: [{ id: "terms", ticked: false, initial_state: "empty" }], locale: "no" };
  for (const [asked, begins] of [["pl", "Aby zamówić"], ["no-NO", "Kryss av"], ["is", "Kryss av"]] as const) {
    const { body } = await shop.post("checkout", order(refused), { "accept-language": asked });
    const [finding] = body["findings"] as unknown as { message: string }[];
    assert.ok(finding?.message.startsWith(begins), finding?.message);
  }
});

test("where an unreviewed language has no sentence for the developer, English has", async (t) => {
  const shop = await running(t, { shop: speaking(await standardShop(), ["pl"]) });
  const { body } = await shop.post("checkout", order({ locale: "nl" }));
  const messages = (body["findings"] as unknown as { message: string }[]).map(({ message }) => message);
  assert.ok(messages.includes((await language("en")).ownerProblems?.language_unknown ?? "?"), messages.join());
});

test("`vinkje config check` remarks which languages nobody has read again and which there are not, and passes", async (t) => {
  const config = join(await folder(t), "vinkje.config.json");
  await writeFile(config, JSON.stringify(speaking(await standardShop(), ["nl", "pl-PL", "fr", "is"])));
  for (const lang of reviewed) {
    const { code, out } = await vinkje(["config", "check", config, "--lang", lang]);
    assert.equal(code, 0);
    const { remarks } = await language(lang);
    for (const [place, sentence, tag] of [["/languages/1", remarks?.language_unreviewed, "pl-PL"], ["/languages/3", remarks?.language_absent, "is"]] as const) {
      assert.ok(out.includes(`· ${place}\n    ${sentence?.replaceAll("{language}", tag)}\n`), out);
    }
    assert.match(out, /✓ .*\b2 remarks\n$/);
  }
  const { ok, remarks } = JSON.parse((await vinkje(["config", "check", config, "--json"])).out) as Record<string, unknown>;
  assert.equal(ok, true);
  const told = (remarks as { message: string }[]).map(({ message, ...remark }) => remark);
  assert.deepEqual(told, remarksOn(["nl", "pl-PL", "fr", "is"]));
  assert.deepEqual(told.map(({ code }: { code?: string }) => code), ["language_unreviewed", "language_absent"]);
});

test("a shop whose languages were all read again hears nothing of them", () => {
  assert.deepEqual(remarksOn(["nl", "en-GB", "fr-BE", "de"]), []);
});
