// npm run test:full

import "./lib/node-version.mjs";
import { inBrowser } from "./chromium.mjs";
import { alone } from "./lib/lock.mjs";
import { run } from "./lib/run.mjs";
import { help, main } from "./lib/say.mjs";
import { make } from "./make.mjs";
import { pack, tarball } from "./pack.mjs";
import { runSuites } from "./suites.mjs";
import { nodeTest } from "./testing.mjs";

help(`
npm run test:full: the slow tests. It needs no other command before it.

  tests/packaging  the package as strangers meet it: publint, are-the-types-wrong, a fresh install
  tests/full       the long matrices
  cargo package    the crate can be packed
`);

await main(() =>
  runSuites([
    { name: "build", always: true, run: () => make() },
    { name: "npm pack", always: true, run: () => alone(pack) },
    { name: "tests/packaging", run: () => nodeTest("packaging", { VINKJE_TARBALL: tarball() }) },
    { name: "tests/full", run: inBrowser(({ chromium }) => nodeTest("full", { VINKJE_CHROMIUM: chromium })) },
    {
      name: "cargo package",
      run: async () => void (await run("cargo", ["package", "--no-verify", "--allow-dirty"])),
    },
  ]),
);
