/** The languages that there are, and their sentences. */
import en from "./en.js";
import nl from "./nl.js";
import type { Locale } from "./types.js";

export { fill } from "./fill.js";
export type * from "./types.js";

/** Every language, by its tag. */
export const locales: Readonly<Record<string, Locale>> = { en, nl };

/** The language of this tag, or of its first part (`nl-BE` → `nl`), or English. */
export function localeOf(tag: string): Locale {
  return locales[tag] ?? locales[tag.split("-", 1)[0] ?? ""] ?? en;
}
