/** Which language a reader is answered in. */
import { tagOf } from "../locales/languages.js";

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
  const tag = [language, primary(language), languages[0] ?? ""].find((tag) => Object.hasOwn(texts, tag));
  return tag === undefined ? undefined : texts[tag];
}

/** The language of sentences for somebody who names one: it, where there are any, else the other. */
export const spoken = (language: string, other: string): string => (hasSentences(language) ? language : other);

const primary = (tag: string): string => tag.split("-", 1)[0] ?? "";

const hasSentences = (tag: string): boolean => tagOf(tag) !== undefined;
