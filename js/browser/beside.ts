/** The core that stands beside a script of its own. */
import { load, type Glue } from "../core/load.js";
import { once } from "../core/once.js";

/**
 * To be called while the script runs for the first time: only then is it known where it came from.
 * Gives how to start the core.
 *
 * @param name of the core's file: `slim` for `slim.wasm`, or without wasm `slim-js.js`
 * @param coreOf gives the typed functions over the glue
 */
export function coreBesideScript<Bound extends Glue, Core>(
  name: string,
  glue: Bound,
  coreOf: (glue: Bound) => Core,
): () => Promise<Core> {
  const { src } = document.currentScript as HTMLScriptElement;
  const beside = (ending: string): string => new URL(name + ending, src).href;
  return once(async () => coreOf(await load(glue, beside(".wasm"), () => import(beside("-js.js"))))).start;
}
