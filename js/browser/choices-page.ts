/** The second layer of the banner in one language: a module that a page's script (page.ts) loads from beside it. */
import { choices } from "#locale";
import { secondLayerIn } from "./purposes.js";

export const secondLayer = secondLayerIn(choices);
