/** The full build in a browser: for the owner's pages (checking a configuration), never for visitors. */
import { fetchFull } from "./fetch-full.js";
import type { FullCore } from "./full.js";
import { once } from "./once.js";

export * from "./error.js";
export type { Answer, FullCore, LinesAnswer, Signed } from "./full.js";
export { VinkjeInputError } from "./input-error.js";
export type * from "./checkout.js";
export type * from "./decide.js";
export type * from "./generated/types.js";

const core = once<FullCore>(() => fetchFull(new URL("../wasm/full.wasm", import.meta.url)));

/** Loads the core. */
export const start = (): Promise<FullCore> => core.start();
