// From the crate to what `#wasm/…` means in an import:
//
//   slim.wasm         slim.js   slim.d.ts    the core of every page, and its glue
//   slim-js.js        slim-js.d.ts           the same core without wasm, for the same glue
//   checkout.wasm …   checkout-js.js …       the core of a checkout, likewise
//   full.wasm         full.js   full.d.ts    everything, for Node and the owner's browser
//
// The glue is wasm-bindgen's own `*_bg.js`, untouched; whoever loads a core instantiates it himself
// and hands its exports to `__wbg_set_wasm`.

import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { wasmBindgenVersion } from "./bootstrap.mjs";
import { at, root, target, tools, wasm } from "./lib/paths.mjs";
import { run, runBin } from "./lib/run.mjs";
import { Failure } from "./lib/say.mjs";
import { unlessFresh } from "./lib/stale.mjs";

/** The cores that pages load: the crate's features of these names. */
export const PAGE_CORES = ["slim", "checkout"];

const TRIPLE = "wasm32-unknown-unknown";
/** What the makers of the core are; a change in any makes every core anew. */
const INPUTS = ["src", "Cargo.toml", "Cargo.lock", "js/build/wasm.mjs", "js/build/core-js.mjs"];

/** What every browser that has wasm has had for years. */
const BASE = [
  "--enable-bulk-memory",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
  "--enable-mutable-globals",
];
const WIDE = [...BASE, "--enable-reference-types", "--enable-multivalue"];
/**
 * How much LLVM puts into its callers in a core for pages. What opt-level "z" itself would put there
 * leaves wasm-bindgen's conversions whole, with what they hold for slices that have spare room.
 */
const INLINED = "-Cllvm-args=-inline-threshold=150";
const BARE = ["--strip-producers", "--strip-debug"];

/** Every core. */
export async function buildWasm() {
  mkdirSync(wasm, { recursive: true });
  const { version: binaryen } = JSON.parse(readFileSync(at("node_modules/binaryen/package.json"), "utf8"));
  const salt = `wasm-bindgen ${wasmBindgenVersion()}, binaryen ${binaryen}`;
  const outputs = (/** @type {string[]} */ ...names) => names.map((name) => `target/wasm/${name}`);
  const forEachPage = async () => {
    for (const name of PAGE_CORES) {
      const made = outputs(`${name}.wasm`, `${name}.js`, `${name}.d.ts`, `${name}-js.js`, `${name}-js.d.ts`);
      await unlessFresh(`core, ${name}`, { inputs: INPUTS, outputs: made, salt }, () => forPages(name));
    }
  };
  const made = outputs("full.wasm", "full.js", "full.d.ts");
  // Beside each other: the full core keeps one processor busy for longer than the others take.
  await Promise.all([
    unlessFresh("core, full", { inputs: INPUTS, outputs: made, salt }, full),
    forEachPage(),
  ]);
}

/** @param {string} name one of {@link PAGE_CORES} */
async function forPages(name) {
  const work = scratch(name);
  const built = await cargo("slim", ["--no-default-features", "--features", name], INLINED);
  // wasm-bindgen reads the target features, and would make glue that wasm2js cannot follow
  // (externref, more than one result) from what rustc names there.
  const plain = join(work, "plain.wasm");
  await opt([built, ...WIDE, "--strip-target-features", "-o", plain]);
  const bound = await bind(plain, work);
  await opt([bound, "-Oz", ...BASE, ...BARE, "-o", join(wasm, `${name}.wasm`)]);
  importsNothing(`${name}.wasm`);
  glue(work, name);

  const lowered = join(work, "lowered.wasm");
  const lower = ["--llvm-memory-copy-fill-lowering", "--llvm-nontrapping-fptoint-lowering", "--signext-lowering"];
  await opt([bound, "-Oz", ...BASE, ...BARE, ...lower, "-o", lowered]);
  await runBin("binaryen", "wasm2js", [lowered, "-Oz", "-o", join(work, "twin.js")], { quiet: true });
  copyFileSync(at("js/build/core-js.mjs"), join(work, "core-js.js"));
  const { build } = await import("esbuild");
  await build({
    entryPoints: [join(work, "core-js.js")],
    outfile: join(wasm, `${name}-js.js`),
    bundle: true,
    format: "esm",
    minify: true,
    logLevel: "warning",
    tsconfigRaw: {},
  });
  writeFileSync(
    join(wasm, `${name}-js.d.ts`),
    `/** What an instance of ${name}.wasm exports, without wasm: for \`__wbg_set_wasm\`. */\nexport const exports: WebAssembly.Exports;\n`,
  );
}

async function full() {
  const work = scratch("full");
  const bound = await bind(await cargo("full", []), work);
  // Without the bound what src/facts keeps apart would be put into one function again.
  const apart = ["--one-caller-inline-max-function-size", "2000"];
  await opt([bound, "-O3", ...apart, ...WIDE, ...BARE, "-o", join(wasm, "full.wasm")]);
  glue(work, "full");
}

/** An empty folder for what lies between. @param {string} name */
function scratch(name) {
  const folder = join(target, "between", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * @param {string} profile
 * @param {string[]} features
 * @param {string} [flags] of rustc
 * @returns {Promise<string>} the wasm file
 */
async function cargo(profile, features, flags = "") {
  const cargoHome = process.env.CARGO_HOME ?? join(homedir(), ".cargo");
  await run("cargo", ["build", "--lib", "--target", TRIPLE, "--profile", profile, ...features], {
    env: {
      // No path of the machine that built it stands in what is shipped; any clone makes the same bytes.
      CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: `--remap-path-prefix=${cargoHome}=cargo --remap-path-prefix=${root}=vinkje/ ${flags}`,
      CARGO_TARGET_DIR: target,
    },
  });
  return join(target, TRIPLE, profile, "vinkje.wasm");
}

/** @param {string[]} args */
const opt = (args) => runBin("binaryen", "wasm-opt", args, { quiet: true });

/** @param {string} input @param {string} work */
async function bind(input, work) {
  const args = ["--target", "bundler", "--out-dir", work, "--out-name", "vinkje", "--remove-producers-section", input];
  await run(join(tools, "bin", "wasm-bindgen"), args, { quiet: true });
  return join(work, "vinkje_bg.wasm");
}

/** @param {string} work @param {string} name */
function glue(work, name) {
  copyFileSync(join(work, "vinkje_bg.js"), join(wasm, `${name}.js`));
  const types = readFileSync(join(work, "vinkje.d.ts"), "utf8");
  const set = "/** Gives the glue its core: the exports of an instance, before any other call. */";
  writeFileSync(
    join(wasm, `${name}.d.ts`),
    `${types}\n${set}\nexport function __wbg_set_wasm(exports: WebAssembly.Exports): void;\n`,
  );
}

/** @param {string} file */
function importsNothing(file) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(readFileSync(join(wasm, file))));
  if (imports.length === 0) return;
  throw new Failure(
    `${file} imports ${imports.map(({ name }) => name).join(", ")}`,
    "A page's core calls nothing outside: its twin without wasm has nothing to call. Keep JsValue, Result and js-sys out of src/wasm/decide.rs and src/wasm/checkout.rs.",
  );
}
