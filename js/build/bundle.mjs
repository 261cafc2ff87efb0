// esbuild over the table of entries: the package's modules and the page scripts.

import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { modules, notALanguage, pages } from "./entries.mjs";
import { at, dist, wasm } from "./lib/paths.mjs";
import { Failure, say } from "./lib/say.mjs";
import { unlessFresh } from "./lib/stale.mjs";
import { PAGE_CORES } from "./wasm.mjs";

export const INPUTS = ["js", "target/wasm", "package.json", "package-lock.json"];

/** What shops see, as far back as slim.wasm runs. */
export const BROWSERS = ["chrome90", "firefox90", "safari15"];
export const NODE = ["node20.19"];

/** @satisfies {import("esbuild").BuildOptions} */
export const COMMON = {
  absWorkingDir: at(),
  bundle: true,
  charset: /** @type {const} */ ("utf8"),
  format: /** @type {const} */ ("esm"),
  legalComments: /** @type {const} */ ("none"),
  logLevel: /** @type {const} */ ("warning"),
  // tsconfig.json maps `vinkje` to the sources, for editors; what is built takes the package.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: true, verbatimModuleSyntax: true } },
};

/** What the published package asks npm for; everything else is bundled. */
export function dependencies() {
  return /** @type {Record<string, string>} */ (JSON.parse(readFileSync(at("package.json"), "utf8")).dependencies ?? {});
}

export const external = () => [...Object.keys(dependencies()), ...Object.keys(dependencies()).map((name) => `${name}/*`)];

/** @returns {Promise<void>} */
export async function bundle() {
  const worlds = /** @type {const} */ (["node", "browser", "neutral"]);
  const entries = worlds.flatMap((world) => entriesOf(world, { quiet: true })).map(({ out }) => `dist/npm/${out}.js`);
  const scripts = pageFiles().map(({ file }) => `dist/npm/page/${file}`);
  await unlessFresh("JavaScript", { inputs: INPUTS, outputs: ["dist/npm/wasm/full.wasm", ...entries, ...scripts] }, async () => {
    // The demo and a running service may read from here: files are replaced, the folder stays.
    for (const folder of ["chunks", "core", "node", "browser", "locales", "page", "rules", "wasm"]) {
      rmSync(join(dist, folder), { recursive: true, force: true });
    }
    cores();
    await build("node", { platform: "node", target: NODE, external: external() });
    await build("browser", { platform: "browser", target: BROWSERS, minify: true });
    await build("neutral", { platform: "neutral", target: BROWSERS, minify: true });
    await pageScripts();
  });
}

/** The cores themselves. A page's own copy lies beside its script, for shops that copy that folder. */
function cores() {
  mkdirSync(join(dist, "wasm"), { recursive: true });
  for (const file of [...PAGE_CORES, "full"].map((name) => `${name}.wasm`)) {
    copyFileSync(join(wasm, file), join(dist, "wasm", file));
  }
}

/**
 * @param {keyof typeof modules} world
 * @param {import("esbuild").BuildOptions} options
 */
async function build(world, options) {
  const entryPoints = entriesOf(world);
  if (entryPoints.length === 0) return;
  const { build } = await import("esbuild");
  await build({
    ...COMMON,
    entryPoints,
    splitting: true,
    outdir: dist,
    chunkNames: "chunks/[name]-[hash]",
    ...options,
  });
}

/**
 * The lines of one world whose source is there.
 *
 * @param {keyof typeof modules} world
 * @param {{ quiet?: boolean }} [how] say nothing of a source that is missing
 * @returns {{ in: string, out: string }[]}
 */
export function entriesOf(world, { quiet } = {}) {
  return Object.entries(modules[world]).flatMap(([out, source]) => {
    if (out.split("/").length !== 2) throw new Failure(`entries.mjs: \`${out}\` must lie one folder deep`);
    if (out.endsWith("/*")) {
      return languages().map((language) => ({ in: source.replace("*", language), out: out.replace("*", language) }));
    }
    if (existsSync(at(source))) return [{ in: source, out }];
    if (!quiet) say(`  ${source} is not there yet: no ${out}.js`);
    return [];
  });
}

/** The languages that there are: the files of js/locales. */
export function languages() {
  const folder = at("js/locales");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !notALanguage.includes(file))
    .map((file) => basename(file, ".ts"))
    .sort();
}

/** What `pages` becomes: a file a language, or one for all. */
function pageFiles() {
  return Object.entries(pages).flatMap(([name, { source, slot, everyLanguage }]) =>
    everyLanguage
      ? [{ file: `${name}.js`, source, slot, alias: {} }]
      : languages().map((tag) => ({
          file: `${name}.${tag}.js`,
          source,
          slot,
          alias: { "#locale": at("js/locales", `${tag}.ts`) },
        })),
  );
}

async function pageScripts() {
  await Promise.all(pageFiles().map(pageScript));
  for (const file of PAGE_CORES.flatMap((name) => [`${name}.wasm`, `${name}-js.js`])) {
    copyFileSync(join(wasm, file), join(dist, "page", file));
  }
}

/** @param {ReturnType<typeof pageFiles>[number]} script */
async function pageScript({ file, source, slot, alias }) {
  const outfile = join(dist, "page", file);
  const { build } = await import("esbuild");
  await build({
    ...COMMON,
    entryPoints: [source],
    outfile,
    alias,
    format: slot ? "iife" : "esm",
    minify: true,
    platform: "browser",
    target: BROWSERS,
  });
  if (!slot) return;
  const slots = readFileSync(outfile, "utf8").split(slot).length - 1;
  if (slots !== 1) throw new Failure(`${source} has \`${slot}\` ${slots} times in its bundle; it must stand there once`);
}
