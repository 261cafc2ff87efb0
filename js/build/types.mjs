// The package's .d.ts, by tsc, from the sources of the public modules and what they reach.

import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entriesOf } from "./bundle.mjs";
import { at, dist, target, wasm } from "./lib/paths.mjs";
import { runBin } from "./lib/run.mjs";
import { unlessFresh } from "./lib/stale.mjs";

/** @returns {Promise<void>} */
export async function buildTypes() {
  const inputs = ["js", "target/wasm", "tsconfig.json", "package.json", "package-lock.json"];
  await unlessFresh("types", { inputs, outputs: ["dist/npm/types/wasm/slim.d.ts"] }, async () => {
    const out = join(dist, "types");
    rmSync(out, { recursive: true, force: true });
    const files = /** @type {const} */ (["node", "browser", "neutral"]).flatMap((world) =>
      entriesOf(world, { quiet: true }).map((entry) => at(entry.in)),
    );
    if (files.length) await emit(files, out);
    // `#wasm/…` in a .d.ts stands for these: see `imports` in pkg-template/npm/package.json.
    mkdirSync(join(out, "wasm"), { recursive: true });
    for (const file of readdirSync(wasm).filter((name) => name.endsWith(".d.ts"))) {
      cpSync(join(wasm, file), join(out, "wasm", file));
    }
  });
}

/** @param {string[]} files @param {string} outDir */
async function emit(files, outDir) {
  const config = join(target, "tsconfig.types.json");
  const compilerOptions = {
    noEmit: false,
    allowJs: false,
    checkJs: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: at("js"),
    outDir,
  };
  writeFileSync(config, JSON.stringify({ extends: at("tsconfig.json"), compilerOptions, include: [], files }));
  await runBin("typescript", "tsc", ["-p", config, "--pretty"], { remedy: "The types above must hold before they are shipped." });
}
