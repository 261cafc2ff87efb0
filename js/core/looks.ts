/** What a shop's layout and theme add to the banner's style (js/browser/banner-style.ts). */
import type { Look } from "./generated/types.js";

const LAYOUTS: Record<NonNullable<Look["layout"]>, string> = {
  corner: "",
  bar: `vinkje-banner>div{inset:auto 0 0;inline-size:auto;max-inline-size:none;padding-inline:max(1.5em,50vw - 34em);border-radius:0}
vinkje-banner[data-at=top]>div{inset:0 0 auto}
`,
  centre: `vinkje-banner:not([data-at=top])>div{inset:0;margin:auto;block-size:fit-content}
`,
};

/** What a shop sets itself has precedence: its selectors weigh more. */
const DARK =
  ":where(html){--vinkje-ink:#edf3f0;--vinkje-surface:#18211d;--vinkje-line:#40504a;--vinkje-accent:#a5dcc8;--vinkje-on-accent:#0d1f18;--vinkje-accent-hover:#c9ecdf;--vinkje-focus:#8fb8ff;--vinkje-muted:#b9c7c0}\n";

const THEMES: Record<NonNullable<Look["theme"]>, string> = {
  light: "",
  dark: DARK,
  auto: `@media(prefers-color-scheme:dark){${DARK}}`,
};

/** The rules of a look; none of the usual one. */
export const styleOf = ({ layout = "corner", theme = "light" }: Look = {}): string => LAYOUTS[layout] + THEMES[theme];
