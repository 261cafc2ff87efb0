// A page's core for pages that forbid wasm: the exports that wasm2js made, with a memory that grows
// as WebAssembly's does.
//
// When WebAssembly memory grows, the buffer it had before is detached, and wasm-bindgen's glue sees
// by that when its view is stale. wasm2js copies into a new buffer and leaves the old one alive, so
// the glue would go on writing into it. Here each call that made the memory grow detaches the old.

import * as twin from "./twin.js";

/** @param {ArrayBuffer} buffer */
function detach(buffer) {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(null, [buffer]);
  port1.close();
  port2.close();
}

/** @param {(...args: number[]) => number | void} call */
const watched =
  (call) =>
  /** @param {number[]} args */
  (...args) => {
    const before = twin.memory.buffer;
    const result = call(...args);
    if (twin.memory.buffer !== before) detach(before);
    return result;
  };

/** @type {WebAssembly.Exports} */
export const exports = Object.fromEntries(
  Object.entries(twin).map(([name, value]) => [name, typeof value === "function" ? watched(value) : value]),
);
