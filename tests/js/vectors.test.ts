/** One golden corpus: every build answers to the byte what the native core wrote. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { start } from "vinkje/core";

/** What every build exports to a page. */
interface Page {
  decide(
    policy: Uint8Array,
    record: Uint8Array,
    act: number,
    mask: number,
    leftOut: Uint8Array,
    gpc: boolean,
    now: number,
  ): Uint8Array;
  boxesToAsk(manifest: Uint8Array, circumstances: Uint8Array): Uint8Array;
  checkCheckout(manifest: Uint8Array, submission: Uint8Array): Uint8Array;
}

interface DecideVector {
  id: string;
  policy: string;
  record: string;
  act: string;
  mask: number;
  left_out: string;
  gpc: boolean;
  now: number;
  answer: string;
}

interface BoxesVector {
  id: string;
  manifest: string;
  circumstances: string;
  answer: string;
}

interface CheckoutVector {
  id: string;
  manifest: string;
  submission: string;
  answer: string;
}

const made = (name: string): string => pathToFileURL(`target/wasm/${name}`).href;

const lines = async <T>(name: string): Promise<T[]> =>
  (await readFile(`tests/cases/${name}`, "utf8"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, "base64"));

/** The glue of a build over these exports; a query makes it a module of its own. */
async function over(glue: string, exports: WebAssembly.Exports, name: string): Promise<Page> {
  const module = (await import(`${made(glue)}?vectors-${name}`)) as Page & {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  module.__wbg_set_wasm(exports);
  return module;
}

const slim = await WebAssembly.instantiate(await readFile("target/wasm/slim.wasm"));
const twin = ((await import(made("core-js.js"))) as typeof import("#wasm/core-js.js")).exports;
const fullGlue = (await import(`${made("full.js")}?vectors-full`)) as Page & {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};
const full = await WebAssembly.instantiate(await readFile("target/wasm/full.wasm"), {
  "./vinkje_bg.js": { ...fullGlue } as unknown as WebAssembly.ModuleImports,
});
fullGlue.__wbg_set_wasm(full.instance.exports);
(full.instance.exports["__wbindgen_start"] as () => void)();

const builds: [string, Page][] = [
  ["slim", await over("slim.js", slim.instance.exports, "slim")],
  ["slim without wasm", await over("slim.js", twin, "twin")],
  ["full", fullGlue],
];

for (const [name, build] of builds) {
  test(`decide answers the vectors: ${name}`, async () => {
    const vectors = await lines<DecideVector>("decide.vectors.ndjson");
    assert.ok(vectors.length > 40);
    for (const { id, policy, record, act, mask, left_out, gpc, now, answer } of vectors) {
      const letter = act === "" ? 0 : act.charCodeAt(0);
      const said = build.decide(bytes(policy), Buffer.from(record), letter, mask, Buffer.from(left_out), gpc, now);
      assert.equal(Buffer.from(said).toString("latin1"), answer, id);
    }
  });

  test(`boxesToAsk answers the vectors: ${name}`, async () => {
    const vectors = await lines<BoxesVector>("boxes.vectors.ndjson");
    assert.ok(vectors.length > 5);
    for (const { id, manifest, circumstances, answer } of vectors) {
      const said = build.boxesToAsk(bytes(manifest), bytes(circumstances));
      assert.equal(Buffer.from(said).toString("base64"), answer, id);
    }
  });

  test(`checkCheckout answers the vectors: ${name}`, async () => {
    const vectors = await lines<CheckoutVector>("checkout.vectors.ndjson");
    assert.ok(vectors.length > 5);
    for (const { id, manifest, submission, answer } of vectors) {
      const said = build.checkCheckout(bytes(manifest), bytes(submission));
      assert.equal(Buffer.from(said).toString("base64"), answer, id);
    }
  });
}

test("judge in Node answers to the byte what the native core wrote", async () => {
  const core = await start();
  const { readdir } = await import("node:fs/promises");
  const folder = "tests/cases/judge";
  const files = (await readdir(folder)).sort();
  const cases = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(`${folder}/${file}`, "utf8")) as object[]),
  );
  const golden = (await readFile("tests/cases/judge.answers.ndjson", "utf8")).trimEnd().split("\n");
  const said = cases.flat().map((given) => JSON.stringify(core.judge(JSON.stringify(given)).value));
  assert.deepEqual(said, golden);
});
