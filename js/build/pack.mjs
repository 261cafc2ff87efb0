// dist/npm/package.json, and what else a package needs beside its code.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { dependencies } from "./bundle.mjs";
import { at, dist, root, target } from "./lib/paths.mjs";
import { npm, run } from "./lib/run.mjs";
import { Failure } from "./lib/say.mjs";
import { unlessFresh } from "./lib/stale.mjs";

/** The version of the crate, which is the version of everything. */
export function version() {
  const found = /^version = "(.+)"/m.exec(readFileSync(at("Cargo.toml"), "utf8"))?.[1];
  if (!found) throw new Failure("Cargo.toml has no version");
  return found;
}

/** Fills the template. The types that it names are built only where they are asked for. */
export function manifest() {
  mkdirSync(dist, { recursive: true });
  for (const name of ["config.schema.json", "catalogue.json"]) {
    copyFileSync(at("js/core/generated", name), join(dist, name));
  }
  for (const licence of ["LICENSE-MIT", "LICENSE-APACHE"].filter((name) => existsSync(at(name)))) {
    copyFileSync(at(licence), join(dist, licence));
  }
  copyFileSync(at("pkg-template/npm/README.md"), join(dist, "README.md"));

  const template = JSON.parse(readFileSync(at("pkg-template/npm/package.json"), "utf8"));
  const filled = { ...template, version: version(), dependencies: dependencies() };
  writeFileSync(join(dist, "package.json"), `${JSON.stringify(filled, null, 2)}\n`);
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
