/** Registers `<vinkje-banner>`. The one module here that does something by being imported. */
import { VinkjeBanner } from "./banner.js";

if (globalThis.customElements && !customElements.get("vinkje-banner")) {
  customElements.define("vinkje-banner", VinkjeBanner);
}
