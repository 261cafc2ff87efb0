// The demo shop, under dist/demo. It takes `vinkje` as a shop would: from node_modules, where the
// package that was just built is linked.

import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { BROWSERS, COMMON, INPUTS, NODE, external } from "./bundle.mjs";
import { demo } from "./entries.mjs";
import { at, dist } from "./lib/paths.mjs";
import { say } from "./lib/say.mjs";
import { unlessFresh } from "./lib/stale.mjs";

const out = at("dist/demo");

/** @returns {Promise<void>} */
export async function buildDemo() {
  if (!existsSync(at(demo.node.server))) return say(`  ${demo.node.server} is not there yet: no demo shop`);
  const inputs = [...INPUTS, "pkg-template/npm"];
  await unlessFresh("demo shop", { inputs, outputs: ["dist/demo/server.js"] }, async () => {
    rmSync(out, { recursive: true, force: true });
    const modules = join(out, "node_modules");
    mkdirSync(modules, { recursive: true });
    symlinkSync(dist, join(modules, "vinkje"), "junction");
    copyFileSync(at(demo.config), join(out, "vinkje.config.json"));
    // Where `new URL("../wasm/…", import.meta.url)` of the package looks, in a script at the root.
    cpSync(join(dist, "wasm"), join(out, "public", "wasm"), { recursive: true });
    if (existsSync(at(demo.files))) cpSync(at(demo.files), join(out, "public"), { recursive: true });
    await bundle(demo.node, { platform: "node", target: NODE, external: ["vinkje", "vinkje/*", ...external()] });
    await bundle(demo.browser, {
      platform: "browser",
      target: BROWSERS,
      nodePaths: [modules],
      outdir: join(out, "public"),
      // The twin without wasm is fetched by the pages that need it, and by no other.
      splitting: true,
      chunkNames: "chunks/[name]-[hash]",
    });
  });
}

/**
 * @param {Record<string, string>} entries
 * @param {import("esbuild").BuildOptions} options
 */
async function bundle(entries, options) {
  const entryPoints = Object.entries(entries)
    .filter(([, source]) => existsSync(at(source)))
    .map(([out, source]) => ({ in: source, out }));
  if (entryPoints.length === 0) return;
  const { build } = await import("esbuild");
  await build({
    ...COMMON,
    entryPoints,
    outdir: out,
    sourcemap: true,
    // Chunks of the package that a page does not need fall away; esbuild is silent about that only
    // within node_modules, and sees through the link.
    logOverride: { "ignored-bare-import": "silent" },
    ...options,
  });
}
