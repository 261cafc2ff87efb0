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
  body: "{controller} asks what it may store and read on your device. You choose; the shop works either way.",
  accept_all: "Accept all",
  reject_all: "Reject all",
  choose: "Choose",
  choose_failed: "The separate choices could not be loaded. You can accept all or reject all, or try again.",
  privacy_notice: "Privacy notice",
  withdraw: "You can change your choice at any time, with the button at the edge of the page.",
  reopen: "Cookie choice",
  close: "Close, and leave it as it is",
  not_recorded: "Your consent could not be recorded, so it counts for nothing and has ended. Please choose again.",
  waiting: "Your choice holds. It is sent to the shop as soon as the connection is back.",
} satisfies BannerTexts;

export const choices = {
  save: "Save my choice",
  always_on: "Always on: the shop does not work without",
  exempt: "On, unless you switch it off",
  services: "Services",
  provider: "Your data go to: {provider}",
  third_party: "another company",
  stored_days: "{name}: kept for {days} days",
  stored_session: "{name}: until you close your browser",
  move_button: "Button to the other side",
  chosen_on: "You chose on {date}.",
  receipt: "Receipt: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "What stands here comes from {provider}. If you show it, {provider} gets data about you and may store things on your device.",
  embed_allow: "Allow and show",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Your order cannot be placed yet",
  required: "required",
  optional: "optional",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "These boxes were made from a manifest that this shop does not have. Load the page again.",
  box_missing: "The box “{text}” was not shown. Load the page again and tick it.",
  box_refused: "Tick the box “{text}” to order.",
  box_preticked: "The box “{text}” was ticked beforehand, so it says nothing. Tick it yourself.",
  box_unknown: "The shop has no such box.",
  box_duplicate: "The box “{text}” came twice.",
  wording_unknown: "The text beside the box “{text}” was not the shop's in this language. Load the page again.",
  notice_unknown: "The text that the visitor was shown is none of the shop's. Load the page again.",
  malformed: "The boxes could not be read.",
} satisfies CustomerProblems;

export const ownerProblems = {
  text_empty: "This text is empty. Fill it in.",
  text_missing: "This text is missing in `{language}`. Add it.",
  languages_missing: "Name at least one language of the shop.",
  language_malformed: "`{language}` is no language tag. Write it like `nl` or `fr-BE`.",
  language_unknown: "The shop has no such language. Use one of `languages`.",
  id_malformed: "`{id}` cannot be an id. Use small letters, digits, `-` and `_`, starting with a letter, at most 40.",
  duplicate: "`{id}` stands here twice. Keep one.",
  country_malformed: "This is no country code. Use two capital letters, such as `NL`.",
  url_unsafe: "An address must be a path of the shop, such as `/terms`, or start with `https://`.",
  months_out_of_range: "This must be a number of months from {least} to {most}.",
  too_many: "There can be at most {most} of these.",
  word_malformed: "This must have at least one character and at most {most}.",
  exemption_does_not_hold:
    "The exemption for statistics does not hold for `{purpose}`, so it waits for consent. It needs visitors from the Netherlands alone, own use, anonymous addresses, no sharing, no combining and little impact.",
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
  visitor_missing: "A consent needs a `visitor`, a random UUID, so that it can be withdrawn.",
  visitor_malformed: "`visitor` must be a random UUID in small letters.",
  attempt_malformed: "Attempts are counted from 1.",
  hash_malformed: "This must be a SHA-256 in 64 hexadecimal digits.",
  instant_malformed: "This must be a time with its offset, such as `2026-03-02T10:00:00+01:00`.",
  instant_out_of_time: "This time is more than a day ahead of the service's clock, or too long ago.",
} satisfies OwnerProblems;

export const remarks = {
  language_unreviewed:
    "No second reader has read vinkje's texts in `{language}`. Look them through; what you want otherwise goes into `texts`.",
  language_absent: "vinkje has no texts in `{language}`: the banner speaks English there, where `texts` has none of your own.",
} satisfies RemarkTexts;

export default { tag, name, review, banner, choices, embeds, checkout, problems, ownerProblems, remarks } satisfies ReviewedLocale;
