/**
 * Telling others on the page what may run: Google's tags (Consent Mode v2), plugins of WordPress
 * (WP Consent API) and the data layer. Whoever is not there is told nothing.
 */
import { itemsOf } from "../core/items.js";
import type { PagePurpose } from "../core/page-config.js";
import type { Running } from "./effects.js";
import type {} from "./hears.js";

export interface Signals {
  signal: typeof signal;
}

/** What a purpose is called by Google, and by WordPress. */
const NAMES: { [Kind in PagePurpose["kind"]]?: readonly [google: string, wordpress: string] } = {
  preference: ["functionality_storage personalization_storage", "preferences"],
  analytics_quality: ["analytics_storage", "statistics-anonymous"],
  audience: ["analytics_storage", "statistics"],
  marketing: ["ad_storage ad_user_data ad_personalization", "marketing"],
  profiling: ["ad_personalization", "marketing"],
  cross_site: ["ad_storage ad_user_data ad_personalization", "marketing"],
};

/** A name that several purposes have is allowed where all of them are. */
export function signal(purposes: readonly PagePurpose[], { allowed, left_out }: Running): void {
  const { gtag, dataLayer, wp_set_consent: wordpress } = window;
  const google: Record<string, "granted" | "denied"> = {};
  const refused = new Set<string>();
  const categories: Record<string, "allow" | "deny"> = {};
  for (const purpose of purposes) {
    const [types, category] = NAMES[purpose.kind] ?? [];
    if (!types || !category) continue;
    // Neither Google nor WordPress knows of services and cookies: a purpose of which one is left out is none of theirs.
    const isWhole = allowed.includes(purpose.id) && !itemsOf([purpose]).some((item) => left_out.includes(item));
    categories[category] = isWhole && categories[category] !== "deny" ? "allow" : "deny";
    for (const type of types.split(" ")) {
      google[type] ??= "denied";
      // Google asks for consent, which an exemption is not: it neither grants nor denies.
      if (purpose.need === "consent") google[type] = isWhole && !refused.has(type) ? "granted" : "denied";
      if (purpose.need === "consent" && !isWhole) refused.add(type);
    }
  }
  gtag?.("consent", "update", google);
  for (const category in categories) wordpress?.(category, categories[category] ?? "deny");
  dataLayer?.push({ event: "vinkje_change", vinkje_allowed: [...allowed], vinkje_left_out: [...left_out] });
}
