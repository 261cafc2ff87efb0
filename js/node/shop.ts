/** A shop, from its configuration: what its pages and its checkout need, and the core's answers. */
import { readFile } from "node:fs/promises";
import {
  start,
  VinkjeInputError,
  type BannerReason,
  type BoxAnswer,
  type CheckoutRequest,
  type Compiled,
  type Config,
  type Draft,
  type FullCore,
  type ManifestDocument,
  type Notice,
  type PolicyDocument,
} from "../core/node.js";
import { json } from "../core/json.js";
import { cookieName, pageConfig, wordingOf, type PageConfig } from "../core/page-config.js";
import { localeOf } from "../locales/index.js";
import { day, instant } from "./clock.js";
import { readCookie } from "./cookie.js";
import { reasonOf, VinkjeConfigError, VinkjeNodeError } from "./errors.js";
import { findings, type Finding } from "./finding.js";
import { requestFromForm, type FormFields, type Given } from "./form.js";
import { spoken } from "./language.js";

/** A text that people are asked with. */
export interface Wording {
  locale: string;
  text: string;
}

/** What a visitor's record allows now. */
export interface VisitorConsent {
  /** The ids of the purposes that may run. */
  allowed: string[];
  /** What of these may not: services by their ids, cookies as `service/name`. */
  left_out: string[];
  /** Whether the banner must be shown. */
  show: boolean;
  /** Why, or why not. */
  banner: BannerReason;
  /** Until when this holds, in milliseconds since 1970; 0 where there is no record. */
  until: number;
}

/** A judged checkout. */
export interface JudgedCheckout {
  /** Whether the order may go on. */
  ok: boolean;
  /** How each box of the manifest was answered, by id. */
  answers: Record<string, BoxAnswer>;
  /** What stands in the way, with sentences for the customer. */
  findings: Finding[];
  /** The record that a ledger would keep; `null` where something stands in the way. */
  draft: Draft | null;
}

/** One shop. Made by {@link openShop}. */
export class Shop {
  readonly policy: PolicyDocument;
  readonly manifest: ManifestDocument;
  /** What passes, and somebody should look at: in English. */
  readonly warnings: readonly Finding[];
  /** What its banner says under its policy, in each language. */
  readonly notices: readonly Notice[];
  /** Each text that the shop asks with, by its SHA-256. */
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly #core: FullCore;
  readonly #pages: ReadonlyMap<string, PageConfig>;

  /** @internal */
  constructor(core: FullCore, policy: PolicyDocument, manifest: ManifestDocument, warnings: readonly Finding[]) {
    this.#core = core;
    this.policy = policy;
    this.manifest = manifest;
    this.warnings = warnings;
    this.#pages = new Map(
      policy.languages.map((language) => [
        language,
        pageConfig(policy, language, localeOf(language), core.sha256),
      ]),
    );
    this.notices = [...this.#pages].map(([locale, { wording }]) => ({ locale, wording }));
    this.wordings = new Map([...bannerWordings(this.#pages), ...boxWordings(manifest)]);
  }

  /** Its id. */
  get id(): string {
    return this.policy.shop;
  }

  /** Its languages, the first to fall back on. */
  get languages(): readonly string[] {
    return this.policy.languages;
  }

  /** The name of its record cookie. */
  get cookie(): string {
    return cookieName(this.id);
  }

  /**
   * What a page in this language needs.
   *
   * @throws VinkjeNodeError `language_unknown`
   */
  page(language: string): PageConfig {
    const page = this.#pages.get(language);
    if (page) return page;
    throw new VinkjeNodeError("language_unknown", { language, languages: this.languages.join(", ") });
  }

  /**
   * Judges the boxes of an order. Nothing is kept.
   *
   * @param at the shop's clock: milliseconds since 1970
   * @param language of the sentences; the request's own where absent
   * @throws VinkjeInputError where the request cannot be read
   */
  checkout(
    request: CheckoutRequest,
    { at = Date.now(), language = request.locale }: { at?: number; language?: string } = {},
  ): JudgedCheckout {
    const { value, error } = this.#core.readCheckout(this.manifest, json(request), instant(at));
    if (error) throw new VinkjeInputError(error);
    const draft = value.draft ?? null;
    return {
      ok: draft !== null,
      answers: value.answers,
      findings: findings(value.problems, spoken(language, this.languages[0] ?? ""), this.manifest),
      draft,
    };
  }

  /**
   * The request that a plain HTML form makes: `vinkje_asked` once for each box that was shown,
   * `vinkje_box` for each that was ticked, `vinkje_manifest`, `vinkje_locale`, and `email`, `country`,
   * `customer` by their names. Which order it is, which attempt, and on which surface, no form says.
   *
   * @param given what the shop knows better than the form: the order's number, the surface, …
   */
  checkoutFromForm(fields: FormFields, given: Given): CheckoutRequest {
    return requestFromForm(fields, given, this.languages[0] ?? "");
  }

  /**
   * What a visitor allows, by the record cookie in his request. No cookie, or one that the core did
   * not write, allows what the core allows without one.
   *
   * @param cookieHeader the request's `Cookie` header
   * @param gpc whether the request says `Sec-GPC: 1`
   * @param now milliseconds since 1970
   */
  consentFromCookie(
    cookieHeader: string | null | undefined,
    { gpc = false, now = Date.now() }: { gpc?: boolean; now?: number } = {},
  ): VisitorConsent {
    const record = readCookie(cookieHeader, this.cookie);
    const decision = this.#core.decide({ policy: this.policy, record, choice: null, signals: { gpc }, now });
    const { allowed, left_out, show, banner, until } = decision;
    return { allowed, left_out, show, banner, until };
  }
}

/**
 * Opens a shop.
 *
 * @param source the path of its `vinkje.config.json`, or the configuration itself
 * @param now on whose day the law is looked at: milliseconds since 1970
 * @throws VinkjeNodeError `config_unreadable`
 * @throws VinkjeInputError where the text is no configuration: the place, and the nearest right name
 * @throws VinkjeConfigError where the configuration does not hold
 */
export async function openShop(
  source: string | URL | Config,
  { now = Date.now() }: { now?: number } = {},
): Promise<Shop> {
  const isPath = typeof source === "string" || source instanceof URL;
  return shopOf(await start(), isPath ? await readConfig(source) : json(source), day(now));
}

/**
 * The text of a configuration file.
 *
 * @throws VinkjeNodeError `config_unreadable`
 */
export async function readConfig(path: string | URL): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new VinkjeNodeError("config_unreadable", { path: String(path), reason: reasonOf(cause) }, { cause });
  }
}

function shopOf(core: FullCore, text: string, on: string): Shop {
  const { value, error } = core.compile(text, on);
  if (error) throw new VinkjeInputError(error);
  const { policy, manifest, problems }: Compiled = value;
  const found = findings(problems, "en");
  if (!policy || !manifest) throw new VinkjeConfigError(found);
  return new Shop(core, policy, manifest, found);
}

function bannerWordings(pages: ReadonlyMap<string, PageConfig>): [string, Wording][] {
  return [...pages].map(([locale, page]) => [
    page.wording,
    { locale, text: wordingOf(page, localeOf(locale)) },
  ]);
}

function boxWordings({ boxes }: ManifestDocument): [string, Wording][] {
  return boxes.flatMap(({ wording, text }) =>
    Object.entries(wording).map(([locale, hash]): [string, Wording] => [hash, { locale, text: text[locale] ?? "" }]),
  );
}
