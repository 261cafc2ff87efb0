// The skeleton of a rule: its file, its line in the domain's list, its cases, its sentences in each
// language. It compiles and its cases hold, so that what is changed in it can be tried at once.

import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as template from "./rule-template.mjs";
import { Failure } from "./say.mjs";

/** @typedef {{ id: string, domain: string, words: string }} NewRule words: what it says, as a file's name */

/**
 * Writes the skeleton into a clone.
 *
 * @param {string} clone its folder
 * @param {NewRule} rule
 * @returns {string[]} the files that were made or changed, from the clone's folder
 */
export function newRule(clone, rule) {
  const { id, domain, words } = rule;
  if (!/^(EU|NL|BE)-[A-Z]+-\d\d$/.test(id)) throw new Failure(`\`${id}\` is no id of a rule`, "Write it like `EU-COOK-18`: where it holds, its domain, its number.");
  if (!Object.hasOwn(template.SUBJECTS, domain)) {
    throw new Failure(`there is no domain \`${domain}\``, `There are: ${Object.keys(template.SUBJECTS).join(", ")}.`);
  }
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(words)) throw new Failure(`\`${words}\` cannot name a file`, "Say in a few plain words what the rule is about.");
  const files = {
    rule: `src/rules/${domain}/${words}.rs`,
    list: `src/rules/${domain}.rs`,
    cases: `tests/cases/judge/${id}.json`,
  };
  const taken = [files.rule, files.cases].find((file) => existsSync(join(clone, file)));
  if (taken) throw new Failure(`${taken} is there already`, "Take another id or other words.");

  const read = (/** @type {string} */ file) => readFileSync(join(clone, file), "utf8");
  const idOf = (/** @type {string} */ name) => /id: "(.+)"/.exec(read(`src/rules/${domain}/${name}.rs`))?.[1] ?? "";
  const locales = languages(clone).map((language) => `js/locales/rules/${language}/${domain}.ts`);
  /** @type {[file: string, text: string][]} */
  const texts = [
    [files.rule, template.rust(rule)],
    [files.list, inList(read(files.list), words, id, idOf)],
    [files.cases, template.cases(rule)],
    ...locales.map((file) => /** @type {[string, string]} */ ([file, inLocale(read(file), id)])),
  ];
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    writeFileSync(join(clone, file), text);
  }
  return texts.map(([file]) => file);
}

/** @param {string} clone */
const languages = (clone) =>
  readdirSync(join(clone, "js/locales/rules"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** @param {string} id */
const number = (id) => Number(id.split("-")[2]);

/**
 * A domain's list with its `mod` line by the alphabet and its line by the number.
 *
 * @param {string} text
 * @param {string} words
 * @param {string} id
 * @param {(name: string) => string} idOf the id of a rule by its file's name
 */
function inList(text, words, id, idOf) {
  const mods = [...text.matchAll(/^mod (\w+);$/gm)].map(([, name]) => name ?? "");
  const names = [.../RULES: &\[Rule\] = &\[([^\]]*)\];/.exec(text)?.[1]?.matchAll(/(\w+)::RULE/g) ?? []].map(([, name]) => name ?? "");
  const after = names.findIndex((name) => number(idOf(name)) > number(id));
  const listed = names.toSpliced(after < 0 ? names.length : after, 0, words);
  const declared = [...mods, words].sort().map((name) => `mod ${name};\n`).join("");
  const body = mods.length > 0 ? text.replace(/(^mod \w+;\n)+/m, declared) : text.replace(/^use super::Rule;$/m, `${declared}\n$&`);
  const lines = listed.map((name) => `    ${name}::RULE,\n`).join("");
  return body.replace(/(RULES: &\[Rule\] = &\[)[^\]]*\];/, `$1\n${lines}];`);
}

/**
 * A language's domain with the stub of a rule by its number, and the word for its evidence.
 *
 * @param {string} text
 * @param {string} id
 */
function inLocale(text, id) {
  const opened = text.replace("  words: {},\n", "  words: {\n  },\n").replace("  rules: {},\n", "  rules: {\n  },\n");
  const lines = opened.split("\n");
  const words = section(lines, "  words: {");
  const isThere = lines.slice(words.begin, words.end).some((line) => line.trimStart().startsWith(`${template.EVIDENCE}:`));
  if (!isThere) lines.splice(words.end, 0, template.word());
  const rules = section(lines, "  rules: {");
  const later = lines.findIndex((line, at) => at >= rules.begin && at < rules.end && number(/^ {4}"([A-Z-]+\d\d)": \{$/.exec(line)?.[1] ?? "") > number(id));
  lines.splice(later < 0 ? rules.end : later, 0, template.sentences(id));
  return lines.join("\n");
}

/**
 * Where the lines of an object stand in a locale's file.
 *
 * @param {string[]} lines
 * @param {string} opening
 */
function section(lines, opening) {
  const begin = lines.indexOf(opening) + 1;
  const end = lines.indexOf("  },", begin);
  if (begin === 0 || end < 0) throw new Failure(`a file of the locales has no \`${opening.trim()}\``, "Bring it into the shape of the others.");
  return { begin, end };
}
