/** The core on a page, for bundlers and ES modules. */
import { load } from "./load.js";
import { once } from "./once.js";
import type { PageCore } from "./page.js";

export * from "./error.js";
export type { BoxAnswer } from "./generated/types.js";
export type * from "./page.js";

let wasm: string | URL = new URL("../wasm/slim.wasm", import.meta.url);

const core = once(() => load(wasm, () => import("#wasm/core-js.js")));

/** Loads the core. `source` is where `slim.wasm` stands, if not where the package has it. */
export function start(source?: string | URL): Promise<PageCore> {
  wasm = source ?? wasm;
  return core.start();
}

/** {@link PageCore.decide} of the started core. */
export const decide: PageCore["decide"] = (input) => core.get().decide(input);

/** {@link PageCore.boxesToAsk} of the started core. */
export const boxesToAsk: PageCore["boxesToAsk"] = (manifest, circumstances) =>
  core.get().boxesToAsk(manifest, circumstances);

/** {@link PageCore.checkCheckout} of the started core. */
export const checkCheckout: PageCore["checkCheckout"] = (manifest, submission) =>
  core.get().checkCheckout(manifest, submission);
