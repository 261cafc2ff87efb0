/** The page's core without wasm keeps in step with slim.wasm, whatever its memory does. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

type Glue = typeof import("#wasm/slim.js");

const made = (name: string): string => pathToFileURL(`target/wasm/${name}`).href;

/** Each core gets glue of its own: a query makes it another module to Node. */
async function glueOver(exports: WebAssembly.Exports, name: string): Promise<Glue> {
  const glue = (await import(`${made("slim.js")}?${name}`)) as Glue;
  glue.__wbg_set_wasm(exports);
  return glue;
}

const slim = await WebAssembly.instantiate(await readFile("target/wasm/slim.wasm"));
const twin = ((await import(made("core-js.js"))) as typeof import("#wasm/core-js.js")).exports;
const inWasm = await glueOver(slim.instance.exports, "wasm");
const inJs = await glueOver(twin, "js");

test("both export the same names", () => {
  assert.deepEqual(Object.keys(twin).sort(), Object.keys(slim.instance.exports).sort());
});

test("a buffer that memory has outgrown is detached in both", () => {
  for (const exports of [slim.instance.exports, twin]) {
    const memory = exports["memory"] as WebAssembly.Memory;
    const allocate = exports["__wbindgen_export"] as (size: number, align: number) => number;
    const before = memory.buffer;
    const size = before.byteLength;
    allocate(size, 1);
    assert.equal(before.byteLength, 0);
    assert.ok(memory.buffer.byteLength > size);
  }
});

test("both give the same answer to input that makes memory grow between two arguments", () => {
  for (const length of [0, 1, 1000, 70_000, 3_000_000]) {
    const policy = new Uint8Array(length).fill(49);
    const record = new TextEncoder().encode("1".repeat(length));
    const ask = (core: Glue): Uint8Array => core.decide(policy, record, 97, 0, false, 1.7e12);
    assert.deepEqual(ask(inJs), ask(inWasm), `${length} bytes`);
    const check = (core: Glue): Uint8Array => core.checkCheckout(policy, record);
    assert.deepEqual(check(inJs), check(inWasm), `${length} bytes`);
  }
});
