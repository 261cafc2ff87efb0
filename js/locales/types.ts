/** What a language must have: the compiler finds what is missing. */
import type { ProblemCode } from "../core/generated/types.js";

/** The banner. `{name}` in a text is filled in. */
export interface BannerTexts {
  /** What it is about, in words that people and helping tools know. */
  title: string;
  /** `{controller}`: who asks. */
  body: string;
  accept_all: string;
  reject_all: string;
  /** Opens the purposes. */
  choose: string;
  /** Keeps the choice per purpose. */
  save: string;
  /** Beside a purpose that cannot be refused. */
  always_on: string;
  /** Beside a purpose that runs without consent until it is refused. */
  exempt: string;
  /** Above the services of a purpose. */
  services: string;
  /** `{provider}`: who gets the data. */
  provider: string;
  /** Beside a provider that is somebody else than the shop. */
  third_party: string;
  /** `{name}`, `{days}`: something that is stored, and for how long. */
  stored_days: string;
  /** `{name}`: something that goes when the browser is closed. */
  stored_session: string;
  /** The words of the link to the privacy notice. */
  privacy_notice: string;
  /** How to withdraw. */
  withdraw: string;
  /** The button that opens the banner again. */
  reopen: string;
  /** Takes the banner away and leaves the choice as it is. */
  close: string;
  /** `{date}`: of the choice that stands. */
  chosen_on: string;
  /** `{receipt}`: the number under which the shop keeps the choice. */
  receipt: string;
  /** Where the choice stays until the shop can be reached: said while that is so. */
  waiting: string;
}

/** The boxes at the checkout, beside what the shop writes itself. */
export interface CheckoutTexts {
  /** Above the findings of a form that could not be sent. */
  cannot_order: string;
  /** Beside a box that the order waits for. */
  required: string;
  /** Beside a box that may stay empty. */
  optional: string;
}

/** One language. */
export interface Locale {
  /** Its tag (BCP 47). */
  tag: string;
  /** Its own name. */
  name: string;
  banner: BannerTexts;
  checkout: CheckoutTexts;
  /** What each problem of the core means, and what to do. `{param}` is filled in. */
  problems: Record<ProblemCode, string>;
}
