/** The package as strangers' tools see it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const packed = "target/packed/node_modules/vinkje";
const tarball = process.env["VINKJE_TARBALL"] ?? "";

type Target = string | { [condition: string]: Target };

const manifest = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as {
  bin: Record<string, string>;
  exports: Record<string, Target>;
};

/** The files that a value of an exports map names. */
const filesOf = (target: Target): string[] =>
  typeof target === "string" ? [target] : Object.values(target).flatMap(filesOf);

/** Whether a file of the package is there; for one with a `*`, whether there is any such. */
function isThere(file: string): boolean {
  const [before = "", after] = file.split("*");
  if (after === undefined) return existsSync(join(packed, file));
  return readdirSync(join(packed, before)).some((name) => name.endsWith(after));
}

test("everything that the package exports has been built", () => {
  const files = [...Object.values(manifest.exports).flatMap(filesOf), ...Object.values(manifest.bin)];
  assert.deepEqual(
    files.filter((file) => !isThere(file)),
    [],
  );
});

test("publint finds nothing", async () => {
  const { messages, pkg } = await publint({ pkgDir: packed, level: "suggestion" });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test("the types are right for every way to import them", () => {
  const home = dirname(createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json"));
  const untyped = Object.keys(manifest.exports).filter((name) => /\.(wasm|json)$|^\.\/page\//.test(name));
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(home, "dist/index.js"), tarball, "--profile", "esm-only", "--no-color", "--exclude-entrypoints", ...untyped],
    { encoding: "utf8" },
  );
  assert.equal(status, 0, stdout);
});

test("no path of the machine that built it is in it", () => {
  const { stdout } = spawnSync("tar", ["-xzOf", tarball], { encoding: "latin1", maxBuffer: 1 << 28 });
  assert.ok(stdout.length > 1000);
  for (const path of [process.cwd(), process.env["HOME"], process.env["CARGO_HOME"]]) {
    if (path && path !== "/") assert.ok(!stdout.includes(`${path}/`), `it names ${path}`);
  }
});
