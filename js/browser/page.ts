/**
 * The script of one shop in one language, for a plain `<script>` tag: what a page needs before
 * anybody has clicked. The rest stands beside it: what decides (decide-page.ts), the second layer
 * (choices-page.ts), and what judges the banner for whoever builds the shop (check-page.ts).
 */
import { banner as texts, tag } from "#locale";
import type { PageConfig } from "../core/page-config.js";
import { besideScript, moduleBeside } from "./beside.js";
import { consentOf } from "./consent.js";
import "./define.js";

/** Whoever serves this script puts the page's configuration here, as JSON. */
declare const __VINKJE_CONFIG__: PageConfig;

const beside = besideScript();
if (document.currentScript?.hasAttribute("data-vinkje-check")) void import(beside("check.js"));
const deciding = moduleBeside<typeof import("./decide-page.js")>(beside, "decide.js");
const choices = moduleBeside<typeof import("./choices-page.js")>(beside, `choices.${tag}.js`);

window.vinkje ??= consentOf(
  __VINKJE_CONFIG__,
  texts,
  async (session) => (await deciding()).startDeciding(session),
  async () => (await choices()).secondLayer,
);
