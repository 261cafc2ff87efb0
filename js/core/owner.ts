/** The full build in a browser: for the owner's pages (checking a configuration), never for visitors. */
import { VinkjeError } from "./error.js";
import { fullCore, startFull, type FullCore } from "./full.js";
import { once } from "./once.js";

export * from "./error.js";
export type { Answer, FullCore, LinesAnswer, Signed } from "./full.js";
export { VinkjeInputError } from "./input-error.js";
export type * from "./checkout.js";
export type * from "./decide.js";
export type * from "./generated/types.js";

const core = once<FullCore>(async () => {
  const response = await fetch(new URL("../wasm/full.wasm", import.meta.url));
  if (!response.ok) {
    throw new VinkjeError("core_unavailable", `the core's file answered ${response.status}`);
  }
  return fullCore(await startFull(await response.arrayBuffer()));
});

/** Loads the core. */
export const start = (): Promise<FullCore> => core.start();
