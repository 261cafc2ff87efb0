/**
 * The script of one shop in one language, for a plain `<script>` tag: what a page needs before
 * anybody has clicked. The rest stands beside it: what decides (decide-page.ts), the second layer
 * (choices-page.ts), what stands in place of frames (embeds-page.ts), what tells others on the page
 * (signals.ts), and what judges the banner for whoever builds the shop (check-page.ts).
 */
import { banner as texts, tag } from "#locale";
import type { PageConfig } from "../core/page-config.js";
import { besideScript, moduleBeside } from "./beside.js";
import { consentOf } from "./consent.js";
import "./define.js";
import type { Signals } from "./signals.js";

/** Whoever serves this script puts the page's configuration here, as JSON. */
declare const __VINKJE_CONFIG__: PageConfig;

const beside = besideScript();
if (document.currentScript?.hasAttribute("data-vinkje-check")) void import(beside("check.js"));
const deciding = moduleBeside<typeof import("./decide-page.js")>(beside, "decide.js");
const choices = moduleBeside<typeof import("./choices-page.js")>(beside, `choices.${tag}.js`);
const embeds = moduleBeside<typeof import("./embeds-page.js")>(beside, `embeds.${tag}.js`);
const signals = moduleBeside<Signals>(beside, "signals.js");

window.vinkje ??= consentOf(__VINKJE_CONFIG__, texts, {
  deciding: async (session) => (await deciding()).startDeciding(session),
  secondLayer: async () => (await choices()).secondLayer,
  embeds: async () => (await embeds()).embeds,
  signals,
});
