/** The full build over the network. */
import { VinkjeError } from "./error.js";
import { fullCore, startFull, type FullCore } from "./full.js";

/** @param wasm where `full.wasm` stands */
export async function fetchFull(wasm: URL): Promise<FullCore> {
  const response = await fetch(wasm);
  if (!response.ok) {
    throw new VinkjeError("core_unavailable", `the core's file answered ${response.status}`);
  }
  return fullCore(await startFull(await response.arrayBuffer()));
}
