/**
 * The script of one shop in one language, for a plain `<script>` tag: everything beside the core,
 * which stands next to it as `slim.wasm`, or without wasm as `core-js.js`.
 */
import { banner as texts } from "#locale";
import { load } from "../core/load.js";
import { once } from "../core/once.js";
import type { PageConfig } from "../core/page-config.js";
import { consentOf } from "./consent.js";
import "./define.js";

/** Whoever serves this script puts the page's configuration here, as JSON. */
declare const __VINKJE_CONFIG__: PageConfig;

const { src } = document.currentScript as HTMLScriptElement;
const beside = (file: string): string => new URL(file, src).href;
const core = once(() => load(beside("slim.wasm"), () => import(beside("core-js.js"))));

window.vinkje ??= consentOf(__VINKJE_CONFIG__, texts, core.start);
