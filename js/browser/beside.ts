/** What stands beside a script of its own. */
import { load, type Glue } from "../core/load.js";
import { starter } from "../core/once.js";

/** The address of a file in the folder of the script. */
export type Beside = (file: string) => string;

/** To be called while the script runs for the first time: only then is it known where it came from. */
export function besideScript(): Beside {
  const { src } = document.currentScript as HTMLScriptElement;
  return (file) => new URL(file, src).href;
}

/**
 * How to start the core that stands there.
 *
 * @param name of the core's file: `slim` for `slim.wasm`, or without wasm `slim-js.js`
 * @param coreOf gives the typed functions over the glue
 */
export const coreBeside = <Bound extends Glue, Core>(
  beside: Beside,
  name: string,
  glue: Bound,
  coreOf: (glue: Bound) => Core,
): (() => Promise<Core>) =>
  starter(async () => coreOf(await load(glue, beside(`${name}.wasm`), () => import(beside(`${name}-js.js`)))));
