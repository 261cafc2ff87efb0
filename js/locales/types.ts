/** What a language must have: the compiler finds what is missing. */
import type { BannerTexts as GivenTexts, ProblemCode } from "../core/generated/types.js";

/** The banner's second layer, which travels when a visitor opens it. `{name}` in a text is filled in. */
export type ChoicesTexts = Pick<
  Required<GivenTexts>,
  | "save"
  | "always_on"
  | "exempt"
  | "services"
  | "provider"
  | "third_party"
  | "stored_days"
  | "stored_session"
  | "move_button"
  | "chosen_on"
  | "receipt"
>;

/** In place of what waits for leave to be shown. `{name}` in a text is filled in. */
export type EmbedTexts = Pick<Required<GivenTexts>, "embed_body" | "embed_allow">;

/** The banner itself. `{name}` in a text is filled in. */
export type BannerTexts = Omit<Required<GivenTexts>, keyof ChoicesTexts | keyof EmbedTexts>;

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
  choices: ChoicesTexts;
  embeds: EmbedTexts;
  checkout: CheckoutTexts;
  /** What each problem of the core means, and what to do. `{param}` is filled in. */
  problems: Record<ProblemCode, string>;
}
