/** What a language must have: the compiler finds what is missing. */
import type { BoxProblem } from "../core/checkout.js";
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

/** What a customer can meet: the boxes of an order, and the page that they stood on. */
type CustomerProblem = BoxProblem | Extract<ProblemCode, "manifest_unknown" | "notice_unknown">;

/** What each problem means to a customer, and what to do. `{param}` is filled in. */
export type CustomerProblems = Record<CustomerProblem, string>;

/** The same of those that only the shop's owner and developer meet. */
export type OwnerProblems = Record<Exclude<ProblemCode, CustomerProblem>, string>;

/** What a check of a configuration says of the shop's languages. `{language}` is its tag. */
export interface RemarkTexts {
  /** No second reader has read the texts of this language. */
  language_unreviewed: string;
  /** There are no texts in this language. */
  language_absent: string;
}

/** Whether a second reader has read a language through, and on which day. It is no legal review. */
export type Review = { status: "reviewed"; on: string } | { status: "unreviewed" };

interface Sentences {
  /** Its tag (BCP 47). */
  tag: string;
  /** Its own name. */
  name: string;
  review: Review;
  banner: BannerTexts;
  choices: ChoicesTexts;
  embeds: EmbedTexts;
  checkout: CheckoutTexts;
  problems: CustomerProblems;
}

/** A language that a second reader has read through: all of it. */
export interface ReviewedLocale extends Sentences {
  review: Extract<Review, { status: "reviewed" }>;
  ownerProblems: OwnerProblems;
  remarks: RemarkTexts;
}

/** A language that only its writer has read: what visitors and customers read. */
export interface UnreviewedLocale extends Sentences {
  review: Extract<Review, { status: "unreviewed" }>;
}

/** One language. */
export type Locale = ReviewedLocale | UnreviewedLocale;
