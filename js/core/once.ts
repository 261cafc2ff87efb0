/** A core that is started once, however often it is asked for, and used only afterwards. */
import { VinkjeError } from "./error.js";

export interface Once<Core> {
  /** Starts the core, or waits for the start that is under way. A failed start can be tried anew. */
  start(): Promise<Core>;
  /** The started core. */
  get(): Core;
}

/** Gives how to load something: once, however often that is called, and anew after a failure. */
export function starter<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let starting: Promise<Part> | undefined;
  return () =>
    (starting ??= load().catch((cause: unknown) => {
      starting = undefined;
      throw cause;
    }));
}

/** @param where the module whose `start` it is, as a shop imports it */
export function once<Core>(load: () => Promise<Core>, where = "vinkje/core"): Once<Core> {
  let core: Core | undefined;
  return {
    start: starter(async () => {
      try {
        return (core = await load());
      } catch (cause) {
        throw cause instanceof VinkjeError
          ? cause
          : new VinkjeError("core_unavailable", "the core could not be loaded", { cause });
      }
    }),
    get() {
      if (core === undefined) {
        throw new VinkjeError("not_started", `the core is not there yet: first \`await start()\` of \`${where}\``);
      }
      return core;
    },
  };
}
