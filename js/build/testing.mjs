// What a suite is made of: cargo's tests and node's, started and counted.

import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { COMMON, NODE } from "./bundle.mjs";
import { at, tools } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { Failure } from "./lib/say.mjs";
import { filesIn } from "./lib/stale.mjs";
import { packed } from "./pack.mjs";
import { TestsFailed } from "./suites.mjs";

/** @typedef {import("./suites.mjs").Counts} Counts */

/**
 * `cargo test`, counted.
 *
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<Counts>}
 */
export async function cargoTest(args, env = {}) {
  const { code, output } = await run("cargo", ["test", ...args], { mayFail: true, env });
  const counts = { passed: 0, failed: 0, ignored: 0 };
  for (const [, passed, failed, ignored] of output.matchAll(/(\d+) passed; (\d+) failed; (\d+) ignored/g)) {
    counts.passed += Number(passed);
    counts.failed += Number(failed);
    counts.ignored += Number(ignored);
  }
  return judged(code, counts);
}

/**
 * The crate's tests compiled to wasm (tests/wasm.rs), in Node or in a browser.
 *
 * @param {Record<string, string>} env where they run
 */
export const wasmTest = (env) =>
  // Never with `-q`: the runner would print nothing that can be counted.
  cargoTest(["--target", "wasm32-unknown-unknown", "--test", "wasm"], {
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: join(tools, "bin", "wasm-bindgen-test-runner"),
    WASM_BINDGEN_TEST_TIMEOUT: "120",
    ...env,
  });

/**
 * The files `*.test.ts` of a folder, compiled to lie beside the packed package, so that `vinkje` in
 * them is what npm would install; run from the root by node:test.
 *
 * @param {string} folder under tests
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
export async function nodeTest(folder, env = {}) {
  const files = await compileTests(folder, ".test.ts");
  const { code, output } = await run(
    process.execPath,
    ["--enable-source-maps", "--test", "--test-reporter=spec", ...files.map((file) => relative(at(), file))],
    { mayFail: true, env: { ...env, NODE_TEST_CONTEXT: undefined } },
  );
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^\\S*ℹ ${word} (\\d+)`, "m").exec(output)?.[1] ?? 0);
  return judged(code, {
    passed: count("pass"),
    failed: count("fail") + count("cancelled"),
    ignored: count("skipped") + count("todo"),
  });
}

/**
 * Compiles the files of a folder to lie beside the packed package.
 *
 * @param {string} folder under tests
 * @param {string} ending of the files that are programs of their own, such as `.test.ts`
 * @returns {Promise<string[]>} what they became
 */
export async function compileTests(folder, ending) {
  const sources = filesIn(at("tests", folder)).filter((file) => file.endsWith(ending));
  if (sources.length === 0) throw new Failure(`tests/${folder} has no *${ending}`);
  const outdir = join(packed, "tests", folder);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const { build } = await import("esbuild");
  await build({
    ...COMMON,
    entryPoints: sources,
    outbase: at("tests", folder),
    outdir,
    outExtension: { ".js": ".mjs" },
    packages: "external",
    platform: "node",
    sourcemap: "inline",
    target: NODE,
  });
  return filesIn(outdir).filter((file) => file.endsWith(ending.replace(".ts", ".mjs")));
}

/** Whether a folder under tests has tests. @param {string} folder */
export const hasTests = (folder) => filesIn(at("tests", folder)).some((file) => file.endsWith(".test.ts"));

export const hasWasmTests = () => existsSync(at("tests/wasm.rs"));

/**
 * No test at all is a failure too: then the suite ran nothing, or its output was not understood.
 *
 * @param {number} code
 * @param {Counts} counts
 */
function judged(code, counts) {
  if (code === 0 && counts.failed === 0 && counts.passed > 0) return counts;
  throw new TestsFailed({ ...counts, failed: Math.max(counts.failed, 1) });
}
