// The build, without its command line: what `npm run build`, `npm start` and `npm test` share.

import { bootstrap } from "./bootstrap.mjs";
import { alone } from "./lib/lock.mjs";
import { buildWasm } from "./wasm.mjs";
import { bundle } from "./bundle.mjs";
import { buildDemo } from "./demo.mjs";
import { manifest } from "./pack.mjs";
import { buildTypes } from "./types.mjs";

/**
 * Makes dist/npm and dist/demo, as far as they are stale.
 *
 * @param {{ types?: boolean }} [what] types: the .d.ts too, which running needs not
 */
export const make = ({ types = true } = {}) =>
  alone(async () => {
    await bootstrap();
    await buildWasm();
    await bundle();
    if (types) await buildTypes();
    manifest();
    await buildDemo();
  });
