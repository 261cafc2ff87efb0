// npm run bench

import "./lib/node-version.mjs";
import { alone } from "./lib/lock.mjs";
import { at, target } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { Failure, help, main, say, step } from "./lib/say.mjs";
import { make } from "./make.mjs";
import { pack } from "./pack.mjs";
import { compileTests } from "./testing.mjs";

help(`
npm run bench -- [PART…]: how long things take, beside what people use today. Nothing fails by it.

  core    one judgement in Rust, by criterion
  node    one judgement from Node, object in and object out; three rules beside zod 4 and plain JS
  ndjson  a million cases through \`vinkje check -\`: the rate, and the memory that it takes at most

Close other programs first: a busy machine measures itself.
`);

/** @type {Record<string, () => Promise<unknown>>} */
const PARTS = {
  core: () =>
    run("cargo", ["bench", "--manifest-path", at("tests/bench/Cargo.toml")], {
      env: { CARGO_TARGET_DIR: `${target}/bench` },
    }),
  node: () => packaged("judge"),
  ndjson: () => packaged("ndjson"),
};

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.find((part) => !(part in PARTS));
  if (unknown) throw new Failure(`there is no part \`${unknown}\``, `There are: ${Object.keys(PARTS).join(", ")}.`);
  for (const [part, measure] of Object.entries(PARTS)) {
    if (asked.length === 0 || asked.includes(part)) await step(part, measure);
  }
});

/** Runs a benchmark of tests/bench over the packed package. @param {string} name */
async function packaged(name) {
  await make();
  await alone(pack);
  const files = await compileTests("bench", ".bench.ts");
  const file = files.find((path) => path.endsWith(`${name}.bench.mjs`));
  if (!file) throw new Failure(`tests/bench has no ${name}.bench.ts`);
  say("");
  await run(process.execPath, [file]);
}
