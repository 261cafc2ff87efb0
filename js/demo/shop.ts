/** The shop's script: the checkout says what is missing before it is sent. Without it the server says so. */
import { bindCheckout } from "vinkje/browser";
import { start } from "vinkje/core/checkout";
import en from "vinkje/locales/en";
import nl from "vinkje/locales/nl";

const form = document.querySelector<HTMLFormElement>("form[data-vinkje-checkout]");
if (form) bindCheckout(form, { locale: document.documentElement.lang === "nl" ? nl : en, core: start });
