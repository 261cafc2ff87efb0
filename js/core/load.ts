/** Loading a core for pages: its wasm build, or its JavaScript twin where wasm is forbidden. */
import { VinkjeError } from "./error.js";

/** What wasm-bindgen made to call a core by. */
export interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

/** The start of every wasm module: its magic number and version. */
const SMALLEST = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/**
 * Gives the glue its core.
 *
 * @param wasm where the core's file stands
 * @param twin loads the same core without wasm
 */
export async function load<Bound extends Glue>(
  glue: Bound,
  wasm: string | URL,
  twin: () => Promise<{ exports: WebAssembly.Exports }>,
): Promise<Bound> {
  glue.__wbg_set_wasm(wasmIsAllowed() ? await instantiate(wasm) : (await twin()).exports);
  return glue;
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
