/** A core that is started once, however often it is asked for, and used only afterwards. */
import { VinkjeError } from "./error.js";

export interface Once<Core> {
  /** Starts the core, or waits for the start that is under way. A failed start can be tried anew. */
  start(): Promise<Core>;
  /** The started core. */
  get(): Core;
}

/** @param where the module whose `start` it is, as a shop imports it */
export function once<Core>(load: () => Promise<Core>, where = "vinkje/core"): Once<Core> {
  let core: Core | undefined;
  let starting: Promise<Core> | undefined;
  return {
    start() {
      starting ??= load().then(
        (loaded) => (core = loaded),
        (cause: unknown) => {
          starting = undefined;
          throw cause instanceof VinkjeError
            ? cause
            : new VinkjeError("core_unavailable", "the core could not be loaded", { cause });
        },
      );
      return starting;
    },
    get() {
      if (core === undefined) {
        throw new VinkjeError("not_started", `the core is not there yet: first \`await start()\` of \`${where}\``);
      }
      return core;
    },
  };
}
