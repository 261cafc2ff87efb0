/** The languages that there are, and their sentences. */
import en from "./en.js";
import nl from "./nl.js";
import type { Locale } from "./types.js";

export type * from "./types.js";

/** Every language, by its tag. */
export const locales: Readonly<Record<string, Locale>> = { en, nl };

/** The language of this tag, or of its first part (`nl-BE` → `nl`), or English. */
export function localeOf(tag: string): Locale {
  return locales[tag] ?? locales[tag.split("-", 1)[0] ?? ""] ?? en;
}

/** A text with its `{names}` filled in; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
