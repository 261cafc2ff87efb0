/** The core of every page, for bundlers and ES modules. */
import * as glue from "#wasm/slim.js";
import { decideCore, type DecideCore } from "./decide.js";
import { load } from "./load.js";
import { once } from "./once.js";

export * from "./error.js";
export type * from "./decide.js";

let wasm: string | URL = new URL("../wasm/slim.wasm", import.meta.url);

const core = once(async () => decideCore(await load(glue, wasm, () => import("#wasm/slim-js.js"))));

/** Loads the core. `source` is where `slim.wasm` stands, if not where the package has it. */
export function start(source?: string | URL): Promise<DecideCore> {
  wasm = source ?? wasm;
  return core.start();
}

/** {@link DecideCore.decide} of the started core. */
export const decide: DecideCore["decide"] = (input) => core.get().decide(input);
