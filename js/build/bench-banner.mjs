// npm run bench:banner

import "./lib/node-version.mjs";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { browser } from "./chromium.mjs";
import { alone } from "./lib/lock.mjs";
import { at, target } from "./lib/paths.mjs";
import { npm, run } from "./lib/run.mjs";
import { Failure, help, main, say, step } from "./lib/say.mjs";
import { make } from "./make.mjs";
import { pack } from "./pack.mjs";
import { compileTests } from "./testing.mjs";

/** @typedef {Record<string, Record<string, string>>} Packages the packages of each peer, with their versions */

const PACKAGES = /** @type {Packages} */ (JSON.parse(readFileSync(at("tests/bench/banner/packages.json"), "utf8")));
const LEAST_RUNS = 9;

help(
  `
npm run bench:banner -- [--runs N] [--peers A,B] [--json]: the banner beside others, in a real browser.

  --runs N     how often each is measured, in turn; ${LEAST_RUNS} where absent, fewer only to try something
  --peers A,B  beside these alone: ${Object.keys(PACKAGES).join(", ")}
  --json       the last line is {"rows":[{"id","bytes",…}]}; ours is \`vinkje\`, the page alone \`none\`

The peers are installed from npm into target/banner, at the versions of tests/bench/banner/packages.json,
and put on one and the same page as their documentation says. Everything comes from this machine,
after brotli 11, and never from a cache. \`slow\` is a processor four times slower, 562 ms and
1.44 Mbit/s, at 412 × 823.

  bytes      files that are fetched until the tag that waited for consent has run; neither the page
             nor the tag, nor what is sent to be recorded; "in the page" is what the markup adds
  to hit     what of it had come in on the slow profile when the banner could be clicked
  box        the first frame in which the accept button has a size
  hit        … in which it is visible, and a click lands on it
  settled    … from which on it is opaque and stays where it is
  early      a click in the very frame of hit; lost where the tag never runs; later ones are made
             once the button has settled, and again after three seconds where nothing came of it
  heap       objects and buffers of scripts once the button has settled, without wasm's own memory
  next visit with the choice that was made; all files are fetched anew

What ours has to show stands below the tables, with yes or no; that fails nothing. The command fails
where something could not be measured. It takes some two minutes a run, and a machine of its own.
`,
  ["--runs", "--peers", "--json", ...process.argv.filter((word) => /^--(runs|peers)=/.test(word))],
);

await main(async () => {
  const { runs, ids, json } = asked();

  const found = await browser();
  if ("missing" in found) throw new Failure(found.missing);
  await make({ types: false });
  await alone(pack);

  /** @type {Record<string, string | null>} */
  const peers = {};
  for (const id of ids) peers[id] = await install(id);
  const file = (await compileTests("bench", ".bench.ts")).find((path) => path.endsWith("banner.bench.mjs"));
  if (!file) throw new Failure("tests/bench has no banner.bench.ts");
  const order = JSON.stringify({ runs, json, peers });
  const { code } = await run(process.execPath, [file, order], { mayFail: true, env: { VINKJE_CHROMIUM: found.chromium } });
  process.exitCode = code;
});

function asked() {
  const options = /** @type {const} */ ({ runs: { type: "string" }, peers: { type: "string" }, json: { type: "boolean" } });
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
  const { runs = LEAST_RUNS, peers = Object.keys(PACKAGES).join(), json = false } = values;
  if (positionals[0]) throw new Failure(`\`${positionals[0]}\` is nothing that this command knows`, "`--help` says what it does.");
  if (!/^[1-9]\d*$/.test(String(runs))) throw new Failure(`\`--runs ${runs}\` is no number of runs`, "Give a whole number, such as 9.");
  const ids = String(peers).split(",").filter(Boolean);
  const unknown = ids.find((id) => !(id in PACKAGES));
  if (unknown) throw new Failure(`there is no peer \`${unknown}\``, `There are: ${Object.keys(PACKAGES).join(", ")}.`);
  return { runs: Number(runs), ids, json: json === true };
}

/**
 * Installs the packages of a peer, without running anything of theirs.
 *
 * @param {string} id
 * @returns {Promise<string | null>} where they are; null where they cannot be had
 */
async function install(id) {
  const folder = join(target, "banner", id);
  const wanted = JSON.stringify({ private: true, dependencies: PACKAGES[id] }, null, 2);
  const done = join(folder, "installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), wanted);
  const how = { cwd: folder, quiet: true, mayFail: true };
  const { code, output } = await step(`npm install ${id}`, () =>
    npm(["install", "--ignore-scripts", "--omit=dev", "--no-audit", "--no-fund"], how),
  );
  if (code === 0) {
    writeFileSync(done, wanted);
    return folder;
  }
  say(output.trim());
  return null;
}
