/** What stands beside a script of its own. */
import { load, type Glue } from "../core/load.js";
import { starter } from "../core/once.js";

/** The address of a file in the folder of the script. */
export type Beside = (file: string) => string;

/** To be called while a script runs for the first time: only then is it known where it came from. */
export function besideScript(): Beside {
  const { src } = document.currentScript as HTMLScriptElement;
  return (file) => new URL(file, src).href;
}

/**
 * How to load a module that stands there.
 *
 * Browsers of before 2026 keep a module's failure by its address (WHATWG HTML 6768): the next try
 * has another.
 */
export const moduleBeside = <Module>(beside: Beside, file: string): (() => Promise<Module>) => {
  let failures = 0;
  return starter(async () => {
    try {
      return (await import(beside(failures ? `${file}?${failures}` : file))) as Module;
    } catch (cause) {
      failures += 1;
      throw cause;
    }
  });
};

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
