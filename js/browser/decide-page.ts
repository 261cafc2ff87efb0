/** What decides, in every language, for the script of a page that loads it from beside itself. */
import { __wbg_set_wasm, decide } from "#wasm/slim.js";
import { ask } from "../core/ask.js";
import { coreBeside } from "./beside.js";
import { createDeciding } from "./deciding.js";
import type { Ask, Deciding, Session } from "./session.js";

const askOf = (glue: { decide: typeof decide }): Ask => (input) => ask(glue, input);

const core = coreBeside((file) => new URL(file, import.meta.url).href, "slim", { __wbg_set_wasm, decide }, askOf);

export const startDeciding = (session: Session): Deciding => createDeciding(session, core);
