/** The core of a checkout, for bundlers and ES modules: no other page loads it. */
import * as glue from "#wasm/checkout.js";
import { checkoutCore, type CheckoutCore } from "./checkout.js";
import { load } from "./load.js";
import { once } from "./once.js";

export * from "./error.js";
export type { BoxAnswer } from "./generated/types.js";
export type * from "./checkout.js";

let wasm: string | URL = new URL("../wasm/checkout.wasm", import.meta.url);

const core = once(
  async () => checkoutCore(await load(glue, wasm, () => import("#wasm/checkout-js.js"))),
  "vinkje/core/checkout",
);

/** Loads the core. `source` is where `checkout.wasm` stands, if not where the package has it. */
export function start(source?: string | URL): Promise<CheckoutCore> {
  wasm = source ?? wasm;
  return core.start();
}

/** {@link CheckoutCore.boxesToAsk} of the started core. */
export const boxesToAsk: CheckoutCore["boxesToAsk"] = (manifest, circumstances) =>
  core.get().boxesToAsk(manifest, circumstances);

/** {@link CheckoutCore.checkCheckout} of the started core. */
export const checkCheckout: CheckoutCore["checkCheckout"] = (manifest, submission) =>
  core.get().checkCheckout(manifest, submission);
