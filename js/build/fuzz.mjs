// npm run fuzz

import "./lib/node-version.mjs";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { at, target, tools } from "./lib/paths.mjs";
import { pathWith, run } from "./lib/run.mjs";
import { Failure, help, main, say, step } from "./lib/say.mjs";
import { filesIn } from "./lib/stale.mjs";

const VERSION = "0.13.2";
const TARGETS = ["case", "dates", "calendar"];

help(
  `
npm run fuzz -- [TARGET…] [--seconds=N]: throws whatever can be thrown at the core, with cargo-fuzz.

  case      any text as a case
  dates     any text as a day or an instant
  calendar  any event, length and place as a period

Each target runs for 600 seconds, or for N. What it finds interesting is kept in target/fuzz and
tried again the next time; what breaks the core lies beside it, and the command fails.
`,
  process.argv.filter((word) => /^--seconds=\d+$/.test(word)),
);

const words = process.argv.slice(2);
const seconds = words.find((word) => word.startsWith("--seconds="))?.split("=")[1] ?? "600";
const asked = words.filter((word) => !word.startsWith("-"));

await main(async () => {
  const unknown = asked.find((name) => !TARGETS.includes(name));
  if (unknown) throw new Failure(`no target is called \`${unknown}\``, `There are: ${TARGETS.join(", ")}.`);
  await cargoFuzz();
  for (const name of asked.length ? asked : TARGETS) await step(`fuzzing ${name}, ${seconds} s`, () => fuzz(name));
});

async function cargoFuzz() {
  const { output } = await run(join(tools, "bin", "cargo-fuzz"), ["--version"], { quiet: true, mayFail: true });
  if (output.includes(VERSION)) return say(`✓ cargo-fuzz ${VERSION} (fresh)`);
  await step(`cargo-fuzz ${VERSION}: compiled once`, () =>
    run("cargo", ["install", "cargo-fuzz", "--version", VERSION, "--locked", "--root", tools], {
      env: { CARGO_TARGET_DIR: join(tools, "build") },
      quiet: true,
    }),
  );
}

/** @param {string} name */
async function fuzz(name) {
  const folder = join(target, "fuzz", "corpus", name);
  mkdirSync(folder, { recursive: true });
  if (name === "case") seed(folder);
  const found = join(target, "fuzz", "found", `${name}-`);
  mkdirSync(join(target, "fuzz", "found"), { recursive: true });
  await run(
    "cargo",
    ["fuzz", "run", "--fuzz-dir", at("tests", "fuzz"), name, folder, "--", `-max_total_time=${seconds}`, "-timeout=10", `-artifact_prefix=${found}`],
    {
      env: {
        PATH: pathWith(join(tools, "bin")),
        CARGO_TARGET_DIR: join(target, "fuzz"),
        // The sanitizers ask for flags that a stable compiler keeps to itself.
        RUSTC_BOOTSTRAP: "1",
      },
      remedy: `What broke it lies in target/fuzz/found: cargo fuzz run --fuzz-dir tests/fuzz ${name} FILE runs it again.`,
    },
  );
}

/** The golden cases, one a file: the fuzzer starts from what is right. @param {string} folder */
function seed(folder) {
  for (const file of filesIn(at("tests/cases/judge"))) {
    const cases = JSON.parse(readFileSync(file, "utf8"));
    for (const [index, golden] of cases.entries()) {
      const name = join(folder, `${basename(file, ".json")}-${index}`);
      if (!existsSync(name)) writeFileSync(name, JSON.stringify(golden));
    }
  }
}
