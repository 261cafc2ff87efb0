// npm test

import "./lib/node-version.mjs";
import { bootstrap } from "./bootstrap.mjs";
import { inBrowser } from "./chromium.mjs";
import { checkGenerated } from "./generate.mjs";
import { alone } from "./lib/lock.mjs";
import { run, runBin } from "./lib/run.mjs";
import { help, main } from "./lib/say.mjs";
import { make } from "./make.mjs";
import { pack } from "./pack.mjs";
import { sizes } from "./sizes.mjs";
import { runSuites } from "./suites.mjs";
import { cargoTest, hasTests, hasWasmTests, nodeTest, wasmTest } from "./testing.mjs";
import { PAGE_CORES } from "./wasm.mjs";

help(`
npm test: everything that must hold before a change goes in. It needs no other command before it.

  formatting, clippy, Rust tests
  the build and its size budgets; the types generated from Rust are the committed ones; tsc
  tests/js       over the built and packed package
  tests/wasm.rs  the crate in wasm, in Node and in Chromium
  tests/browser  Playwright over the demo shop, in Chromium

It stops at the first suite that fails and ends with a line "N passed, N failed". Without Chromium
and chromedriver its suites are skipped with a word; with CI=true that is a failure.

A part of it, by name, with what it stands on: npm test -- tests/js tsc
One Rust test: cargo test NAME. One file of JavaScript tests, once that has packed the package:
node --test target/packed/tests/js/NAME.test.mjs
`);

await main(() =>
  runSuites([
    { name: "tools", always: true, run: () => alone(bootstrap) },
    { name: "cargo fmt", run: async () => void (await run("cargo", ["fmt", "--check"])) },
    { name: "cargo clippy", run: clippy },
    { name: "cargo test", run: () => cargoTest(["--features", "schema"]) },
    // The full core keeps one processor busy for minutes; the crate's own suites have the other.
    { name: "build", always: true, beside: "cargo clippy", run: () => make() },
    { name: "sizes", run: sizes },
    { name: "generated files", run: checkGenerated },
    { name: "tsc", run: async () => void (await runBin("typescript", "tsc", ["--project", "tsconfig.json"])) },
    { name: "npm pack", always: true, run: () => alone(pack) },
    ...suite(hasTests("js"), { name: "tests/js", run: () => nodeTest("js") }),
    ...suite(hasWasmTests(), { name: "tests/wasm.rs in Node", run: () => wasmTest({}) }),
    ...suite(hasWasmTests(), {
      name: "tests/wasm.rs in Chromium",
      run: inBrowser(({ chromedriver }) => wasmTest({ WASM_BINDGEN_USE_BROWSER: "1", CHROMEDRIVER: chromedriver })),
    }),
    ...suite(hasTests("browser"), {
      name: "tests/browser",
      run: inBrowser(({ chromium }) => nodeTest("browser", { VINKJE_CHROMIUM: chromium })),
    }),
  ]),
);

async function clippy() {
  const strict = ["--", "-D", "warnings"];
  await run("cargo", ["clippy", "--all-targets", "--features", "schema", ...strict]);
  // What pages get is no_std, and compiled for nothing else.
  for (const core of PAGE_CORES) {
    const page = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", core];
    await run("cargo", ["clippy", "--lib", ...page, ...strict]);
  }
  await run("cargo", ["clippy", "--lib", "--target", "wasm32-unknown-unknown", ...strict]);
}

/** @param {boolean} there @param {import("./suites.mjs").Suite} suite */
function suite(there, suite) {
  return there ? [suite] : [];
}
