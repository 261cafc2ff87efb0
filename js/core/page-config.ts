/** What one page needs of a policy: one language, no more. Whoever emits the page inlines it. */
import type { Locale } from "../locales/types.js";
import { styleOf } from "./looks.js";
import type { BannerTexts, ManifestDocument, PolicyDocument, PolicyPurpose, Service } from "./generated/types.js";

/** A purpose in one language. */
export interface PagePurpose {
  id: string;
  /** What it is to the law. */
  kind: PolicyPurpose["kind"];
  need: PolicyPurpose["need"];
  name: string;
  description: string;
  services: Service[];
}

/** The configuration of a page, in one language. */
export interface PageConfig {
  shop: string;
  locale: string;
  /** The policy as the core reads it, in base 64. */
  code: string;
  /** The policy's hash. */
  policy: string;
  controller: string;
  /** Where the privacy notice stands. */
  privacy_notice: string;
  /** What the shop's layout and theme add to the banner's style. */
  style: string;
  /** The purposes, in the order of their bits. */
  purposes: PagePurpose[];
  /** The shop's own texts, in place of the language's. */
  texts: BannerTexts;
  /** SHA-256 of {@link wordingOf} this page. */
  wording: string;
  /** The name of the record cookie. */
  cookie: string;
  /** Where decisions are sent. */
  consents: string;
}

/** The configuration of a checkout's script, in one language. */
export interface CheckoutConfig {
  /** The language in which the boxes are shown. */
  locale: string;
  /** The manifest that the boxes are made from. */
  manifest: ManifestDocument;
}

/** The built-in texts that a visitor is asked with. */
type Questions = Pick<Locale, "banner" | "choices" | "embeds">;

/** The name of a shop's record cookie. */
export const cookieName = (shop: string): string => `vinkje-${shop}`;

/**
 * The configuration of a page.
 *
 * @param language the built-in texts of this language
 * @param sha256 gives the hexadecimal SHA-256 of a text
 */
export function pageConfig(
  policy: PolicyDocument,
  locale: string,
  language: Questions,
  sha256: (text: string) => string,
): PageConfig {
  const config: PageConfig = {
    shop: policy.shop,
    locale,
    code: policy.code,
    policy: policy.hash,
    controller: policy.controller.name,
    privacy_notice: policy.privacy_notice[locale] ?? "",
    style: styleOf(policy.banner),
    purposes: policy.purposes.map((purpose) => ({
      id: purpose.id,
      kind: purpose.kind,
      need: purpose.need,
      name: purpose.name[locale] ?? purpose.id,
      description: purpose.description[locale] ?? "",
      services: purpose.services,
    })),
    texts: policy.texts[locale] ?? {},
    wording: "",
    cookie: cookieName(policy.shop),
    consents: `/v1/shops/${policy.shop}/consents`,
  };
  return { ...config, wording: sha256(wordingOf(config, language)) };
}

/**
 * The exact text that a visitor is asked with, as the ledger keeps it: every line of both
 * layers, and what stands in place of something that is not shown yet.
 * Words that change no meaning of the question (reopen, waiting) are no part of it.
 */
export function wordingOf(config: PageConfig, { banner, choices, embeds }: Questions): string {
  const text = { ...banner, ...choices, ...embeds, ...config.texts };
  const asked = [text.title, text.body, text.accept_all, text.reject_all, text.choose, text.save, text.withdraw];
  const inPlace = [text.embed_body, text.embed_allow];
  const purposes = config.purposes.flatMap((purpose) => [
    `${purpose.name}: ${purpose.description}`,
    ...purpose.services.map(
      (service) =>
        `- ${service.name} (${service.provider}): ${(service.cookies ?? [])
          .map((cookie) => `${cookie.name} ${cookie.lifetime_days}`)
          .join(", ")}`,
    ),
  ]);
  return [config.controller, ...asked, ...inPlace, ...purposes, config.privacy_notice].join("\n");
}
