/**
 * The banner, the effects and the checkout for pages that are made with a bundler. Importing this
 * does nothing, in a browser or in Node; `vinkje/browser/define` registers the element.
 */
import { start } from "../core/browser.js";
import type { DecideCore } from "../core/decide.js";
import type { PageConfig } from "../core/page-config.js";
import type { Locale } from "../locales/types.js";
import { VinkjeBanner } from "./banner.js";
import { consentOf, type Vinkje } from "./consent.js";
import type { Embeds } from "./embeds.js";
import type { SecondLayer } from "./purposes.js";
import type { Signals } from "./signals.js";
import type { DecidingStarter } from "./session.js";

export { VinkjeBanner } from "./banner.js";
export { bindCheckout, type CheckoutParts } from "./checkout.js";
export type { CheckedPage } from "./check-page.js";
export type { Vinkje } from "./consent.js";
export type { CheckoutConfig, PageConfig, PagePurpose } from "../core/page-config.js";

/** Loads the core; asked anew after a failure. */
export type CoreStarter = () => Promise<DecideCore>;

/**
 * Starts consent on this page: once, also when it is called again.
 *
 * @param config what `shop.page(language)` of `vinkje/node` gives
 * @param locale what `vinkje/locales/…` gives
 * @param core where the core is not to come from the package's own `slim.wasm`
 */
export function startVinkje(
  config: PageConfig,
  locale: Pick<Locale, "banner" | "choices" | "embeds">,
  core: CoreStarter = start,
): Vinkje {
  if (!customElements.get("vinkje-banner")) customElements.define("vinkje-banner", VinkjeBanner);
  const deciding: DecidingStarter = async (session) =>
    (await import("./deciding.js")).createDeciding(session, async () => (await core()).ask);
  const secondLayer = async (): Promise<SecondLayer> => (await import("./purposes.js")).secondLayerIn(locale.choices);
  const embeds = async (): Promise<Embeds> => (await import("./embeds.js")).embedsIn(locale.embeds);
  const signals = (): Promise<Signals> => import("./signals.js");
  return (window.vinkje ??= consentOf(config, locale.banner, { deciding, secondLayer, embeds, signals }));
}
