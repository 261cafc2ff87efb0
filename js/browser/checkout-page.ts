/**
 * The script of one shop's checkout in one language, for a plain `<script>` tag: binds each form of
 * the page that is a checkout (checkout.ts). It needs no other script.
 */
import { checkout, problems } from "#locale";
import { __wbg_set_wasm, boxesToAsk, checkCheckout } from "#wasm/checkout.js";
import { checkoutCore } from "../core/checkout.js";
import type { CheckoutConfig } from "../core/page-config.js";
import { besideScript, coreBeside } from "./beside.js";
import { bindCheckout } from "./checkout.js";
import { whenReady } from "./dom.js";

/** Whoever serves this script puts the checkout's configuration here, as JSON. */
declare const __VINKJE_CHECKOUT__: CheckoutConfig;

const glue = { __wbg_set_wasm, boxesToAsk, checkCheckout };
const core = coreBeside(besideScript(), "checkout", glue, checkoutCore);

whenReady(() => {
  const { locale: tag, manifest } = __VINKJE_CHECKOUT__;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-vinkje-checkout]")) {
    bindCheckout(form, { locale: { tag, checkout, problems }, core, manifest });
  }
});
