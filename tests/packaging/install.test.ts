/** A project that knows nothing of this repository installs the package, and uses it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";

const tarball = process.env["VINKJE_TARBALL"] ?? "";
const home = mkdtempSync(join(tmpdir(), "vinkje-install-"));
const installed = join(home, "node_modules", "vinkje");

/** Runs a program in the new project; hands back what it printed. */
function run(program: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: home, encoding: "utf8" });
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}${stderr}`);
  return stdout;
}

/** The modules of the package, `*` filled with what is there. */
function modules(): string[] {
  const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((name) => !/\.(wasm|json)$|^\.\/page\//.test(name))
    .flatMap((name) => {
      if (!name.endsWith("/*")) return [name];
      const files = readdirSync(join(installed, name.slice(0, -1))).filter((file) => file.endsWith(".js"));
      return files.map((file) => name.replace("*", basename(file, ".js")));
    })
    .map((name) => name.replace(/^\./, "vinkje"));
}

before(() => {
  copyFileSync(tarball, join(home, "vinkje.tgz"));
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "a-shop", private: true, type: "module" }));
  run("npm", ["install", "./vinkje.tgz", "--engine-strict", "--no-audit", "--no-fund"]);
});

after(() => rmSync(home, { recursive: true, force: true }));

test("Node can import each of its modules", () => {
  assert.notEqual(modules().length, 0);
  for (const name of modules()) run("node", ["--input-type=module", "--eval", `await import(${JSON.stringify(name)})`]);
});

test("Node starts the core", () => {
  const script = 'import { start } from "vinkje/core"; console.log(typeof (await start()).decide);';
  assert.equal(run("node", ["--input-type=module", "--eval", script]).trim(), "function");
});

test("a bundler makes each of them ready for a browser, without Node's modules in it", async () => {
  for (const name of modules().filter((name) => !name.startsWith("vinkje/node"))) {
    const { errors } = await build({
      stdin: { contents: `export * from ${JSON.stringify(name)}`, resolveDir: home },
      bundle: true,
      format: "esm",
      platform: "browser",
      splitting: true,
      outdir: join(home, "out"),
      write: false,
      logLevel: "silent",
    });
    assert.deepEqual(errors, [], name);
  }
});

test("its types hold in a strict project", () => {
  const lines = modules().map((name, index) => `import * as m${index} from ${JSON.stringify(name)};\nvoid m${index};`);
  writeFileSync(join(home, "shop.ts"), lines.join("\n"));
  const tsc = join(process.cwd(), "node_modules/typescript/bin/tsc");
  const types = join(process.cwd(), "node_modules/@types");
  const strict = ["--strict", "--noEmit", "--module", "NodeNext", "--target", "ES2022", "--types", "node"];
  run("node", [tsc, ...strict, "--typeRoots", types, "shop.ts"]);
});

test("its command answers", () => {
  assert.match(run(join(home, "node_modules", ".bin", "vinkje"), ["--help"]), /vinkje/);
});
