/**
 * The script of one shop in one language, for a plain `<script>` tag: everything beside the core and
 * the second layer (choices-page.ts), and but for the checkout (checkout-page.ts).
 */
import { banner as texts, tag } from "#locale";
import { __wbg_set_wasm, decide } from "#wasm/slim.js";
import { decideCore } from "../core/decide.js";
import type { PageConfig } from "../core/page-config.js";
import { besideScript, coreBeside } from "./beside.js";
import { consentOf } from "./consent.js";
import "./define.js";
import type { PurposesOf } from "./purposes.js";

/** Whoever serves this script puts the page's configuration here, as JSON. */
declare const __VINKJE_CONFIG__: PageConfig;

const beside = besideScript();
const core = coreBeside(beside, "slim", { __wbg_set_wasm, decide }, decideCore);
let failures = 0;

/** Browsers of before 2026 keep a module's failure by its address (WHATWG HTML 6768): the next try has another. */
const purposes = async (): Promise<PurposesOf> => {
  try {
    const address = beside(`choices.${tag}.js${failures ? `?${failures}` : ""}`);
    return ((await import(address)) as typeof import("./choices-page.js")).purposesOf;
  } catch (cause) {
    failures += 1;
    throw cause;
  }
};

window.vinkje ??= consentOf(__VINKJE_CONFIG__, texts, core, purposes);
