/** One golden corpus: every build answers to the byte what the native core wrote. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { start } from "vinkje/core";

interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** What slim and the full build export. */
interface Decides extends Glue {
  decide(
    policy: Uint8Array,
    record: Uint8Array,
    act: number,
    mask: number,
    leftOut: Uint8Array,
    gpc: boolean,
    now: number,
  ): Uint8Array;
}

/** What the checkout's and the full build export. */
interface Checks extends Glue {
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
async function over<Build extends Glue>(name: string, exports: WebAssembly.Exports, query: string): Promise<Build> {
  const glue = (await import(`${made(`${name}.js`)}?vectors-${query}`)) as Build;
  glue.__wbg_set_wasm(exports);
  return glue;
}

/** A core for pages, in wasm and without. */
async function forPages<Build extends Glue>(name: string): Promise<[string, Build][]> {
  const { instance } = await WebAssembly.instantiate(await readFile(`target/wasm/${name}.wasm`));
  const twin = ((await import(made(`${name}-js.js`))) as typeof import("#wasm/slim-js.js")).exports;
  return [
    [name, await over<Build>(name, instance.exports, "wasm")],
    [`${name} without wasm`, await over<Build>(name, twin, "twin")],
  ];
}

const full = (await import(`${made("full.js")}?vectors-full`)) as Decides & Checks;
const { instance } = await WebAssembly.instantiate(await readFile("target/wasm/full.wasm"), {
  "./vinkje_bg.js": { ...full } as unknown as WebAssembly.ModuleImports,
});
full.__wbg_set_wasm(instance.exports);
(instance.exports["__wbindgen_start"] as () => void)();

for (const [name, build] of [...(await forPages<Decides>("slim")), ["full", full]] as [string, Decides][]) {
  test(`decide answers the vectors: ${name}`, async () => {
    const vectors = await lines<DecideVector>("decide.vectors.ndjson");
    assert.ok(vectors.length > 40);
    for (const { id, policy, record, act, mask, left_out, gpc, now, answer } of vectors) {
      const letter = act === "" ? 0 : act.charCodeAt(0);
      const said = build.decide(bytes(policy), Buffer.from(record), letter, mask, Buffer.from(left_out), gpc, now);
      assert.equal(Buffer.from(said).toString("latin1"), answer, id);
    }
  });
}

for (const [name, build] of [...(await forPages<Checks>("checkout")), ["full", full]] as [string, Checks][]) {
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
