/** What stands in place of frames, for the script of a page that loads it from beside itself. */
import { embeds as texts } from "#locale";
import { embedsIn } from "./embeds.js";

export const embeds = embedsIn(texts);
