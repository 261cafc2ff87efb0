/** A page's core without wasm keeps in step with the one in wasm, whatever its memory does. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

type Slim = typeof import("#wasm/slim.js");
type Checkout = typeof import("#wasm/checkout.js");

const made = (name: string): string => pathToFileURL(`target/wasm/${name}`).href;

/** Each core gets glue of its own: a query makes it another module to Node. */
async function glueOver<Glue extends Slim | Checkout>(name: string, exports: WebAssembly.Exports, query: string): Promise<Glue> {
  const glue = (await import(`${made(`${name}.js`)}?${query}`)) as Glue;
  glue.__wbg_set_wasm(exports);
  return glue;
}

/** A core's exports, in wasm and without, and what is asked of each with so many bytes. */
async function core<Glue extends Slim | Checkout>(name: string, ask: (glue: Glue, length: number) => Uint8Array[]) {
  const { instance } = await WebAssembly.instantiate(await readFile(`target/wasm/${name}.wasm`));
  const { exports: twin } = (await import(made(`${name}-js.js`))) as typeof import("#wasm/slim-js.js");
  const [inWasm, inJs] = await Promise.all([
    glueOver<Glue>(name, instance.exports, "wasm"),
    glueOver<Glue>(name, twin, "js"),
  ]);
  return {
    name,
    wasm: instance.exports,
    twin,
    inWasm: (length: number) => ask(inWasm, length),
    inJs: (length: number) => ask(inJs, length),
  };
}

/** So many bytes that are the digit 1 as text. */
const ones = (length: number): Uint8Array => new Uint8Array(length).fill(49);

const cores = [
  await core<Slim>("slim", (glue, length) => [
    glue.decide(ones(length), ones(length), 97, 0, ones(length), false, 1.7e12),
  ]),
  await core<Checkout>("checkout", (glue, length) => [
    glue.boxesToAsk(ones(length), ones(length)),
    glue.checkCheckout(ones(length), ones(length)),
  ]),
];

for (const { name, wasm, twin, inWasm, inJs } of cores) {
  test(`both export the same names: ${name}`, () => {
    assert.deepEqual(Object.keys(twin).sort(), Object.keys(wasm).sort());
  });

  test(`a buffer that memory has outgrown is detached in both: ${name}`, () => {
    for (const exports of [wasm, twin]) {
      const memory = exports["memory"] as WebAssembly.Memory;
      const allocate = exports["__wbindgen_export"] as (size: number, align: number) => number;
      const before = memory.buffer;
      const size = before.byteLength;
      allocate(size, 1);
      assert.equal(before.byteLength, 0);
      assert.ok(memory.buffer.byteLength > size);
    }
  });

  test(`both give the same answer to input that makes memory grow between two arguments: ${name}`, () => {
    for (const length of [0, 1, 1000, 70_000, 3_000_000]) {
      assert.deepEqual(inJs(length), inWasm(length), `${length} bytes`);
    }
  });
}
