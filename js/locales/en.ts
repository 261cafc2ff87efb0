import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  OwnerProblems,
  RemarkTexts,
  Review,
  ReviewedLocale,
} from "./types.js";

export const tag = "en";
export const name = "English";
export const review = { status: "reviewed", on: "2026-11-25" } satisfies Review;

export const banner = {
  title: "We use cookies",
  body: "{controller} asks what may be stored and read on your device. You choose; the shop works either way.",
  accept_all: "Accept all",
  reject_all: "Reject all",
  choose: "Choose",
  choose_failed: "The options could not be loaded. You can accept all, reject all or try again.",
  privacy_notice: "Privacy notice",
  withdraw: "You can change your choice at any time with the button at the edge of the page.",
  reopen: "Cookie choice",
  close: "Close without changes",
  not_recorded: "Your consent could not be recorded, so it no longer counts. Please choose again.",
  waiting: "Your choice stands. It will be sent to the shop once the connection is back.",
} satisfies BannerTexts;

export const choices = {
  save: "Save my choice",
  always_on: "Always on: the shop does not work without it",
  exempt: "On, unless you switch it off",
  services: "Services",
  provider: "Your data goes to: {provider}",
  third_party: "another company",
  stored_days: "{name}: kept for {days} days",
  stored_session: "{name}: until you close your browser",
  move_button: "Button to the other side",
  chosen_on: "Chosen on {date}.",
  receipt: "Receipt: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "This content comes from {provider}. If you show it, {provider} gets data about you and may store things on your device.",
  embed_allow: "Allow and show",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Your order cannot be placed yet",
  required: "required",
  optional: "optional",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "The shop does not know these boxes. Load the page again.",
  box_missing: "The box “{text}” was not shown. Load the page again and tick it.",
  box_refused: "Tick the box “{text}” to order.",
  box_preticked: "The box “{text}” was already ticked, so it does not count. Please choose for yourself.",
  box_unknown: "The shop has no such box.",
  box_duplicate: "The box “{text}” was sent twice.",
  wording_unknown: "The text beside the box “{text}” was not the shop's in this language. Load the page again.",
  notice_unknown: "The text that was shown is not the shop's. Load the page again.",
  malformed: "The boxes could not be read.",
} satisfies CustomerProblems;

export const ownerProblems = {
  text_empty: "This text is empty. Fill it in.",
  text_missing: "This text is missing in `{language}`. Add it.",
  languages_missing: "Give at least one language of the shop.",
  language_malformed: "`{language}` is not a language tag. Write it like `nl` or `fr-BE`.",
  language_unknown: "The shop has no such language. Use one of `languages`.",
  id_malformed: "`{id}` cannot be an id. Use lower-case letters, digits, `-` and `_`, starting with a letter, at most 40 characters.",
  duplicate: "`{id}` is here twice. Keep one.",
  country_malformed: "This is not a country code. Use two capital letters, such as `NL`.",
  url_unsafe: "An address must be a path of the shop, such as `/terms`, or start with `https://`.",
  months_out_of_range: "This must be a number of months from {least} to {most}.",
  too_many: "There can be at most {most} of these.",
  word_malformed: "This must have at least one character and at most {most}.",
  exemption_does_not_hold:
    "The exemption for statistics does not hold for `{purpose}`, so it waits for consent. It needs: only visitors from the Netherlands, only your own use, anonymised IP addresses, nothing shared, nothing combined, and little or no impact on privacy.",
  consent_box_required:
    "The box `{box}` asks for consent, so an order must not depend on it. Leave out `required`.",
  rule_broken: "This breaks {rule}.",
  rule_doubtful: "Have somebody look at this: {rule}.",
  policy_unknown: "This choice was made under a policy that this shop does not have. Ask the visitor again.",
  purpose_unknown: "The policy has no such purpose.",
  item_unknown: "The policy has no such service or cookie.",
  purposes_without_choice: "Purposes can be named only with the act `choose`.",
  nothing_to_record: "Nothing has changed, so there is nothing to record.",
  refusal_names_visitor: "A refusal must name nobody. Leave out `visitor`.",
  visitor_missing: "Consent needs a `visitor`, a random UUID, so that it can be withdrawn.",
  visitor_malformed: "`visitor` must be a random UUID in lower case.",
  attempt_malformed: "Attempts are counted from 1.",
  hash_malformed: "This must be a SHA-256 of 64 hexadecimal digits.",
  instant_malformed: "This must be a time with its offset from UTC, such as `2026-03-02T10:00:00+01:00`.",
  instant_out_of_time: "This time is more than a day ahead of the service's clock, or too long ago.",
} satisfies OwnerProblems;

export const remarks = {
  language_unreviewed:
    "No second reader has read vinkje's texts in `{language}`. Check them; what you want to word differently goes into `texts`.",
  language_absent: "vinkje has no texts in `{language}`: the banner is in English there, except where `texts` has your own.",
} satisfies RemarkTexts;

export default { tag, name, review, banner, choices, embeds, checkout, problems, ownerProblems, remarks } satisfies ReviewedLocale;
