/** Which language a reader is answered in. */
import { locales } from "../locales/index.js";

/**
 * The first language that the reader asks for and that there are sentences in.
 *
 * @param header `Accept-Language` (RFC 9110, 12.5.4)
 * @returns its tag as the reader wrote it, such as `nl-BE`; nothing where `*` or none fits
 */
export function acceptedLanguage(header: string | undefined): string | undefined {
  return (header ?? "")
    .split(",")
    .map((range) => {
      const [tag = "", ...params] = range.split(";").map((part) => part.trim());
      const quality = params.find((param) => param.startsWith("q="))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => quality > 0 && hasSentences(tag))
    .sort((one, other) => other.quality - one.quality)[0]?.tag;
}

/** A text in this language, or in its first part (`nl-BE` → `nl`), or in the first of `languages`. */
export function textIn(
  texts: Readonly<Record<string, string>>,
  language: string,
  languages: readonly string[],
): string | undefined {
  return texts[language] ?? texts[primary(language)] ?? texts[languages[0] ?? ""];
}

const primary = (tag: string): string => tag.split("-", 1)[0] ?? "";

const hasSentences = (tag: string): boolean =>
  Object.hasOwn(locales, tag) || Object.hasOwn(locales, primary(tag));
