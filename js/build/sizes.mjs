// The size of everything that is shipped, and the budgets of js/build/budgets.json.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { at, dist, target, wasm } from "./lib/paths.mjs";
import { Failure, say } from "./lib/say.mjs";
import { filesIn } from "./lib/stale.mjs";
import { PAGE_CORES } from "./wasm.mjs";

/** @typedef {{ name: string, raw: number, gzip: number, brotli: number }} Size */
/** @typedef {{ what: string, files: string[], each?: boolean, brotli: number }} Budget in bytes */

/** Prints the table; fails over a budget. */
export async function sizes() {
  const all = [...(await glue()), ...shipped()].map(measure);
  say(`\n${row("artefact", "raw", "gzip", "brotli")}`);
  for (const size of all) say(row(size.name, size.raw, size.gzip, size.brotli));

  /** @type {Budget[]} */
  const budgets = JSON.parse(readFileSync(at("js/build/budgets.json"), "utf8"));
  const kept = budgets.flatMap((budget) => spent(budget, all));
  say(`\n${row("budget", "", "brotli", "at most")}`);
  for (const { what, brotli, budget } of kept) say(row(what, "", brotli, budget));

  const over = kept.filter(({ brotli, budget }) => brotli > budget);
  if (over.length === 0) return;
  throw new Failure(
    over.map(({ what, brotli, budget }) => `${what}: ${brotli} bytes brotli, ${brotli - budget} over its budget`).join("\n  "),
    "Make it smaller, or argue for another number in js/build/budgets.json.",
  );
}

/** A core's glue, minified: it is part of a bundle, and here by itself only to be measured. */
async function glue() {
  const { transform } = await import("esbuild");
  const folder = join(target, "between", "glue");
  mkdirSync(folder, { recursive: true });
  return Promise.all(
    [...PAGE_CORES, "full"].map(async (name) => {
      const { code } = await transform(readFileSync(join(wasm, `${name}.js`), "utf8"), { minify: true, format: "esm" });
      const file = join(folder, `${name}.min.js`);
      writeFileSync(file, code);
      return { name: `glue/${name}.min.js`, file };
    }),
  );
}

function shipped() {
  return filesIn(dist)
    .filter((file) => /\.(js|wasm)$/.test(file))
    .map((file) => ({ name: `npm/${relative(dist, file).split(sep).join("/")}`, file }));
}

/** @param {{ name: string, file: string }} artefact @returns {Size} */
function measure({ name, file }) {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    name,
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/**
 * @param {Budget} budget
 * @param {Size[]} all
 */
function spent({ what, files, each, brotli: budget }, all) {
  const matched = all.filter(({ name }) => files.some((glob) => pattern(glob).test(name)));
  if (matched.length === 0) return [];
  if (each) return matched.map(({ name, brotli }) => ({ what: `${what}: ${name}`, brotli, budget }));
  return [{ what, brotli: matched.reduce((sum, { brotli }) => sum + brotli, 0), budget }];
}

/** @param {string} glob `*` stands for anything within a folder */
const pattern = (glob) => new RegExp(`^${glob.split("*").map(escape).join("[^/]*")}$`);

/** @param {string} text */
const escape = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** @param {string} name @param {(string | number)[]} columns */
const row = (name, ...columns) =>
  `  ${name.padEnd(44)}${columns.map((column) => column.toLocaleString("en").padStart(11)).join("")}`;
