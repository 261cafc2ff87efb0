/** The package as strangers' tools see it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const packed = "target/packed/node_modules/vinkje";
const template = "pkg-template/npm/package.json";
const tarball = process.env["VINKJE_TARBALL"] ?? "";

/** The names of an exports map. */
const exportsOf = (file: string): string[] => Object.keys(JSON.parse(readFileSync(file, "utf8")).exports);

test("everything that the template exports has been built", () => {
  assert.deepEqual(exportsOf(join(packed, "package.json")), exportsOf(template));
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
  const untyped = exportsOf(join(packed, "package.json")).filter((name) => /\.(wasm|json)$|^\.\/page\//.test(name));
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
