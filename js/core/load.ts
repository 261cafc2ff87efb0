/** Loading the page's core: the slim wasm build, or its JavaScript twin where wasm is forbidden. */
import * as glue from "#wasm/slim.js";
import { VinkjeError } from "./error.js";
import { pageCore, type PageCore } from "./page.js";

/** The start of every wasm module: its magic number and version. */
const SMALLEST = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * @param wasm where `slim.wasm` stands
 * @param twin loads `core-js.js`, the same core without wasm
 */
export async function load(
  wasm: string | URL,
  twin: () => Promise<{ exports: WebAssembly.Exports }>,
): Promise<PageCore> {
  glue.__wbg_set_wasm(wasmIsAllowed() ? await instantiate(wasm) : (await twin()).exports);
  return pageCore(glue);
}

/** A content security policy without `'wasm-unsafe-eval'` forbids wasm by throwing. */
function wasmIsAllowed(): boolean {
  try {
    return new WebAssembly.Module(SMALLEST) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

async function instantiate(wasm: string | URL): Promise<WebAssembly.Exports> {
  const response = await fetch(wasm);
  if (!response.ok) {
    throw new VinkjeError("core_unavailable", `the core's file answered ${response.status}`);
  }
  const { instance } = await WebAssembly.instantiate(await response.arrayBuffer());
  return instance.exports;
}
