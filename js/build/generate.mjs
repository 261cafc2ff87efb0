// npm run generate
//
// TypeScript from the Rust types: js/core/generated, which is committed. Rust writes JSON Schemas
// (src/schema.rs); this turns them into types, so that no type is written twice.

import "./lib/node-version.mjs";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { packages } from "./bootstrap.mjs";
import { at, target } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { Failure, help, main, step } from "./lib/say.mjs";

const COMMITTED = at("js/core/generated");
const BANNER = "// Made from the Rust types by `npm run generate`. Do not edit.\n";

/** Every file that is made, by its name. @returns {Promise<Record<string, string>>} */
async function generated() {
  const folder = join(target, "schema");
  mkdirSync(folder, { recursive: true });
  await run("cargo", ["run", "--quiet", "--features", "schema", "--bin", "vinkje-schema", "--", folder]);
  const read = (/** @type {string} */ name) => readFileSync(join(folder, name), "utf8");
  return {
    "schema.json": read("schema.json"),
    "config.schema.json": read("config.schema.json"),
    "types.ts": await types(JSON.parse(read("schema.json"))),
    "codes.ts": codes(JSON.parse(read("codes.json"))),
    "catalogue.json": read("catalogue.json"),
    "rules.ts": rules(JSON.parse(read("catalogue.json"))),
  };
}

/**
 * One exported type for each of the schema's `$defs`.
 *
 * @param {{ $defs: Record<string, unknown> }} schema
 */
async function types(schema) {
  const { compile } = await import("json-schema-to-typescript");
  // A root that has each of them as a field, or the compiler would leave some out.
  const names = Object.keys(schema.$defs).sort();
  const all = {
    $defs: named(schema.$defs),
    description: "Every shape, by its name.",
    type: "object",
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
  };
  return compile(/** @type {import("json-schema").JSONSchema4} */ (all), "Shapes", {
    bannerComment: `${BANNER}/* eslint-disable */`,
    additionalProperties: false,
    // What may be any JSON is `unknown`, and lists are lists: a tuple type for each length that a
    // schema allows would be unreadable.
    unknownAny: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 110 },
  });
}

/**
 * A `$ref` with a description beside it means a type and a comment; the compiler would take it for
 * another type, and write it out anew under a numbered name.
 *
 * @template T
 * @param {T} schema
 * @returns {T}
 */
function named(schema) {
  if (typeof schema !== "object" || schema === null) return schema;
  if (Array.isArray(schema)) return /** @type {T} */ (schema.map(named));
  const { $ref, ...rest } = /** @type {Record<string, unknown>} */ (schema);
  const parts = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, named(value)]));
  if ($ref === undefined) return /** @type {T} */ (parts);
  return /** @type {T} */ ("description" in rest ? { ...parts, allOf: [{ $ref }] } : { $ref });
}

/** A constant for each table, so that a page gets those that it needs. @param {Record<string, unknown>} tables */
const codes = (tables) =>
  [
    `${BANNER}\n// What the letters of a page's cores stand for.\n`,
    ...Object.entries(tables).map(([name, table]) => `export const ${name} = ${JSON.stringify(table, null, 2)} as const;\n`),
  ].join("\n");

/**
 * What a language must have words for: the rules domain by domain, and what they share.
 *
 * @param {{ common_codes: string[], computed: Named[], figures: Figure[], names: string[], rules: Rule[] }} catalogue
 * @typedef {{ name: string }} Named
 * @typedef {Named & { rows: { value: unknown }[] }} Figure
 * @typedef {{ id: string, domain: string, evidence: string[], codes: string[], questions: Question[] }} Rule
 * @typedef {{ code: string, settled_by: string[] }} Question
 */
function rules({ common_codes, computed, figures, names, rules }) {
  const union = (/** @type {Iterable<string>} */ words) =>
    [...new Set(words)].sort().map((word) => JSON.stringify(word)).join(" | ") || "never";
  const domains = [...new Set(rules.map(({ domain }) => domain))].map((domain) => {
    const own = rules.filter((rule) => rule.domain === domain);
    const each = own.map(
      ({ id, codes, questions }) =>
        `      "${id}": { codes: ${union(codes)}; questions: ${union(questions.map(({ code }) => code))} };`,
    );
    const words = own.flatMap(({ evidence, questions }) => [...evidence, ...questions.flatMap((asked) => asked.settled_by)]);
    return `  ${domain}: {\n    words: ${union(words)};\n    rules: {\n${each.join("\n")}\n    };\n  };`;
  });
  return [
    `${BANNER}/* eslint-disable */`,
    `/** What the findings of every rule may say. */\nexport type CommonCode = ${union(common_codes)};`,
    `/** The values that a verdict may carry. */\nexport type ComputedName = ${union(computed.map(({ name }) => name))};`,
    `/** The dated values of the law. */\nexport type FigureName = ${union(figures.map(({ name }) => name))};`,
    `/** The words that findings, values and figures name. */\nexport type NamedWord = ${union([...names, ...figures.flatMap(wordsOf)])};`,
    `/** By domain: what its rules may say and ask, and the words for evidence and facts that they use. */`,
    `export interface RulesByDomain {\n${domains.join("\n")}\n}\n`,
  ].join("\n");
}

/** The words in the values of a figure, its fields' names included; every language has names for countries. @param {Figure} figure */
const wordsOf = ({ rows }) =>
  rows
    .flatMap(({ value }) => [value].flat())
    .flatMap((value) => (typeof value === "object" ? Object.keys(value ?? {}) : typeof value === "string" ? [value] : []))
    .filter((word) => !isCountry(word));

const countries = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** @param {string} word */
const isCountry = (word) => /^[A-Z]{2}$/.test(word) && countries.of(word) !== undefined;

/**
 * Writes what is made, and says what was not so before.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} the files that differ from the committed ones
 */
export async function generate(folder) {
  const files = await generated();
  mkdirSync(folder, { recursive: true });
  const committed = (/** @type {string} */ name) =>
    existsSync(join(COMMITTED, name)) ? readFileSync(join(COMMITTED, name), "utf8") : undefined;
  const differing = Object.keys(files).filter((name) => committed(name) !== files[name]);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return differing;
}

/** Fails where the committed files are not what the Rust types make now. */
export async function checkGenerated() {
  const differing = await generate(join(target, "generated"));
  if (differing.length === 0) return;
  throw new Failure(
    `js/core/generated is not what the Rust types say: ${differing.join(", ")}`,
    "Run `npm run generate` and commit what it writes.",
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  help(`
npm run generate: writes js/core/generated from the Rust types.

Run it after a change to a type that crosses the boundary, and commit the result with the change.
`);
  await main(async () => {
    await packages();
    const differing = await step("types from Rust", () => generate(COMMITTED));
    console.log(differing.length ? `  new: ${differing.join(", ")}` : "  nothing has changed");
  });
}
