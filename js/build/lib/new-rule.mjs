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
  const part = partFor(rule);
  const folder = `src/rules/${part ? `${domain}/${part}` : domain}`;
  const made = { rule: `${folder}/${words}.rs`, cases: `tests/cases/judge/${id}.json` };
  const taken = Object.values(made).find((file) => existsSync(join(clone, file)));
  if (taken) throw new Failure(`${taken} is there already`, "Take another id or other words.");

  /** @type {Map<string, string>} */
  const texts = new Map([
    [made.rule, template.rust(rule, part)],
    [made.cases, template.cases(rule)],
  ]);
  const read = (/** @type {string} */ file) => texts.get(file) ?? readFileSync(join(clone, file), "utf8");
  /** @param {string} file @param {(text: string) => string} change */
  const edit = (file, change) => texts.set(file, change(read(file)));
  const idOf = (/** @type {string} */ path) => /id: "(.+)"/.exec(read(`src/rules/${domain}/${path.replaceAll("::", "/")}.rs`))?.[1] ?? "";

  edit(`${folder}.rs`, (text) => withModule(text, words, part));
  edit(`src/rules/${domain}.rs`, (text) => withLine(text, part ? `${part}::${words}` : words, id, idOf));
  for (const language of languages(clone)) {
    const locale = `js/locales/rules/${language}/${domain}`;
    edit(`${locale}.ts`, withWord);
    edit(part ? `${locale}/${part}.ts` : `${locale}.ts`, (text) => withSentences(text, id, part));
  }
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    writeFileSync(join(clone, file), text);
  }
  return [...texts.keys()];
}

/**
 * The part of its domain that a rule goes into, for a domain that has any.
 *
 * @param {NewRule} rule
 */
function partFor({ id, domain, words }) {
  if (!/^(EU|NL|BE)-[A-Z]+-\d\d$/.test(id)) {
    throw new Failure(`\`${id}\` is no id of a rule`, "Write it like `EU-COOK-18`: where it holds, its domain, its number.");
  }
  if (!Object.hasOwn(template.SUBJECTS, domain)) {
    throw new Failure(`there is no domain \`${domain}\``, `There are: ${Object.keys(template.SUBJECTS).join(", ")}.`);
  }
  if (!/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(words)) {
    throw new Failure(`\`${words}\` cannot name a file`, "Say in a few plain words what the rule is about.");
  }
  const parts = template.PARTS[domain];
  if (!parts) return undefined;
  const part = parts[series(id)];
  if (!part) throw new Failure(`\`${id}\` is no id of the domain ${domain}`, `Its ids have one of ${Object.keys(parts).join(", ")} in the middle.`);
  return part;
}

/** @param {string} clone */
const languages = (clone) =>
  readdirSync(join(clone, "js/locales/rules"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** @param {string} id */
const series = (id) => id.split("-")[1] ?? "";

/** @param {string} id */
const number = (id) => Number(id.split("-")[2]);

/**
 * Where an id goes among others, which stand series by series and by number.
 *
 * @param {string[]} ids
 * @param {string} id
 */
function placeAmong(ids, id) {
  const later = ids.findIndex((other) => series(other) === series(id) && number(other) > number(id));
  const last = ids.findLastIndex((other) => series(other) === series(id));
  return later >= 0 ? later : last >= 0 ? last + 1 : ids.length;
}

/**
 * A domain, or a part of one, with the `mod` line of a rule, by the alphabet.
 *
 * @param {string} text
 * @param {string} words
 * @param {string | undefined} part
 */
function withModule(text, words, part) {
  const block = /(?:^(?:pub\(super\) )?mod \w+;\n)+/m;
  const name = (/** @type {string} */ line) => line.replace(/^.*mod /, "");
  const declared = block.exec(text)?.[0].trimEnd().split("\n") ?? [];
  const lines = [...declared, `${part ? "pub(super) " : ""}mod ${words};`]
    .sort((one, other) => (name(one) < name(other) ? -1 : 1))
    .map((line) => `${line}\n`)
    .join("");
  return declared.length > 0 ? text.replace(block, lines) : text.replace(/^use super::Rule;$/m, `${lines}\n$&`);
}

/**
 * A domain with a rule in its list.
 *
 * @param {string} text
 * @param {string} path
 * @param {string} id
 * @param {(path: string) => string} idOf the id of a rule by its path
 */
function withLine(text, path, id, idOf) {
  const list = /(RULES: &\[Rule\] = &\[)([^\]]*)\];/;
  const paths = [...(list.exec(text)?.[2]?.matchAll(/([\w:]+)::RULE/g) ?? [])].map(([, path]) => path ?? "");
  const listed = paths.toSpliced(placeAmong(paths.map(idOf), id), 0, path);
  return text.replace(list, `$1\n${listed.map((path) => `    ${path}::RULE,\n`).join("")}];`);
}

/**
 * A language's domain with the word for the evidence of a new rule.
 *
 * @param {string} text
 */
function withWord(text) {
  const lines = text.replace("  words: {},\n", "  words: {\n  },\n").split("\n");
  const begin = lines.indexOf("  words: {");
  const end = lines.indexOf("  },", begin);
  if (begin < 0 || end < 0) throw new Failure("a file of the locales has no `words`", "Bring it into the shape of the others.");
  const isThere = lines.slice(begin, end).some((line) => line.trimStart().startsWith(`${template.EVIDENCE}:`));
  return (isThere ? lines : lines.toSpliced(end, 0, template.word())).join("\n");
}

/**
 * A language's domain, or a part of one, with the sentences of a new rule.
 *
 * @param {string} text
 * @param {string} id
 * @param {string | undefined} part
 */
function withSentences(text, id, part) {
  const indent = part ? "  " : "    ";
  const lines = text.replace("  rules: {},\n", "  rules: {\n  },\n").split("\n");
  const begin = part ? lines.indexOf("export default {") : lines.indexOf("  rules: {");
  const end = lines.findIndex((line, at) => at > begin && line.startsWith(part ? "}" : "  },"));
  if (begin < 0 || end < 0) throw new Failure("a file of the locales has no `rules`", "Bring it into the shape of the others.");
  const entries = lines.flatMap((line, at) => {
    const found = at > begin && at < end && new RegExp(`^${indent}"([A-Z]+-[A-Z]+-\\d\\d)": \\{$`).exec(line)?.[1];
    return found ? [{ id: found, at }] : [];
  });
  const place = placeAmong(entries.map(({ id }) => id), id);
  return lines.toSpliced(entries[place]?.at ?? end, 0, template.sentences(id, indent)).join("\n");
}
