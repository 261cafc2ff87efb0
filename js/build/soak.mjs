// npm run soak

import "./lib/node-version.mjs";
import { join } from "node:path";
import { alone } from "./lib/lock.mjs";
import { at, target } from "./lib/paths.mjs";
import { run } from "./lib/run.mjs";
import { help, main, step } from "./lib/say.mjs";
import { make } from "./make.mjs";
import { pack } from "./pack.mjs";
import { compileTests } from "./testing.mjs";

help(
  `
npm run soak -- [--cases=N]: the laws that hold for every case, tried on 100,000 cases each, or N.

  the properties of judging, of the calendar and of consent, in Rust
  golden cases crossed with each other: the native core and the one in Node answer alike
`,
  process.argv.filter((word) => /^--cases=\d+$/.test(word)),
);

const cases = process.argv.find((word) => word.startsWith("--cases="))?.split("=")[1] ?? "100000";
const PROPERTIES = ["judge_properties", "calendar", "consent_properties"];

await main(async () => {
  await step(`properties, ${cases} cases each`, () =>
    run("cargo", ["test", "--release", ...PROPERTIES.flatMap((name) => ["--test", name])], {
      env: { PROPTEST_CASES: cases },
    }),
  );
  await step("native ≡ wasm", async () => {
    const folder = join(target, "bench");
    await run("cargo", ["build", "--release", "--bin", "crossed-cases", "--manifest-path", at("tests/bench/Cargo.toml")], {
      env: { CARGO_TARGET_DIR: folder },
    });
    await make();
    await alone(pack);
    const [soak = ""] = await compileTests("bench", ".soak.ts");
    await run(process.execPath, [soak, join(folder, "release", "crossed-cases"), cases]);
  });
});
