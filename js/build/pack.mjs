// dist/npm/package.json, and what else a package needs beside its code.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { dependencies } from "./bundle.mjs";
import { at, dist, root, target } from "./lib/paths.mjs";
import { npm, run } from "./lib/run.mjs";
import { Failure, say } from "./lib/say.mjs";
import { filesIn, unlessFresh } from "./lib/stale.mjs";

/** @typedef {string | { [condition: string]: Target }} Target a value of an exports map */

/** The version of the crate, which is the version of everything. */
export function version() {
  const found = /^version = "(.+)"/m.exec(readFileSync(at("Cargo.toml"), "utf8"))?.[1];
  if (!found) throw new Failure("Cargo.toml has no version");
  return found;
}

/** Fills the template; leaves out of it what has not been built. */
export function manifest() {
  mkdirSync(dist, { recursive: true });
  const generated = at("js/core/generated/config.schema.json");
  if (existsSync(generated)) copyFileSync(generated, join(dist, "config.schema.json"));
  for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"].filter((name) => existsSync(at(name)))) {
    copyFileSync(at(licence), join(dist, licence));
  }
  copyFileSync(at("pkg-template/npm/README.md"), join(dist, "README.md"));

  const template = JSON.parse(readFileSync(at("pkg-template/npm/package.json"), "utf8"));
  /** @type {[string, Target][]} */
  const exports = Object.entries(template.exports);
  const there = exports.filter(([, to]) => targets(to).every(isThere));
  for (const [name] of exports.filter((entry) => !there.includes(entry))) {
    say(`  the package has no \`${name}\` yet`);
  }
  const { bin, ...rest } = template;
  const filled = {
    ...rest,
    version: version(),
    ...(isThere(`./${bin.vinkje}`) ? { bin } : {}),
    exports: Object.fromEntries(there),
    dependencies: dependencies(),
  };
  writeFileSync(join(dist, "package.json"), `${JSON.stringify(filled, null, 2)}\n`);
}

/** @param {Target} to @returns {string[]} */
const targets = (to) => (typeof to === "string" ? [to] : Object.values(to).flatMap(targets));

/** @param {string} path may have a `*`, for which one file must stand */
function isThere(path) {
  if (path === "./package.json") return true;
  const [before = "", after] = path.split("*");
  if (after === undefined) return existsSync(join(dist, path));
  const start = join(dist, before);
  return filesIn(dist).some((file) => file.startsWith(start) && file.endsWith(after));
}

/** Where the packed package lies, as npm would install it; tests are put beside it. */
export const packed = join(target, "packed");

/** The packed package itself. */
export const tarball = () => join(packed, `vinkje-${version()}.tgz`);

/** Packs dist/npm as npm would publish it, and unpacks that. */
export async function pack() {
  const home = join(packed, "node_modules", "vinkje");
  const outputs = [tarball(), join(home, "package.json")].map((file) => relative(root, file));
  await unlessFresh("npm pack", { inputs: ["dist/npm"], outputs }, async () => {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    await npm(["pack", dist, "--pack-destination", packed], { quiet: true });
    await run("tar", ["-xzf", tarball(), "-C", home, "--strip-components=1"]);
  });
}
