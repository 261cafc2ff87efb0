/**
 * The banner, the effects and the checkout for pages that are made with a bundler. Importing this
 * does nothing, in a browser or in Node; `vinkje/browser/define` registers the element.
 */
import { start } from "../core/browser.js";
import type { PageConfig } from "../core/page-config.js";
import type { Locale } from "../locales/types.js";
import { VinkjeBanner } from "./banner.js";
import { consentOf, type CoreStarter, type Vinkje } from "./consent.js";
import type { PurposesOf } from "./purposes.js";

export { VinkjeBanner } from "./banner.js";
export { bindCheckout, type CheckoutParts } from "./checkout.js";
export type { CoreStarter, Vinkje } from "./consent.js";
export type { CheckoutConfig, PageConfig, PagePurpose } from "../core/page-config.js";

/**
 * Starts consent on this page: once, also when it is called again.
 *
 * @param config what `shop.page(language)` of `vinkje/node` gives
 * @param locale what `vinkje/locales/…` gives
 * @param core where the core is not to come from the package's own `slim.wasm`
 */
export function startVinkje(
  config: PageConfig,
  locale: Pick<Locale, "banner" | "choices">,
  core: CoreStarter = start,
): Vinkje {
  if (!customElements.get("vinkje-banner")) customElements.define("vinkje-banner", VinkjeBanner);
  const purposes = async (): Promise<PurposesOf> => (await import("./purposes.js")).purposesIn(locale.choices);
  return (window.vinkje ??= consentOf(config, locale.banner, core, purposes));
}
