/** The core that stands beside a script of its own: `slim.wasm`, or without wasm `core-js.js`. */
import { load } from "../core/load.js";
import { once, type Once } from "../core/once.js";
import type { PageCore } from "../core/page.js";

/** To be called while the script runs for the first time: only then is it known where it came from. */
export function coreBesideScript(): Once<PageCore> {
  const { src } = document.currentScript as HTMLScriptElement;
  const beside = (file: string): string => new URL(file, src).href;
  return once(() => load(beside("slim.wasm"), () => import(beside("core-js.js"))));
}
