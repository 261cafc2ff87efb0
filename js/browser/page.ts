/**
 * The script of one shop in one language, for a plain `<script>` tag: everything beside the core,
 * and but for the checkout (checkout-page.ts).
 */
import { banner as texts } from "#locale";
import * as glue from "#wasm/slim.js";
import { decideCore } from "../core/decide.js";
import type { PageConfig } from "../core/page-config.js";
import { coreBesideScript } from "./beside.js";
import { consentOf } from "./consent.js";
import "./define.js";

/** Whoever serves this script puts the page's configuration here, as JSON. */
declare const __VINKJE_CONFIG__: PageConfig;

const core = coreBesideScript("slim", glue, decideCore);

window.vinkje ??= consentOf(__VINKJE_CONFIG__, texts, core);
