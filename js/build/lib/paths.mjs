// Where things stand. Everything that is made lies in `target` (for the build) or `dist` (to ship).

import { fileURLToPath } from "node:url";
import { join } from "node:path";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** @param {string[]} parts */
export const at = (...parts) => join(root, ...parts);

export const target = at("target");
export const tools = at("target", "tools");
/** The glue and the wasm: what `#wasm/…` means in an import. */
export const wasm = at("target", "wasm");
export const dist = at("dist", "npm");
