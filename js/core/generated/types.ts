// Made from the Rust types by `npm run generate`. Do not edit.
/* eslint-disable */

export type Day = string;
/**
 * What the visitor did, as the record's last field.
 */
export type Act = "accept_all" | "reject_all" | "choose" | "gpc";
/**
 * A number from 0 that may have a fraction, such as euros or years of a policy.
 */
export type Amount = number;
/**
 * What a value may be, for the schema.
 */
export type AnyValue =
  | boolean
  | number
  | string
  | unknown[]
  | {
      [k: string]: unknown;
    };
/**
 * Whose law is asked for: a country's, or what the Union's law asks in every country.
 */
export type Jurisdiction = "NL" | "BE" | "EU";
/**
 * A whole number from 0, such as steps, days, months or years of age.
 */
export type Count = number;
/**
 * Who runs the site.
 */
export type Operator = "private_shop" | "public_body";
export type Instant = string;
/**
 * How a box of the manifest was answered.
 */
export type BoxAnswer = "not_asked" | "declined" | "ticked";
/**
 * What a box at the checkout asks for.
 */
export type BoxPurpose =
  | "terms"
  | "privacy_read"
  | "age_check"
  | "newsletter"
  | "offers"
  | "direct_marketing"
  | "sms"
  | "phone"
  | "partner_sharing";
/**
 * The risk of a breach to people.
 */
export type BreachRisk = "unlikely" | "low" | "risk" | "high";
/**
 * The part of a shop's work that a rule or case is about.
 */
export type Domain =
  | "checkout"
  | "contracting"
  | "cookies"
  | "disclaimers"
  | "disclosure"
  | "information"
  | "marketing"
  | "purpose"
  | "register"
  | "retention"
  | "rights"
  | "security"
  | "transfers";
/**
 * An outcome that a test case expects.
 */
export type Expected = "not_applicable" | "ok" | "warning" | "needs_judgement" | "violation";
/**
 * A country by its two capital letters (ISO 3166-1 alpha-2).
 */
export type Country = string;
/**
 * How a consent was expressed.
 */
export type ConsentMethod =
  | "unticked_box"
  | "button"
  | "preticked"
  | "scroll"
  | "continued_use"
  | "silence"
  | "closing_banner"
  | "terms"
  | "counter"
  | "paper"
  | "phone";
/**
 * What a cookie is for.
 */
export type CookiePurpose =
  | "strictly_necessary"
  | "preference"
  | "analytics_quality"
  | "audience"
  | "marketing"
  | "profiling"
  | "cross_site";
/**
 * The way a message goes.
 */
export type Channel = "email" | "sms" | "social_dm" | "auto_call" | "fax";
/**
 * What a recipient is.
 */
export type RecipientType = "consumer" | "sole_trader" | "partnership" | "legal_person";
/**
 * What a data subject asks.
 */
export type RequestType =
  | "access"
  | "rectification"
  | "erasure"
  | "restriction"
  | "portability"
  | "objection"
  | "objection_direct_marketing"
  | "withdraw_consent";
/**
 * What a sender is.
 */
export type SenderType = "shop" | "charity" | "periodical_publisher" | "charity_lottery";
/**
 * What a dated value counts or tells.
 */
export type Unit =
  "age" | "holds" | "hours" | "days" | "weeks" | "months" | "years" | "euros" | "count" | "words";
/**
 * What a rule, or a whole judgement, comes to; the later is the worse, and the worst wins.
 */
export type Outcome = "not_applicable" | "ok" | "warning" | "needs_judgement" | "violation";
/**
 * A parameter of a message, or a computed value.
 */
export type Value = number | Day | Instant | string | string[];
/**
 * What a rule does: asks something of a shop, frees it from something, or tells it something.
 */
export type Kind = "duty" | "exemption" | "excuse" | "figure";
/**
 * How much hangs on a rule.
 */
export type Severity = "info" | "low" | "medium" | "high";
/**
 * What becomes of a norm from one day to another.
 */
export type Change = "begins" | "ends" | "changes" | "passes";
/**
 * What kind of customer orders.
 */
export type CustomerKind = "consumer" | "business";
/**
 * The state of a box before the customer came.
 */
export type InitialState = "empty" | "ticked";
/**
 * A country whose law the core knows.
 */
export type ShopCountry = "NL" | "BE";
/**
 * Where the banner stands. It never covers the whole page.
 */
export type Layout = "corner" | "bar" | "centre";
/**
 * The colours of the banner.
 */
export type Theme = "auto" | "light" | "dark";
/**
 * What a purpose needs before it may run.
 */
export type Need = "nothing" | "exempt" | "consent";
/**
 * Where something is stored on the visitor's device.
 */
export type Storage = "cookie" | "local_storage" | "session_storage";
/**
 * What is wrong. The locales have a sentence for each.
 */
export type ProblemCode =
  | "text_empty"
  | "text_missing"
  | "languages_missing"
  | "language_malformed"
  | "language_unknown"
  | "id_malformed"
  | "duplicate"
  | "country_malformed"
  | "url_unsafe"
  | "months_out_of_range"
  | "too_many"
  | "word_malformed"
  | "exemption_does_not_hold"
  | "consent_box_required"
  | "rule_broken"
  | "rule_doubtful"
  | "policy_unknown"
  | "purpose_unknown"
  | "item_unknown"
  | "purposes_without_choice"
  | "nothing_to_record"
  | "refusal_names_visitor"
  | "visitor_missing"
  | "visitor_malformed"
  | "manifest_unknown"
  | "box_missing"
  | "box_refused"
  | "box_preticked"
  | "box_unknown"
  | "box_duplicate"
  | "wording_unknown"
  | "notice_unknown"
  | "malformed"
  | "attempt_malformed"
  | "hash_malformed"
  | "instant_malformed"
  | "instant_out_of_time";
/**
 * How grave a problem is.
 */
export type Gravity = "error" | "warning";
/**
 * What Global Privacy Control does where the visitor has not chosen.
 */
export type GpcMode = "refuse" | "ask";
/**
 * What something does to the visitor's privacy.
 */
export type PrivacyImpact = "minor" | "more_than_minor";
/**
 * How one purpose stands after the decision.
 */
export type PurposeState = "given" | "refused" | "withdrawn" | "not_asked";
/**
 * What happened. In terms of the DPV: `ConsentGiven`, `ConsentRefused`, `ConsentWithdrawn`,
 * `ObjectingToProcess`, `ConsentRequested`.
 */
export type RecordEvent = "given" | "refused" | "withdrawn" | "objected" | "not_answered";
/**
 * What a reference points at.
 */
export type ReferenceKind = "visitor" | "email" | "order" | "account" | "staff";
/**
 * What kind of fault the text has. Stable: programs may branch on it.
 */
export type InputCode =
  | "json"
  | "type"
  | "unknown_field"
  | "unknown_word"
  | "missing_field"
  | "duplicate_field"
  | "value"
  | "too_deep"
  | "too_long"
  | "unknown_rule";
/**
 * What a period is counted in.
 */
export type PeriodUnit = "days" | "working_days" | "weeks" | "months" | "years";

/**
 * Every shape, by its name.
 */
export interface Shapes {
  AccessPolicy: AccessPolicy;
  Account: Account;
  Act: Act;
  Amount: Amount;
  AnyValue: AnyValue;
  Asked: Asked;
  Banner: Banner;
  BannerTexts: BannerTexts;
  BoxAnswer: BoxAnswer;
  BoxPurpose: BoxPurpose;
  Breach: Breach;
  BreachRisk: BreachRisk;
  Call: Call;
  Carrier: Carrier;
  Case: Case;
  Catalogue: Catalogue;
  Category: Category;
  Change: Change;
  Channel: Channel;
  CheckoutBox: CheckoutBox;
  CheckoutField: CheckoutField;
  CheckoutRequest: CheckoutRequest;
  Company: Company;
  Compiled: Compiled;
  Computed: Computed;
  Config: Config;
  ConfigPurpose: ConfigPurpose;
  Consent: Consent;
  ConsentMethod: ConsentMethod;
  ConsentMode: ConsentMode;
  ConsentModeDefault: ConsentModeDefault;
  ConsentRequest: ConsentRequest;
  ConsentTerms: ConsentTerms;
  Controller: Controller;
  Cookie: Cookie;
  CookiePurpose: CookiePurpose;
  Count: Count;
  Country: Country;
  CustomerKind: CustomerKind;
  Day: Day;
  Deadline: Deadline;
  Disclaimer: Disclaimer;
  Disclosure: Disclosure;
  DisclosureLog: DisclosureLog;
  Dncm: Dncm;
  Document: Document;
  Domain: Domain;
  Draft: Draft;
  EmailContract: EmailContract;
  EmailContractProcess: EmailContractProcess;
  Entry: Entry;
  Example: Example;
  Expected: Expected;
  Extension: Extension;
  Figure: Figure;
  FigureChange: FigureChange;
  FigureRow: FigureRow;
  File: File;
  Finding: Finding;
  FineQuery: FineQuery;
  GpcMode: GpcMode;
  Gravity: Gravity;
  Headers: Headers;
  HolidayOn: HolidayOn;
  HoursEnd: HoursEnd;
  IdentityCheck: IdentityCheck;
  InForce: InForce;
  InitialState: InitialState;
  InputCode: InputCode;
  InputError: InputError;
  Instant: Instant;
  Intake: Intake;
  Item: Item;
  Jurisdiction: Jurisdiction;
  Kept: Kept;
  Kept2: Kept2;
  Kind: Kind;
  Law: Law;
  LawDiff: LawDiff;
  Layout: Layout;
  Lists: Lists;
  Look: Look;
  ManifestBox: ManifestBox;
  ManifestDocument: ManifestDocument;
  Measures: Measures;
  Message: Message;
  Need: Need;
  NewPurpose: NewPurpose;
  Norm: Norm;
  NormChange: NormChange;
  Notice: Notice;
  Notice2: Notice2;
  Objection: Objection;
  OpenQuestion: OpenQuestion;
  Operator: Operator;
  Outcome: Outcome;
  Page: Page;
  Period: Period;
  PeriodUnit: PeriodUnit;
  PolicyDocument: PolicyDocument;
  PolicyPurpose: PolicyPurpose;
  PrivacyImpact: PrivacyImpact;
  Problem: Problem;
  ProblemCode: ProblemCode;
  Processing: Processing;
  Processor: Processor;
  ProcessorContract: ProcessorContract;
  Profile: Profile;
  Purpose: Purpose;
  PurposeState: PurposeState;
  Question: Question;
  Receipt: Receipt;
  Recipient: Recipient;
  RecipientType: RecipientType;
  Record: Record;
  RecordAct: RecordAct;
  RecordEvent: RecordEvent;
  RecordNotice: RecordNotice;
  RecordPurpose: RecordPurpose;
  Reference: Reference;
  ReferenceKind: ReferenceKind;
  References: References;
  Register: Register;
  Report: Report;
  Request: Request;
  RequestType: RequestType;
  RuleTurn: RuleTurn;
  Said: Said;
  Sale: Sale;
  Sealed: Sealed;
  Sender: Sender;
  SenderType: SenderType;
  Service: Service;
  Severity: Severity;
  Shop: Shop;
  ShopCountry: ShopCountry;
  Side: Side;
  Signals: Signals;
  Signature: Signature;
  SignedManifestDocument: SignedManifestDocument;
  SignedReceipt: SignedReceipt;
  SiteScan: SiteScan;
  Situation: Situation;
  Software: Software;
  Source: Source;
  Statement: Statement;
  StatisticsFacts: StatisticsFacts;
  Storage: Storage;
  Storage2: Storage2;
  StoredItem: StoredItem;
  SubProcessor: SubProcessor;
  SubmittedBox: SubmittedBox;
  Suppression: Suppression;
  System: System;
  Tally: Tally;
  Theme: Theme;
  Tick: Tick;
  Timeline: Timeline;
  Transfer: Transfer;
  Turn: Turn;
  Unit: Unit;
  Unsubscribe: Unsubscribe;
  Use: Use;
  Value: Value;
  Verdict: Verdict;
  Visitor: Visitor;
  When: When;
}
/**
 * Who may reach which data.
 */
export interface AccessPolicy {
  /**
   * When it was last reviewed.
   */
  last_review?: Day | null;
  /**
   * Whether there is one.
   */
  present?: boolean | null;
  /**
   * Whether people share an administrator's account.
   */
  shared_admin_accounts?: boolean | null;
}
/**
 * The customer's account.
 */
export interface Account {
  /**
   * What is bought: `one_off`, `subscription`.
   */
  contract_type?: string | null;
  /**
   * Whether one can order without an account.
   */
  guest_checkout?: boolean | null;
  /**
   * Whether an account is required.
   */
  required?: boolean | null;
}
/**
 * What is asked of a case beside what it says itself.
 */
export interface Asked {
  /**
   * The day whose law is asked, in place of those of the acts and of the case. Moments, terms
   * and what is still open stay as the case tells them.
   */
  at?: Day | null;
  /**
   * Where the shop is taken to be established, in place of what the case says.
   */
  jurisdiction?: Jurisdiction | null;
  /**
   * Only these rules, in place of those that the case lists.
   */
  rule_ids?: string[] | null;
}
/**
 * The banner that asks about cookies, and what became of its question.
 */
export interface Banner {
  /**
   * How many steps it takes to accept all.
   */
  accept_steps?: Count | null;
  /**
   * Whether colour, size or contrast steer towards accepting.
   */
  contrast_steers?: boolean | null;
  /**
   * How many steps it takes to consent.
   */
  give_steps?: Count | null;
  /**
   * In what portions one can choose: `all_or_nothing`, `per_category`.
   */
  granularity?: string | null;
  /**
   * Whether it offers legitimate interest as a ground for storing.
   */
  legitimate_interest_toggles?: boolean | null;
  /**
   * Whether something that matters changed between a refusal and the next question.
   */
  material_change?: boolean | null;
  /**
   * Who runs the site.
   */
  operator?: Operator | null;
  /**
   * Whether refusing costs money.
   */
  pay_or_accept?: boolean | null;
  /**
   * Whether the choice can be reached from every page.
   */
  permanent_route?: boolean | null;
  /**
   * The purposes that it asks about, those that need no consent left out.
   */
  purposes?: string[] | null;
  /**
   * When the visitor was asked again.
   */
  re_asked_at?: Instant | null;
  /**
   * When the visitor refused.
   */
  refused_at?: Instant | null;
  /**
   * Whether refusing stands on the same layer as accepting.
   */
  reject_on_same_layer?: boolean | null;
  /**
   * How many steps it takes to refuse all.
   */
  reject_steps?: Count | null;
  /**
   * What refusing looks like: `equal_button`, `inconspicuous_link`.
   */
  reject_style?: string | null;
  /**
   * What the second layer offers: `none`, `per_cookie`.
   */
  second_layer?: string | null;
  /**
   * Whether tags stop on withdrawal.
   */
  tags_stop?: boolean | null;
  /**
   * Whether third parties are told of a withdrawal.
   */
  third_parties_told?: boolean | null;
  /**
   * Whether the site stays shut until the visitor accepts.
   */
  wall?: boolean | null;
  /**
   * How many steps it takes to withdraw.
   */
  withdraw_steps?: Count | null;
  /**
   * Whether the words of the buttons mislead.
   */
  wording_misleads?: boolean | null;
}
/**
 * What the banner says. `{name}` in a text is filled in.
 */
export interface BannerTexts {
  /**
   * Accepts everything.
   */
  accept_all?: string;
  /**
   * Beside a purpose that cannot be refused.
   */
  always_on?: string;
  /**
   * `{controller}`: who asks.
   */
  body?: string;
  /**
   * Opens the purposes.
   */
  choose?: string;
  /**
   * That the purposes could not be loaded; accepting and refusing all still works.
   */
  choose_failed?: string;
  /**
   * `{date}`: of the choice that stands.
   */
  chosen_on?: string;
  /**
   * Takes the banner away and leaves the choice as it is.
   */
  close?: string;
  /**
   * Allows what stands here, and shows it.
   */
  embed_allow?: string;
  /**
   * `{provider}`: who gets the visitor's data, in place of what is shown once he allows it.
   */
  embed_body?: string;
  /**
   * Beside a purpose that runs without consent until it is refused.
   */
  exempt?: string;
  /**
   * Puts the button that opens the banner again into the other corner.
   */
  move_button?: string;
  /**
   * That the shop could not record a consent, which has therefore ended, and asks again.
   */
  not_recorded?: string;
  /**
   * The words of the link to the privacy notice.
   */
  privacy_notice?: string;
  /**
   * `{provider}`: who gets the data.
   */
  provider?: string;
  /**
   * `{receipt}`: the number under which the shop keeps the choice.
   */
  receipt?: string;
  /**
   * Refuses everything that can be refused.
   */
  reject_all?: string;
  /**
   * The button that opens the banner again.
   */
  reopen?: string;
  /**
   * Keeps the choice per purpose.
   */
  save?: string;
  /**
   * Above the services of a purpose.
   */
  services?: string;
  /**
   * `{name}`, `{days}`: something that is stored, and for how long.
   */
  stored_days?: string;
  /**
   * `{name}`: something that goes when the browser is closed.
   */
  stored_session?: string;
  /**
   * Beside a provider that is somebody else than the shop.
   */
  third_party?: string;
  /**
   * What it is about, in words that people and helping tools know.
   */
  title?: string;
  /**
   * Where the choice stays until the shop can be reached: said while that is so.
   */
  waiting?: string;
  /**
   * How to withdraw.
   */
  withdraw?: string;
}
/**
 * A breach of personal data.
 */
export interface Breach {
  /**
   * When the shop became aware of it.
   */
  aware_at?: Instant | null;
  /**
   * When the processor told the shop.
   */
  controller_told_at?: Instant | null;
  /**
   * Whether nobody can read the data.
   */
  data_unreadable?: boolean | null;
  /**
   * The reasons for a late notification.
   */
  delay_reasons?: string | null;
  /**
   * Whether it is documented.
   */
  documented?: boolean | null;
  /**
   * When the first sign of it came.
   */
  first_signal_at?: Instant | null;
  /**
   * When the authority was notified.
   */
  notified_authority_at?: Instant | null;
  /**
   * When the processor became aware of it.
   */
  processor_aware_at?: Instant | null;
  /**
   * Whether people were told by a public notice, since telling each would take too much.
   */
  public_notice?: boolean | null;
  /**
   * The risk to people.
   */
  risk?: BreachRisk | null;
  /**
   * Why the risk is what it is said to be.
   */
  risk_reasoning?: string | null;
  /**
   * Whether measures taken afterwards removed the high risk.
   */
  risk_removed?: boolean | null;
  /**
   * Whether it has serious consequences.
   */
  serious_consequences?: boolean | null;
  /**
   * When the data subjects were told.
   */
  subjects_notified_at?: Instant | null;
}
/**
 * A telephone call.
 */
export interface Call {
  /**
   * The category of what it advertises, in the shop's own tree.
   */
  category?: string | null;
  /**
   * Whether a human being calls.
   */
  human?: boolean | null;
  /**
   * Whether the caller's number is hidden.
   */
  number_withheld?: boolean | null;
  /**
   * Whether the caller offers a way to be called no more.
   */
  objection_offered?: boolean | null;
  /**
   * What it is for: `marketing`, `service`.
   */
  purpose?: string | null;
}
/**
 * A carrier of data that one can lose.
 */
export interface Carrier {
  /**
   * What is on it: `customers`.
   */
  contains?: string | null;
  /**
   * Whether it is encrypted.
   */
  encrypted?: boolean | null;
  /**
   * What it is: `usb`.
   */
  type?: string | null;
}
/**
 * A case: facts, a place and a day.
 *
 * What a test case expects may stand in it; judging does not look at that.
 */
export interface Case {
  /**
   * The day of the act where it has no moment of its own, and today for what is still open.
   */
  date: Day;
  /**
   * What the case is about.
   */
  domain?: Domain | null;
  /**
   * What a test expects as computed values; not judged by.
   */
  expected_values?: {
    [k: string]: unknown;
  } | null;
  /**
   * What a test expects as verdict; not judged by.
   */
  expected_verdict?: Expected | null;
  /**
   * What a test expects as fallback; not judged by.
   */
  fallback_verdict?: Expected | null;
  /**
   * A name for the case, repeated in the verdict.
   */
  id?: string | null;
  /**
   * Where the shop is established.
   */
  jurisdiction: Jurisdiction;
  /**
   * Only these rules; without it every rule that has something to say.
   */
  rule_ids?: string[] | null;
  /**
   * The facts.
   */
  situation: Situation;
  /**
   * Where the case was taken from; not judged by.
   */
  source?: string | null;
}
/**
 * All that is known of a case. Each object is a fact of its own: absent, none or there.
 */
export interface Situation {
  /**
   * Who may reach which data.
   */
  access_policy?: AccessPolicy | null;
  /**
   * The customer's account.
   */
  account?: Account | null;
  /**
   * Where an address came from: `purchased`, `rented`, `collected`.
   */
  address_source?: string | null;
  /**
   * The cookie banner.
   */
  banner?: Banner | null;
  /**
   * A box at the checkout.
   */
  box?: Tick | null;
  /**
   * The boxes at the checkout.
   */
  boxes?: Tick[] | null;
  /**
   * A breach of personal data.
   */
  breach?: Breach | null;
  /**
   * A telephone call.
   */
  call?: Call | null;
  /**
   * A carrier of data.
   */
  carrier?: Carrier | null;
  /**
   * A category of data.
   */
  category?: Category | null;
  /**
   * The fields of the checkout.
   */
  checkout_fields?: CheckoutField[] | null;
  /**
   * The company behind the shop.
   */
  company?: Company | null;
  /**
   * A consent.
   */
  consent?: Consent | null;
  /**
   * What the page told Consent Mode.
   */
  consent_mode?: ConsentMode | null;
  /**
   * Where the controller is established.
   */
  controller_country?: Country | null;
  /**
   * A cookie or other storage on the visitor's device.
   */
  cookie?: Cookie | null;
  /**
   * Free text for people; never judged.
   */
  description?: string | null;
  /**
   * A disclaimer.
   */
  disclaimer?: Disclaimer | null;
  /**
   * A disclosure to somebody else.
   */
  disclosure?: Disclosure | null;
  /**
   * Whether the number is on the Dutch do-not-call register.
   */
  dnc_register?: boolean | null;
  /**
   * The Belgian do-not-call list.
   */
  dncm?: Dncm | null;
  /**
   * A document that leaves the shop.
   */
  document?: Document | null;
  /**
   * A contract by e-mail.
   */
  email_contract?: EmailContract | null;
  /**
   * How orders by e-mail are handled.
   */
  email_contract_process?: EmailContractProcess | null;
  /**
   * A file under the old duty to notify.
   */
  file?: File | null;
  /**
   * A question about a fine.
   */
  fine_query?: FineQuery | null;
  /**
   * Whether the browser sends Global Privacy Control.
   */
  gpc?: boolean | null;
  /**
   * The headers of a mail.
   */
  headers?: Headers | null;
  /**
   * A thing that is kept.
   */
  item?: Item | null;
  /**
   * The data subject's last active contact.
   */
  last_active_contact?: Day | null;
  /**
   * The lists that one can be on.
   */
  lists?: Lists | null;
  /**
   * The measures that protect the data.
   */
  measures?: Measures | null;
  /**
   * A message.
   */
  message?: Message | null;
  /**
   * A new purpose for data that are already there.
   */
  new_purpose?: NewPurpose | null;
  /**
   * What the visitor or customer was told.
   */
  notice?: Notice2 | null;
  /**
   * An objection.
   */
  objection?: Objection | null;
  /**
   * A page of the shop.
   */
  page?: Page | null;
  /**
   * For how many years the shop's policy keeps a customer who is no longer active.
   */
  policy_years?: Amount | null;
  /**
   * A processing.
   */
  processing?: Processing | null;
  /**
   * A processor.
   */
  processor?: Processor | null;
  /**
   * A profile.
   */
  profile?: Profile | null;
  /**
   * A purpose.
   */
  purpose?: Purpose | null;
  /**
   * Whoever receives a message or call.
   */
  recipient?: Recipient | null;
  /**
   * The register of processing.
   */
  register?: Register | null;
  /**
   * A report of this engine.
   */
  report?: Report | null;
  /**
   * A request of a data subject.
   */
  request?: Request | null;
  /**
   * The sale in which an address was collected.
   */
  sale?: Sale | null;
  /**
   * Whoever sends or calls.
   */
  sender?: Sender | null;
  /**
   * The shop.
   */
  shop?: Shop | null;
  /**
   * What a scan of the site found.
   */
  site_scan?: SiteScan | null;
  /**
   * The software in which data are kept.
   */
  software?: Software | null;
  /**
   * The privacy statement.
   */
  statement?: Statement | null;
  /**
   * How secrets are stored.
   */
  storage?: Storage2 | null;
  /**
   * Where the data subject lives.
   */
  subject_country?: Country | null;
  /**
   * The list of people who must not be contacted.
   */
  suppression?: Suppression | null;
  /**
   * The systems in which a data subject may stand.
   */
  systems?: System[] | null;
  /**
   * A transfer to another country.
   */
  transfer?: Transfer | null;
  /**
   * A use of data for something else.
   */
  use?: Use | null;
  /**
   * The visitor of the shop's pages.
   */
  visitor?: Visitor | null;
}
/**
 * A box at the checkout that a customer may tick.
 */
export interface Tick {
  /**
   * What the customer gets for ticking it: `discount_5pct`.
   */
  benefit?: string | null;
  /**
   * How it stands before the customer touches it: `empty`, `ticked`.
   */
  initial_state?: string | null;
  /**
   * What it is for, where it is for one thing.
   */
  purpose?: string | null;
  /**
   * What it is for, where it is for more.
   */
  purposes?: string[] | null;
  /**
   * Whether the order stops without it.
   */
  required?: boolean | null;
}
/**
 * A category of data.
 */
export interface Category {
  /**
   * Its name: `phone`.
   */
  name?: string | null;
  /**
   * The purpose that was fixed before it was collected.
   */
  purpose?: string | null;
}
/**
 * A field that the checkout asks for.
 */
export interface CheckoutField {
  /**
   * Its name: `birth_date`, `title`.
   */
  name?: string | null;
  /**
   * What it is needed for: `legal_age_check`.
   */
  needed_for?: string | null;
  /**
   * Whether the order stops without it.
   */
  required?: boolean | null;
}
/**
 * The company behind the shop.
 */
export interface Company {
  /**
   * Where it is established.
   */
  country?: Country | null;
  /**
   * Its number in the Belgian register of enterprises.
   */
  enterprise_number?: string | null;
  /**
   * Its legal form: `BV`, `NV`, `eenmanszaak`, `vof`, `stichting`, …
   */
  legal_form?: string | null;
}
/**
 * A consent, wherever it stands in a situation; none of its facts is about one domain only.
 */
export interface Consent {
  /**
   * The data subject's age in years when it was given.
   */
  age?: Count | null;
  /**
   * Whether another edition of the product can be bought without this consent.
   */
  alternative_edition?: boolean | null;
  /**
   * For how many months the shop said that the consent would hold.
   */
  announced_max_months?: Count | null;
  /**
   * Whether the shop relies on a consent.
   */
  claimed?: boolean | null;
  /**
   * Who asked for it.
   */
  controller?: string | null;
  /**
   * What a refusal costs the data subject.
   */
  detriment?: string | null;
  /**
   * Whether it was explained what the consent is for.
   */
  explained?: boolean | null;
  /**
   * When it was given.
   */
  given_at?: Instant | null;
  /**
   * Whether a parent or guardian consented.
   */
  guardian_consent?: boolean | null;
  /**
   * Whether the data subject may refuse.
   */
  may_refuse?: boolean | null;
  /**
   * How it was expressed.
   */
  method?: ConsentMethod | null;
  /**
   * Whether the question linked to the policy.
   */
  policy_link?: boolean | null;
  /**
   * Whether a warning stood there before.
   */
  prior_warning?: boolean | null;
  /**
   * What it is for.
   */
  purposes?: string[] | null;
  /**
   * The record that proves it, in whatever shape the shop keeps it.
   */
  record?: {
    [k: string]: unknown;
  } | null;
  /**
   * Whether the record has all that proves it.
   */
  record_complete?: boolean | null;
  /**
   * When it was refused.
   */
  refused_at?: Instant | null;
  /**
   * Whether it was asked apart from other things.
   */
  separate?: boolean | null;
  /**
   * Whether it is specific to a purpose.
   */
  specific?: boolean | null;
  /**
   * Whose consent it is.
   */
  subject?: string | null;
  /**
   * The version of the text that was shown.
   */
  text_version?: string | null;
  /**
   * How the box stood before: `empty`, `ticked`.
   */
  ui_state?: string | null;
  /**
   * When it was withdrawn.
   */
  withdrawn_at?: Instant | null;
}
/**
 * What the page told Google's Consent Mode.
 */
export interface ConsentMode {
  /**
   * The consent that it rests on.
   */
  consent?: Consent | null;
  /**
   * The defaults before any choice.
   */
  default?: ConsentModeDefault | null;
  /**
   * How it runs: `advanced`, `basic`.
   */
  mode?: string | null;
}
/**
 * The defaults of Consent Mode before any choice, each `granted` or `denied`.
 */
export interface ConsentModeDefault {
  /**
   * Personalised advertising.
   */
  ad_personalization?: string | null;
  /**
   * Storage for advertising.
   */
  ad_storage?: string | null;
  /**
   * Sending data about the user for advertising.
   */
  ad_user_data?: string | null;
  /**
   * Storage for statistics.
   */
  analytics_storage?: string | null;
}
/**
 * A cookie, or anything else that is stored on or read from a visitor's device.
 */
export interface Cookie {
  /**
   * Whether its data are combined with others.
   */
  combined?: boolean | null;
  /**
   * The consent that it rests on.
   */
  consent?: Consent | null;
  /**
   * Whether only the shop itself uses what it gathers.
   */
  first_party_use_only?: boolean | null;
  /**
   * The legal basis recorded for the processing of what it gathers.
   */
  gdpr_basis?: string | null;
  /**
   * Whether IP addresses are cut before they are kept.
   */
  ip_anonymised?: boolean | null;
  /**
   * How many days it lives.
   */
  lifetime_days?: Count | null;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * When it was stored or read.
   */
  placed_at?: Instant | null;
  /**
   * What it does to the visitor's privacy.
   */
  privacy_impact?: string | null;
  /**
   * What it is for.
   */
  purpose?: CookiePurpose | null;
  /**
   * Whether its data go to others.
   */
  shared?: boolean | null;
  /**
   * How many days the policy says that it lives.
   */
  stated_lifetime_days?: Count | null;
}
/**
 * A disclaimer.
 */
export interface Disclaimer {
  /**
   * To whom it speaks: `consumer`, `business`, `everybody`.
   */
  audience?: string | null;
  /**
   * Whether it excludes liability.
   */
  excludes_liability?: boolean | null;
}
/**
 * A disclosure of data to somebody else.
 */
export interface Disclosure {
  /**
   * For how many years the data themselves are kept.
   */
  basic_data_kept_years?: Amount | null;
  /**
   * The legal basis: `contract`, `legal_duty`, `consent`, `legitimate_interest`.
   */
  basis?: string | null;
  /**
   * The consent that it rests on.
   */
  consent?: Consent | null;
  /**
   * The day of it.
   */
  date?: Day | null;
  /**
   * Whether the privacy statement names it.
   */
  in_statement?: boolean | null;
  /**
   * Whether the interests were weighed and that was recorded.
   */
  lia?: boolean | null;
  /**
   * The entry in the log.
   */
  log?: DisclosureLog | null;
  /**
   * What it is for: `delivery`, `payment`, `tax_audit`, `own_marketing_of_recipient`, …
   */
  purpose?: string | null;
  /**
   * Who received the data: `carrier`, `partner`, `other_shop`, `Belastingdienst`, `Brein`, …
   */
  recipient?: string | null;
}
/**
 * An entry in the log of disclosures.
 */
export interface DisclosureLog {
  /**
   * Until when the entry is kept.
   */
  kept_until?: Day | null;
}
/**
 * The Belgian list of people who do not want to be called.
 */
export interface Dncm {
  /**
   * When the shop last looked.
   */
  checked_at?: Day | null;
  /**
   * Whether the number is on it.
   */
  listed?: boolean | null;
  /**
   * Since when it is on it.
   */
  listed_at?: Day | null;
}
/**
 * A document that leaves the shop, or its website.
 */
export interface Document {
  /**
   * The address on it.
   */
  address?: string | null;
  /**
   * The e-mail address on it.
   */
  email?: string | null;
  /**
   * The number in the Dutch trade register on it.
   */
  kvk_number?: string | null;
  /**
   * The name of whoever trades, on it.
   */
  name?: string | null;
  /**
   * The company's seat on it.
   */
  seat?: string | null;
  /**
   * The company's full statutory name on it.
   */
  statutory_name?: string | null;
  /**
   * What it is: `website`, `letter`, `email`, `order`, `invoice`, `quote`, `announcement`,
   * `advertising`.
   */
  type?: string | null;
  /**
   * The VAT number on it.
   */
  vat_number?: string | null;
}
/**
 * A contract that is made by e-mail.
 */
export interface EmailContract {
  /**
   * Whether the mail says clearly what is agreed.
   */
  content_clear?: boolean | null;
  /**
   * What the mail lacks: `product`, `price`, `quantity`, `delivery`.
   */
  missing?: string[] | null;
  /**
   * Whether the terms came only after the contract was made.
   */
  sent_after_conclusion?: boolean | null;
  /**
   * Whether the terms are attached.
   */
  terms_attached?: boolean | null;
  /**
   * Whether the mail says that the terms apply.
   */
  terms_declared?: boolean | null;
  /**
   * Whether the customer can store the terms.
   */
  terms_storable?: boolean | null;
}
/**
 * How the shop handles orders by e-mail.
 */
export interface EmailContractProcess {
  /**
   * The template that is used.
   */
  template?: string | null;
}
/**
 * A file under the old duty to notify.
 */
export interface File {
  /**
   * Whether it was declared to the Belgian authority.
   */
  declared?: boolean | null;
  /**
   * Whether it was notified to the Dutch authority.
   */
  notified?: boolean | null;
  /**
   * Whether people entered it by their own choice.
   */
  opt_in?: boolean | null;
  /**
   * What it is for: `delivery`, `invoicing`, `marketing`.
   */
  purposes?: string[] | null;
}
/**
 * A question about the height of a fine.
 */
export interface FineQuery {
  /**
   * The article: `83(4)`, `83(5)`.
   */
  article?: string | null;
  /**
   * The worldwide turnover of the year before, in euros.
   */
  turnover_eur?: Amount | null;
}
/**
 * The headers of a mail.
 */
export interface Headers {
  /**
   * Whether the signature covers the headers for leaving the list.
   */
  dkim_covers?: boolean | null;
  /**
   * The header `List-Unsubscribe`.
   */
  list_unsubscribe?: string | null;
  /**
   * The header `List-Unsubscribe-Post`.
   */
  list_unsubscribe_post?: string | null;
}
/**
 * A thing that is kept about a data subject.
 */
export interface Item {
  /**
   * Who can reach it: `all_staff`, `legal_only`, `restricted`.
   */
  access?: string | null;
  /**
   * For how many years it stands in the archive.
   */
  archive_years?: Amount | null;
  /**
   * Whether it is archived.
   */
  archived?: boolean | null;
  /**
   * The Belgian assessment year.
   */
  assessment_year?: Count | null;
  /**
   * The year of the books that it belongs to.
   */
  book_year?: Count | null;
  /**
   * What it is: `invoice`, `account`, `wishlist`.
   */
  category?: string | null;
  /**
   * When it was deleted.
   */
  deleted_at?: Day | null;
  /**
   * Why it is still kept: `tax`, `legal_claims`.
   */
  kept_reason?: string | null;
  /**
   * The data subject's last active contact.
   */
  last_active_contact?: Day | null;
  /**
   * Whether the file was notified under the old law.
   */
  notified?: boolean | null;
  /**
   * Another purpose for which it is kept.
   */
  other_purpose?: string | null;
  /**
   * Until when the shop's policy keeps it.
   */
  policy_until?: Day | null;
  /**
   * For how many years the shop's policy keeps it.
   */
  policy_years?: Amount | null;
  /**
   * When its purpose ended.
   */
  purpose_ended_at?: Day | null;
  /**
   * The reason for the policy's term.
   */
  reason?: string | null;
  /**
   * When the customer relation ended.
   */
  relation_ended?: Day | null;
  /**
   * Whether it stands apart from active files.
   */
  separate_storage?: boolean | null;
  /**
   * The VAT scheme of the sale: `OSS`, `IOSS`, `MOSS`; absent means the ordinary one.
   */
  vat_scheme?: string | null;
}
/**
 * The lists that one can be on.
 */
export interface Lists {
  /**
   * Whether a newsletter is sent.
   */
  newsletter?: boolean | null;
  /**
   * Whether offers are sent.
   */
  offers?: boolean | null;
  /**
   * Whether one can choose between them.
   */
  separately_selectable?: boolean | null;
}
/**
 * The measures that protect the data.
 */
export interface Measures {
  /**
   * When they were last reviewed.
   */
  last_review?: Day | null;
  /**
   * Those of the organisation.
   */
  organisational?: string[] | null;
  /**
   * Those of technique.
   */
  technical?: string[] | null;
}
/**
 * A message to somebody, or a series of the same.
 */
export interface Message {
  /**
   * To whom it speaks: `legal_person`, `consumer`; absent means a legal person.
   */
  aimed_at?: string | null;
  /**
   * The category of what it advertises, in the shop's own tree.
   */
  category?: string | null;
  /**
   * By which way it goes.
   */
  channel?: Channel | null;
  /**
   * Whether it advertises.
   */
  commercial?: boolean | null;
  /**
   * Whether images stand in the message itself.
   */
  images_embedded?: boolean | null;
  /**
   * Whether it advertises the sender's own products; absent means that it does.
   */
  own_products?: boolean | null;
  /**
   * Whether a postal address or a number to reach the sender stands in it.
   */
  postal_address_or_number?: boolean | null;
  /**
   * What it is for: `newsletter`, `offers`.
   */
  purpose?: string | null;
  /**
   * Whether it says who sends it.
   */
  sender_identity?: boolean | null;
  /**
   * When it was sent.
   */
  sent_at?: Instant | null;
  /**
   * Whether an image tells the sender that it was read.
   */
  tracking_pixel?: boolean | null;
  /**
   * Whether it belongs to an order or account.
   */
  transactional?: boolean | null;
  /**
   * The way out that it offers.
   */
  unsubscribe?: Unsubscribe | null;
  /**
   * How many addresses stand where each recipient sees them; one is the recipient's own.
   */
  visible_recipients?: Count | null;
}
/**
 * The way out of a mailing.
 */
export interface Unsubscribe {
  /**
   * Whether it costs nothing.
   */
  free?: boolean | null;
  /**
   * Whether one must log in for it.
   */
  login?: boolean | null;
  /**
   * Whether it is there.
   */
  present?: boolean | null;
  /**
   * How many steps it takes.
   */
  steps?: Count | null;
  /**
   * Whether it works.
   */
  working?: boolean | null;
}
/**
 * A new purpose for data that are already there.
 */
export interface NewPurpose {
  /**
   * Whether the data subjects were told before.
   */
  informed?: boolean | null;
  /**
   * The day it began.
   */
  started_at?: Day | null;
}
/**
 * What the visitor was told before choosing, or a customer at the time of sale.
 */
export interface Notice2 {
  /**
   * Whether it says who is responsible.
   */
  controller?: boolean | null;
  /**
   * Whether it says how long each cookie lives.
   */
  lifetime?: boolean | null;
  /**
   * Where it tells of the right to object: `terms`.
   */
  objection_info_place?: string | null;
  /**
   * Whether it says what for.
   */
  purposes?: boolean | null;
  /**
   * Whether it stands apart from other information.
   */
  separate?: boolean | null;
  /**
   * Whether it says who else gets access.
   */
  third_parties?: boolean | null;
  /**
   * Whether it says how to withdraw.
   */
  withdrawal?: boolean | null;
}
/**
 * An objection of a data subject.
 */
export interface Objection {
  /**
   * When it was confirmed.
   */
  confirmed_at?: Instant | null;
  /**
   * How many messages came between the objection and its processing.
   */
  messages_between?: Count | null;
  /**
   * When it was made.
   */
  objected_at?: Instant | null;
  /**
   * When it was processed.
   */
  processed_at?: Instant | null;
  /**
   * What it is about: `direct_marketing`.
   */
  scope?: string | null;
}
/**
 * A page of the shop.
 */
export interface Page {
  /**
   * Whether its certificate is valid.
   */
  certificate_valid?: boolean | null;
  /**
   * The version of TLS.
   */
  tls?: string | null;
  /**
   * What it is: `checkout`.
   */
  type?: string | null;
}
/**
 * A processing of personal data.
 */
export interface Processing {
  /**
   * Whether it happens only now and then.
   */
  occasional?: boolean | null;
  /**
   * Whether it is likely to be a risk to people.
   */
  risky?: boolean | null;
  /**
   * Whether special categories of data (GDPR 9) or criminal records are in it.
   */
  special_categories?: boolean | null;
}
/**
 * A processor.
 */
export interface Processor {
  /**
   * The contract with it.
   */
  contract?: ProcessorContract | null;
  /**
   * Its name.
   */
  name?: string | null;
  /**
   * A sub-processor that it added.
   */
  sub_processor_added?: SubProcessor | null;
}
/**
 * The contract with a processor.
 */
export interface ProcessorContract {
  /**
   * What it covers: `instructions`, `confidentiality`, `security`, …
   */
  clauses?: string[] | null;
  /**
   * Whether it is signed.
   */
  signed?: boolean | null;
}
/**
 * A sub-processor.
 */
export interface SubProcessor {
  /**
   * Whether the shop authorised it, or could object.
   */
  authorised?: boolean | null;
}
/**
 * A profile of a data subject.
 */
export interface Profile {
  /**
   * The legal basis.
   */
  basis?: string | null;
  /**
   * The consent that it rests on.
   */
  consent?: Consent | null;
  /**
   * Whether the data subject was told.
   */
  informed?: boolean | null;
  /**
   * Whether the interests were weighed and that was recorded.
   */
  lia?: boolean | null;
  /**
   * How it is made: `server_logs`.
   */
  technique?: string | null;
  /**
   * What it is used for: `targeting`.
   */
  used_for?: string | null;
}
/**
 * A purpose and what it rests on.
 */
export interface Purpose {
  /**
   * The legal basis: `consent`, `contract`.
   */
  basis?: string | null;
  /**
   * Its name: `data_analysis`, `delivery`.
   */
  name?: string | null;
}
/**
 * Whoever receives a message or call.
 */
export interface Recipient {
  /**
   * Whether this address was made known for advertising.
   */
  address_designated_for_marketing?: boolean | null;
  /**
   * Whose address it is: `impersonal`, `personal`.
   */
  address_type?: string | null;
  /**
   * Where the recipient is: chooses the mail and phone rules over the case's jurisdiction.
   */
  country?: Country | null;
  /**
   * Whether the address was published.
   */
  published?: boolean | null;
  /**
   * What the recipient is.
   */
  type?: RecipientType | null;
}
/**
 * The register of processing.
 */
export interface Register {
  /**
   * What its entries lack.
   */
  missing?: string[] | null;
  /**
   * Whether there is one.
   */
  present?: boolean | null;
  /**
   * The recipients that it names.
   */
  recipients?: string[] | null;
}
/**
 * A report of this engine.
 */
export interface Report {
  /**
   * The day whose law it looks at.
   */
  law_date?: Day | null;
  /**
   * Whether it says that it is no legal advice.
   */
  no_legal_advice?: boolean | null;
  /**
   * The version of the rules.
   */
  rule_version?: string | null;
}
/**
 * A request of a data subject.
 */
export interface Request {
  /**
   * The data subject's age in years.
   */
  age?: Count | null;
  /**
   * How recipients were answered: `categories`, `names`.
   */
  answer_recipients?: string | null;
  /**
   * When it was answered.
   */
  answered_at?: Day | null;
  /**
   * Whether it asks for recipients.
   */
  asked_recipients?: boolean | null;
  /**
   * Whether the answer tells where to complain.
   */
  complaint_info?: boolean | null;
  /**
   * What was deleted.
   */
  deleted?: string[] | null;
  /**
   * The extension of the term.
   */
  extension?: Extension | null;
  /**
   * What was charged, in euros.
   */
  fee_eur?: Amount | null;
  /**
   * How identity was checked.
   */
  identity_check?: IdentityCheck | null;
  /**
   * What was kept in spite of the request.
   */
  kept?: Kept2[] | null;
  /**
   * What came of it: `granted`, `refused`, `refused_excessive`, `representative_asked`.
   */
  outcome?: string | null;
  /**
   * How many pages the copy has.
   */
  pages?: Count | null;
  /**
   * Whether what proves a refusal as excessive is on file.
   */
  proof_on_file?: boolean | null;
  /**
   * The reasons of a refusal.
   */
  reasons?: string | null;
  /**
   * When it was received.
   */
  received_at?: Day | null;
  /**
   * The recipients that the log names.
   */
  recipients_in_log?: string[] | null;
  /**
   * The recipients that were told.
   */
  recipients_told?: string[] | null;
  /**
   * Who makes it: `self`, `representative`, `parent`, `guardian`.
   */
  requester?: string | null;
  /**
   * What it asks.
   */
  type?: RequestType | null;
}
/**
 * An extension of the term to answer.
 */
export interface Extension {
  /**
   * When the data subject was told.
   */
  notified_at?: Day | null;
  /**
   * The reasons that were given.
   */
  reasons?: string | null;
}
/**
 * A check of identity.
 */
export interface IdentityCheck {
  /**
   * What was demanded: `id_copy`, `login`, `email_confirmation`, `order_number`.
   */
  demanded?: string | null;
  /**
   * Whether there was real doubt.
   */
  doubt?: boolean | null;
}
/**
 * A thing that was kept in spite of a request.
 */
export interface Kept2 {
  /**
   * The year of the books that it belongs to.
   */
  book_year?: Count | null;
  /**
   * What it is: `invoice`, `account`.
   */
  category?: string | null;
  /**
   * Why it was kept: `tax`, `legal_claims`.
   */
  reason?: string | null;
}
/**
 * The sale in which an address was collected.
 */
export interface Sale {
  /**
   * The category of what was bought, in the shop's own tree.
   */
  category?: string | null;
  /**
   * Whether the sender collected the address itself.
   */
  collected_by_sender?: boolean | null;
  /**
   * Whether the sale was concluded.
   */
  completed?: boolean | null;
  /**
   * Whether the customer paid in another way than with money.
   */
  indirect_remuneration?: boolean | null;
  /**
   * When the customer objected to advertising at the sale.
   */
  objected_at?: Instant | null;
  /**
   * Whether the customer could object when the address was collected.
   */
  optout_offered_at_collection?: boolean | null;
  /**
   * Whether the customer paid.
   */
  paid?: boolean | null;
  /**
   * When the customer relation ended.
   */
  relation_ended?: Day | null;
}
/**
 * Whoever sends or calls.
 */
export interface Sender {
  /**
   * What the sender is; absent means a shop.
   */
  type?: SenderType | null;
}
/**
 * The shop and how it is organised.
 */
export interface Shop {
  /**
   * Whether what it offers is aimed at children.
   */
  aimed_at_children?: boolean | null;
  /**
   * After how many months the shop asks again for consent; absent means the default.
   */
  consent_max_age_months?: Count | null;
  /**
   * Whether a data protection impact assessment was made.
   */
  dpia?: boolean | null;
  /**
   * Whether it has a data protection officer; absent means that it has none.
   */
  dpo?: boolean | null;
  /**
   * Whether there is an internal policy.
   */
  policy?: boolean | null;
  /**
   * Where to turn with questions.
   */
  privacy_contact?: string | null;
  /**
   * Whether the shop makes profiles.
   */
  profiling?: boolean | null;
  /**
   * Whether there is a procedure for requests.
   */
  request_procedure?: boolean | null;
  /**
   * Its size: `large`, `small`.
   */
  size?: string | null;
  /**
   * How many people work there.
   */
  staff?: Amount | null;
}
/**
 * What a scan of the site found.
 */
export interface SiteScan {
  /**
   * The third parties that are active on it.
   */
  third_parties?: string[] | null;
}
/**
 * The software in which data are kept.
 */
export interface Software {
  /**
   * Whether it can correct one person's data.
   */
  correct_one?: boolean | null;
  /**
   * Whether it can delete one person's data.
   */
  delete_one?: boolean | null;
  /**
   * Whether it can export one person's data.
   */
  export_one?: boolean | null;
  /**
   * When it last deleted what was due.
   */
  last_purge_run?: Day | null;
  /**
   * How many items are overdue.
   */
  overdue_items?: Count | null;
  /**
   * Whether it can delete what is due.
   */
  purge_mechanism?: boolean | null;
  /**
   * How long it keeps: `per_category`, `unlimited`, `default`.
   */
  retention_setting?: string | null;
}
/**
 * The privacy statement.
 */
export interface Statement {
  /**
   * Whether the shop advertises to people.
   */
  direct_marketing?: boolean | null;
  /**
   * What it tells: `identity`, `contact`, `purposes`, `basis`, `recipients`, …
   */
  items?: string[] | null;
  /**
   * Whether the right to object to advertising stands apart.
   */
  objection_dm_separate?: boolean | null;
  /**
   * Whether there is one.
   */
  present?: boolean | null;
  /**
   * Whether every form leads to it.
   */
  reachable_from_forms?: boolean | null;
}
/**
 * How secrets are stored.
 */
export interface Storage2 {
  /**
   * Whether the security code of payment cards is stored.
   */
  cvv?: boolean | null;
  /**
   * How passwords are hashed.
   */
  password_hash?: string | null;
}
/**
 * The list of people who must not be contacted.
 */
export interface Suppression {
  /**
   * Whether an entry was deleted.
   */
  entry_deleted?: boolean | null;
  /**
   * Whether somebody on it was contacted again.
   */
  mailed_again?: boolean | null;
}
/**
 * A system in which a data subject may stand.
 */
export interface System {
  /**
   * Whether the data subject is still active in it.
   */
  active?: boolean | null;
  /**
   * When it last contacted the data subject.
   */
  contacted_at?: Instant | null;
  /**
   * Its name: `newsletter`, `call_centre`.
   */
  name?: string | null;
}
/**
 * A transfer of data to another country, or their storage there.
 */
export interface Transfer {
  /**
   * Whether the recipient is certified under the decision for its country.
   */
  certified?: boolean | null;
  /**
   * What is stored: `fiscal_records`.
   */
  contains?: string | null;
  /**
   * When the contract was concluded; absent means before 27 September 2021.
   */
  contract_concluded_at?: Day | null;
  /**
   * Where to: a country's two letters, or `third_country`.
   */
  country?: string | null;
  /**
   * What it rests on: `scc_2021`, `dpf`, `explicit_consent`, …
   */
  mechanism?: string | null;
  /**
   * Whether the order cannot be fulfilled without it.
   */
  needed_for_order?: boolean | null;
  /**
   * Whether it happens only now and then.
   */
  occasional?: boolean | null;
  /**
   * Whether the shop has a backup of its own.
   */
  own_backup?: boolean | null;
  /**
   * Whether the data subject was told of the risks.
   */
  risk_informed?: boolean | null;
  /**
   * Whether consent was asked apart from other things.
   */
  separate?: boolean | null;
  /**
   * Whether the law over there was assessed.
   */
  tia?: boolean | null;
}
/**
 * A use of data for something else than they were collected for.
 */
export interface Use {
  /**
   * The recorded test whether the purposes are compatible.
   */
  compatibility_note?: string | null;
  /**
   * The consent that it rests on.
   */
  consent?: Consent | null;
  /**
   * What data are used: `fictitious`, `production_copy`, `production_subset`.
   */
  dataset?: string | null;
  /**
   * After how many days the copy was deleted.
   */
  deleted_after_days?: Amount | null;
  /**
   * When the copy was deleted.
   */
  deleted_at?: Day | null;
  /**
   * Whether made-up data would do.
   */
  fictitious_possible?: boolean | null;
  /**
   * Whether a law asks for this use; absent means that none does.
   */
  legal_duty?: boolean | null;
  /**
   * What the data were collected for.
   */
  original_purpose?: string | null;
  /**
   * Whether the copy is protected like the original.
   */
  protected?: boolean | null;
  /**
   * What they are used for: `test`, `training`, `demo`, or a purpose of the shop's own.
   */
  purpose?: string | null;
  /**
   * Whether the system under test is the one that the data come from.
   */
  same_system?: boolean | null;
  /**
   * When the test ended.
   */
  test_ended_at?: Day | null;
}
/**
 * The visitor of the shop's pages.
 */
export interface Visitor {
  /**
   * Where the visitor is: chooses the cookie rules over the case's jurisdiction.
   */
  country?: Country | null;
}
/**
 * Every rule, and what they share.
 */
export interface Catalogue {
  /**
   * The codes that the findings of every rule may have.
   */
  common_codes: string[];
  /**
   * What rules compute for the verdict's `values`.
   */
  computed: Computed[];
  /**
   * The dated values of the law.
   */
  figures: Figure[];
  /**
   * The words that findings and values name, as far as the golden cases show; in the core's own
   * answer there are none.
   */
  names: string[];
  /**
   * The rules, domain by domain.
   */
  rules: Entry[];
  /**
   * Where the law was looked up.
   */
  sources: Source[];
  /**
   * Every day on which a norm or a dated value begins, or is gone.
   */
  turning_days: Day[];
  /**
   * The day up to which the law was looked at.
   */
  version: string;
}
/**
 * A value that rules compute for the verdict.
 */
export interface Computed {
  /**
   * What it is: `day`, `instant`, `names` or `euros`.
   */
  kind: string;
  /**
   * Its name in the verdict's `values`.
   */
  name: string;
}
/**
 * A dated value of the law, with its place.
 */
export interface Figure {
  /**
   * Its name, as a stable code; once in each place.
   */
  name: string;
  /**
   * Whose law it is of; `EU` for what holds everywhere.
   */
  place: Jurisdiction;
  /**
   * Its values, newest first.
   */
  rows: FigureRow[];
  /**
   * What it counts.
   */
  unit: Unit;
}
/**
 * A value and its time.
 */
export interface FigureRow {
  /**
   * The first day.
   */
  from: Day;
  /**
   * The last day; null while it holds.
   */
  until?: Day | null;
  /**
   * The value, in the figure's unit.
   */
  value: AnyValue;
}
/**
 * One rule as data.
 */
export interface Entry {
  /**
   * The plainest golden case that breaks it, or that an exemption does not free; left out in
   * the core's own answer, and for a figure.
   */
  broken_by?: Example | null;
  /**
   * What its findings may say.
   */
  codes: string[];
  /**
   * The part of a shop's work that it is about.
   */
  domain: Domain;
  /**
   * What to keep as proof.
   */
  evidence: string[];
  /**
   * The stable id.
   */
  id: string;
  /**
   * Where it holds; `EU` means in every country.
   */
  jurisdiction: Jurisdiction;
  /**
   * The plainest golden case that keeps it; left out in the core's own answer.
   */
  kept_by?: Example | null;
  /**
   * Whether it asks, frees or tells.
   */
  kind: Kind;
  /**
   * Its norms, newest first; one without a first day is a proposal and never applied.
   */
  law: Law[];
  /**
   * `seed` where it comes from the articles that the project was made from, else `law`.
   */
  origin: string;
  /**
   * The same over time, in each place.
   */
  over_time: Timeline[];
  /**
   * What the law leaves open in it.
   */
  questions: OpenQuestion[];
  /**
   * How much hangs on it.
   */
  severity: Severity;
  /**
   * Short names of the sources.
   */
  sources: string[];
}
/**
 * A case that shows a rule.
 */
export interface Example {
  /**
   * The case, of which this rule alone is asked.
   */
  case: Case;
  /**
   * The finding's code.
   */
  code: string;
  /**
   * What it comes to.
   */
  outcome: Outcome;
  /**
   * The parameters of the finding's sentence.
   */
  params: {
    [k: string]: Value;
  };
}
/**
 * One norm that a rule rests on, over the time in which it is the ground to name.
 *
 * A rule lists them newest first. A row for one country stands beside the rows that hold
 * everywhere: on a given day the newest that has begun counts.
 */
export interface Law {
  /**
   * The articles, as lawyers cite them.
   */
  citation: string;
  /**
   * The country whose norm this is; none for a norm that holds in every country of the Union.
   */
  country?: Jurisdiction | null;
  /**
   * The first day; none for a proposal that is no law yet, which is never in force.
   */
  from?: Day | null;
  /**
   * The last day, where the norm ended without another in its place.
   */
  until?: Day | null;
  /**
   * Whether the source was read, and not only known.
   */
  verified: boolean;
}
/**
 * The norms of a rule in the places where they are the same.
 */
export interface Timeline {
  /**
   * The norms, oldest first. Between the end of one and the beginning of the next there is none.
   */
  norms: Norm[];
  /**
   * The places.
   */
  places: Jurisdiction[];
}
/**
 * A norm with its time in a place.
 */
export interface Norm {
  /**
   * The articles, as lawyers cite them.
   */
  citation: string;
  /**
   * The first day.
   */
  from: Day;
  /**
   * The last day; null while it is in force.
   */
  until?: Day | null;
  /**
   * Whether the source was read, and not only known.
   */
  verified: boolean;
}
/**
 * A question of a rule, with its code.
 */
export interface OpenQuestion {
  /**
   * The code of the finding that asks it.
   */
  code: string;
  /**
   * What the lenient reading comes to.
   */
  lenient: Outcome;
  /**
   * The facts that would settle it, as stable codes.
   */
  settled_by: string[];
  /**
   * What the strict reading comes to.
   */
  strict: Outcome;
}
/**
 * A source that was read, or found quoted, for the catalogue.
 */
export interface Source {
  /**
   * The short name by which a rule refers to it.
   */
  code: string;
  /**
   * What it is.
   */
  title: string;
}
/**
 * A box at the checkout. It is always shown empty.
 */
export interface CheckoutBox {
  /**
   * Its id: small letters, digits, `-` and `_`.
   */
  id: string;
  /**
   * What it asks for: one thing (GDPR 4(11), *specific*).
   */
  purpose: BoxPurpose;
  /**
   * Whether the order waits for it. A box for consent cannot be required (GDPR 7(4)).
   */
  required?: boolean;
  /**
   * What stands beside it. Links are written `[words](/path)`.
   */
  text: {
    [k: string]: string;
  };
  /**
   * When it is shown; always, where nothing is said.
   */
  when?: When;
}
/**
 * When a box is shown: every condition that is given must hold, by any one of its values.
 */
export interface When {
  /**
   * The customer's country, ISO 3166 alpha-2.
   */
  country?: string[];
  /**
   * What kind of customer.
   */
  customer?: CustomerKind[];
  /**
   * A tag of a product in the cart.
   */
  product_tag?: string[];
  /**
   * Where the order is placed (`classic`, `block`, `order_pay`, `graphql`, …).
   */
  surface?: string[];
}
/**
 * The body of `POST checkout`: the boxes of one attempt at an order. Boxes that were not shown are
 * left out: *not asked* is something else than *declined*.
 */
export interface CheckoutRequest {
  /**
   * The customer's account.
   */
  account?: string | null;
  /**
   * When, by the shop's clock: RFC 3339 with an offset.
   */
  at?: string | null;
  /**
   * Which attempt at this order, from 1.
   */
  attempt?: number;
  /**
   * The boxes that were shown.
   */
  boxes: SubmittedBox[];
  /**
   * The customer's country, ISO 3166 alpha-2.
   */
  country?: string | null;
  /**
   * What kind of customer.
   */
  customer?: CustomerKind | null;
  /**
   * The customer's e-mail address; kept only where a box for consent is ticked.
   */
  email?: string | null;
  /**
   * The language in which the boxes were shown.
   */
  locale: string;
  /**
   * The hash of the manifest that the form was made from; absent for the one in force.
   */
  manifest?: string | null;
  /**
   * The order's number in the shop.
   */
  order: string;
  /**
   * The tags of the products in the cart.
   */
  product_tags?: string[];
  /**
   * Where the order is placed (`classic`, `block`, `order_pay`, …).
   */
  surface: string;
}
/**
 * A box as the customer saw and left it.
 */
export interface SubmittedBox {
  /**
   * Its id in the manifest.
   */
  id: string;
  /**
   * How it was shown.
   */
  initial_state: InitialState;
  /**
   * Whether it is ticked now.
   */
  ticked: boolean;
  /**
   * SHA-256 of the text that stood beside it, which must be the manifest's in the language of the
   * request; absent where the shop shows that text and no other.
   */
  wording?: string | null;
}
/**
 * What became of a configuration.
 */
export interface Compiled {
  /**
   * The manifest; null where something stands in the way.
   */
  manifest?: ManifestDocument | null;
  /**
   * The policy; null where something stands in the way.
   */
  policy?: PolicyDocument | null;
  /**
   * What was found, errors first.
   */
  problems: Problem[];
}
/**
 * The boxes of a shop's checkout, as shops show and check them. Public; signed by the service.
 */
export interface ManifestDocument {
  /**
   * The boxes, in the order in which they are shown.
   */
  boxes: ManifestBox[];
  /**
   * The manifest as a page's core reads it, in base 64.
   */
  code: string;
  /**
   * Who is responsible.
   */
  controller: Controller;
  /**
   * The shop's country.
   */
  country: ShopCountry;
  /**
   * 16 hexadecimal digits of the SHA-256 of version, controller and boxes with their texts.
   */
  hash: string;
  /**
   * The languages, the first to fall back on.
   */
  languages: string[];
  /**
   * The shop's id.
   */
  shop: string;
  /**
   * [`MANIFEST`].
   */
  type: string;
  /**
   * The version of the configuration.
   */
  version: string;
}
/**
 * A box of a [`ManifestDocument`].
 */
export interface ManifestBox {
  /**
   * Its id.
   */
  id: string;
  /**
   * What it asks for.
   */
  purpose: BoxPurpose;
  /**
   * Whether the order waits for it.
   */
  required: boolean;
  /**
   * What stands beside it, for each language.
   */
  text: {
    [k: string]: string;
  };
  /**
   * When it is shown.
   */
  when: When;
  /**
   * SHA-256 of that text, for each language.
   */
  wording: {
    [k: string]: string;
  };
}
/**
 * The controller, as the banner, the records and the receipts name it.
 */
export interface Controller {
  /**
   * The address by post.
   */
  address: string;
  /**
   * Where a data subject can write to.
   */
  email: string;
  /**
   * The statutory name.
   */
  name: string;
  /**
   * The number in the trade register (NL: KvK; BE: enterprise number).
   */
  registration_number?: string | null;
}
/**
 * The policy of a shop: what its pages ask, and what needs what. Public.
 */
export interface PolicyDocument {
  /**
   * How the banner stands on the page.
   */
  banner?: Look;
  /**
   * The policy as a page's core reads it, in base 64.
   */
  code: string;
  /**
   * Who is responsible.
   */
  controller: Controller;
  /**
   * The shop's country.
   */
  country: ShopCountry;
  /**
   * 16 hexadecimal digits of the SHA-256 of all that is material: layout of `code`, version,
   * controller, purposes, services, cookies, terms. A comma in a text leaves it as it is.
   */
  hash: string;
  /**
   * The languages, the first to fall back on.
   */
  languages: string[];
  /**
   * Where the privacy notice stands.
   */
  privacy_notice: {
    [k: string]: string;
  };
  /**
   * The purposes, in the order of their bits.
   */
  purposes: PolicyPurpose[];
  /**
   * The shop's id.
   */
  shop: string;
  /**
   * Texts of the banner to use in place of the built-in ones.
   */
  texts: {
    [k: string]: BannerTexts;
  };
  /**
   * [`POLICY`].
   */
  type: string;
  /**
   * The version of the configuration.
   */
  version: string;
}
/**
 * How the banner stands on the page.
 */
export interface Look {
  /**
   * Where it stands: a corner where nothing is said.
   */
  layout?: Layout & string;
  /**
   * Its colours: light where nothing is said.
   */
  theme?: Theme & string;
}
/**
 * A purpose of a [`PolicyDocument`].
 */
export interface PolicyPurpose {
  /**
   * What is done with the data.
   */
  description: {
    [k: string]: string;
  };
  /**
   * Its id.
   */
  id: string;
  /**
   * What it is to the law.
   */
  kind: CookiePurpose;
  /**
   * Its name.
   */
  name: {
    [k: string]: string;
  };
  /**
   * What it needs before it may run.
   */
  need: Need;
  /**
   * The services that store or read for it.
   */
  services: Service[];
}
/**
 * A service that stores or reads for a purpose.
 */
export interface Service {
  /**
   * What it stores on the visitor's device.
   */
  cookies?: StoredItem[];
  /**
   * Its id, unique in the shop.
   */
  id: string;
  /**
   * Its name, as people know it.
   */
  name: string;
  /**
   * Who gets the data: the shop itself, or a recipient.
   */
  provider: string;
  /**
   * Whether that is somebody else than the shop.
   */
  third_party?: boolean;
}
/**
 * Something stored on the visitor's device.
 */
export interface StoredItem {
  /**
   * For how many days it is kept; 0 for as long as the browser is open.
   */
  lifetime_days: number;
  /**
   * Its name. `*` at the end stands for any ending.
   */
  name: string;
  /**
   * Where it is stored.
   */
  storage?: Storage & string;
}
/**
 * One thing that is wrong. The sentence is made from the code, in the reader's language.
 */
export interface Problem {
  /**
   * Where that rule stands in the law.
   */
  citation?: string | null;
  /**
   * What is wrong.
   */
  code: ProblemCode;
  /**
   * How grave it is.
   */
  gravity: Gravity;
  /**
   * What the sentence needs to name; never personal data.
   */
  params?: {
    [k: string]: string;
  };
  /**
   * Where, as a JSON Pointer (RFC 6901) into what was given.
   */
  pointer: string;
  /**
   * The rule of the catalogue that it breaks, where it is one.
   */
  rule?: string | null;
}
/**
 * The whole configuration of one shop.
 */
export interface Config {
  /**
   * Where an editor finds the schema of this file; not read.
   */
  $schema?: string | null;
  /**
   * How the banner stands on the page. Whoever was asked is not asked anew when it changes.
   */
  banner?: Look;
  /**
   * The boxes at the checkout, in the order in which they stand there.
   */
  boxes?: CheckoutBox[];
  /**
   * For how long choices hold, and what signals do.
   */
  consent?: ConsentTerms;
  /**
   * Who is responsible (GDPR 4(7)).
   */
  controller: Controller;
  /**
   * The country of the shop: its company, tax and register rules, and its civil time.
   */
  country: ShopCountry;
  /**
   * The languages of the shop; the first is the one to fall back on.
   */
  languages: string[];
  /**
   * Where the privacy notice stands, for each language: a path or an https address.
   */
  privacy_notice: {
    [k: string]: string;
  };
  /**
   * What cookies and other storage are for, in the order in which the banner shows it.
   */
  purposes: ConfigPurpose[];
  /**
   * The shop's id: small letters, digits, `-` and `_`, at most 40. It stands in every path, row
   * and key, and cannot be changed later without starting anew.
   */
  shop: string;
  /**
   * Texts of the banner to use in place of the built-in ones, for each language.
   */
  texts?: {
    [k: string]: BannerTexts;
  };
  /**
   * The version of this configuration, such as the day on which it came into force. A new
   * version asks every visitor anew: raise it when a text changes its meaning.
   */
  version: string;
  /**
   * The countries where the shop sells, ISO 3166 alpha-2. The Dutch exemption for statistics is
   * used only where this says that all visitors are in the Netherlands.
   */
  visitor_countries?: string[];
}
/**
 * For how long choices hold, and what Global Privacy Control does.
 */
export interface ConsentTerms {
  /**
   * Calendar months in which a refusal is not asked about again: 6 to 24, six where nothing is
   * said.
   */
  ask_again_months?: number;
  /**
   * What Global Privacy Control does where the visitor has not chosen.
   */
  gpc?: GpcMode & string;
  /**
   * Calendar months for which a given consent holds: 1 to 12, six where nothing is said.
   */
  max_age_months?: number;
}
/**
 * One purpose of the shop's storage.
 */
export interface ConfigPurpose {
  /**
   * What is done with the data, in plain words.
   */
  description: {
    [k: string]: string;
  };
  /**
   * Its id, which tags name: `data-vinkje-purpose="statistics"`.
   */
  id: string;
  /**
   * What it is to the law.
   */
  kind: CookiePurpose;
  /**
   * Its name.
   */
  name: {
    [k: string]: string;
  };
  /**
   * The services that store or read for it.
   */
  services: Service[];
  /**
   * How the statistics are kept, where the Dutch exemption is claimed (Tw 11.7a(3)(b)).
   */
  statistics?: StatisticsFacts | null;
}
/**
 * The facts on which the Dutch exemption for statistics turns.
 */
export interface StatisticsFacts {
  /**
   * Whether they are combined with other data.
   */
  combined: boolean;
  /**
   * Whether the shop alone uses the figures.
   */
  first_party_use_only: boolean;
  /**
   * Whether the visitor's address is made anonymous before it is kept.
   */
  ip_anonymised: boolean;
  /**
   * What it does to the visitor's privacy.
   */
  privacy_impact: PrivacyImpact;
  /**
   * Whether anybody else gets the data.
   */
  shared: boolean;
}
/**
 * The body of `POST consents`: one decision at a banner.
 */
export interface ConsentRequest {
  /**
   * What the visitor did.
   */
  act: Act;
  /**
   * When, by his clock: RFC 3339 with an offset.
   */
  at: string;
  /**
   * What he left out of these: services by their ids, cookies as `service/name`.
   */
  left_out?: string[];
  /**
   * The language in which he was asked.
   */
  locale: string;
  /**
   * The hash of the policy that he was shown.
   */
  policy: string;
  /**
   * The purposes that he allowed, where he chose one by one.
   */
  purposes?: string[];
  /**
   * The record cookie that he had before; null or absent where he had none.
   */
  record?: string | null;
  /**
   * Signals of his browser.
   */
  signals?: Signals;
  /**
   * A random number that his browser made when he consented, so that he can withdraw. Absent
   * from a refusal, which names nobody.
   */
  visitor?: string | null;
  /**
   * SHA-256 of the exact text that he was shown, 64 hexadecimal digits.
   */
  wording: string;
}
/**
 * Signals that came with the decision.
 */
export interface Signals {
  /**
   * Global Privacy Control (W3C); null where it is not known.
   */
  gpc?: boolean | null;
}
/**
 * The end of a period.
 */
export interface Deadline {
  /**
   * Its last day: where the nominal one is a Saturday, Sunday or public holiday, the end of the
   * next working day (article 3(4)).
   */
  extended: Day;
  /**
   * Its last day before weekends and holidays are looked at.
   */
  nominal: Day;
}
/**
 * A record that still waits for its id and its HMACs.
 */
export interface Draft {
  /**
   * The record, its id and HMACs left empty.
   */
  record: Record;
  /**
   * What the HMACs will hide.
   */
  references: References;
}
/**
 * One decision, as its canonical JSON stands in the ledger.
 */
export interface Record {
  /**
   * HMAC of the customer's account.
   */
  account?: string | null;
  /**
   * By which act.
   */
  act: RecordAct;
  /**
   * Which attempt at this order, from 1; null at a banner.
   */
  attempt?: number | null;
  /**
   * The controller's name (GDPR 4(7)).
   */
  controller: string;
  /**
   * Choices for single cookies, as `service/name`: of the same purposes.
   */
  cookies: {
    [k: string]: PurposeState;
  };
  /**
   * The version of the core that judged it.
   */
  engine: string;
  /**
   * What happened.
   */
  event: RecordEvent;
  /**
   * When, by the clock of who decided (RFC 3339), yet never before the record that it was made
   * from, nor after it was received; null where it is not known.
   */
  event_at?: string | null;
  /**
   * The shop's country, by whose law it was judged first.
   */
  jurisdiction: string;
  /**
   * The day whose law it was judged by.
   */
  law_date: string;
  /**
   * The notice that was shown.
   */
  notice: RecordNotice;
  /**
   * HMAC of the order.
   */
  order?: string | null;
  /**
   * The purposes, in the order of the configuration.
   */
  purposes: RecordPurpose[];
  /**
   * When the service received it (RFC 3339).
   */
  received_at: string;
  /**
   * The record's own id, made by the service.
   */
  record_id: string;
  /**
   * [`SCHEMA`].
   */
  schema: string;
  /**
   * Choices for single services, by id: of the purposes of which something was left out.
   */
  services: {
    [k: string]: PurposeState;
  };
  /**
   * The shop's id.
   */
  shop: string;
  /**
   * Signals that came with it.
   */
  signals: Signals;
  /**
   * HMAC of the data subject; null where nothing was given, so that a refusal names nobody.
   */
  subject?: string | null;
  /**
   * Where: `banner`, or the surface of the checkout.
   */
  surface: string;
  /**
   * Until when the decision holds (RFC 3339); null where it has no end of its own.
   */
  valid_until?: string | null;
}
/**
 * By which act the data subject decided.
 */
export interface RecordAct {
  /**
   * Which control: `accept_all`, `reject_all`, `choose`, `box`, `gpc`.
   */
  control: string;
  /**
   * HMAC of the member of staff who entered it, where it was not the data subject himself.
   */
  entered_by?: string | null;
  /**
   * `button`, `unticked_box`, `counter`, `phone`, `paper`, or `signal`.
   */
  method: string;
}
/**
 * The notice that was shown.
 */
export interface RecordNotice {
  /**
   * The hash of the policy or manifest in force.
   */
  hash: string;
  /**
   * The language in which it was shown (BCP 47).
   */
  locale: string;
  /**
   * The version that the shop gave its configuration.
   */
  version: string;
  /**
   * SHA-256 of its exact text, which the ledger keeps once; null where each purpose has its own.
   */
  wording?: string | null;
}
/**
 * One purpose of a record.
 */
export interface RecordPurpose {
  /**
   * The purpose's id in the shop's configuration; of a box, the box's id.
   */
  id: string;
  /**
   * What kind of purpose it is (`marketing`, `newsletter`, `terms`, …).
   */
  kind: string;
  /**
   * How it stands.
   */
  state: PurposeState;
  /**
   * SHA-256 of the exact text of this question; null where the whole notice was the question.
   */
  wording?: string | null;
}
/**
 * The references of a draft: personal data, for the side row.
 */
export interface References {
  /**
   * The customer's account.
   */
  account?: string | null;
  /**
   * The member of staff who entered it.
   */
  entered_by?: string | null;
  /**
   * The order's number.
   */
  order?: string | null;
  /**
   * Who consented or withdrew; null where nobody did.
   */
  subject?: Reference | null;
}
/**
 * A reference to a person or to what is his: personal data, to be kept in a side row only.
 */
export interface Reference {
  /**
   * What it points at.
   */
  kind: ReferenceKind;
  /**
   * The value itself, as the shop knows it.
   */
  value: string;
}
/**
 * What the law changes in a dated value.
 */
export interface FigureChange {
  /**
   * The rows that hold on the second day and did not yet hold on the first.
   */
  after: FigureRow[];
  /**
   * The rows that held on the first day and no longer hold on the second.
   */
  before: FigureRow[];
  /**
   * Its name.
   */
  name: string;
  /**
   * Whose law it is of.
   */
  place: Jurisdiction;
  /**
   * What it counts.
   */
  unit: Unit;
}
/**
 * What one rule found. A rule that found several faults gives a finding for each.
 */
export interface Finding {
  /**
   * The norm in force on that day; left out where there was none.
   */
  citation?: string | null;
  /**
   * What was found, as a stable code; with `rule` it names the sentence in a locale.
   */
  code: string;
  /**
   * What to keep as proof, as stable codes; empty where there was no norm.
   */
  evidence: string[];
  /**
   * The outcome for a reader without `needs_judgement`; only beside that.
   */
  fallback?: Outcome | null;
  /**
   * From when until when that norm is the ground to name.
   */
  in_force?: InForce | null;
  /**
   * The day whose law was asked: that of the act, unless another was asked for.
   */
  on: Day;
  /**
   * What it came to.
   */
  outcome: Outcome;
  /**
   * The parameters of that sentence.
   */
  params: {
    [k: string]: Value;
  };
  /**
   * Whose law was asked.
   */
  place: Jurisdiction;
  /**
   * The facts that decided: JSON Pointers (RFC 6901) into the case's situation.
   */
  pointers: string[];
  /**
   * What is open; only beside `needs_judgement`, and not where merely a fact is missing.
   */
  question?: Question | null;
  /**
   * The rule's id.
   */
  rule: string;
  /**
   * How much hangs on the rule.
   */
  severity: Severity;
  /**
   * Whether the norm, and what else the finding rests on, was read in its source; left out where
   * there was no norm.
   */
  verified?: boolean | null;
}
/**
 * From which day until which day, both included; no last day where there is no end yet.
 */
export interface InForce {
  /**
   * The first day.
   */
  from: Day;
  /**
   * The last day; null while it is in force.
   */
  until?: Day | null;
}
/**
 * A question that the law leaves open. Its words stand in a locale, by the finding's rule and code.
 */
export interface Question {
  /**
   * What the lenient reading comes to.
   */
  lenient: Outcome;
  /**
   * The facts that would settle it, as stable codes.
   */
  settled_by: string[];
  /**
   * What the strict reading comes to.
   */
  strict: Outcome;
}
/**
 * A public holiday.
 */
export interface HolidayOn {
  /**
   * The day.
   */
  day: Day;
  /**
   * Its name, as a stable code; `decreed` for a day that a decree equates with a holiday.
   */
  name: string;
}
/**
 * The end of a period of hours, by each way to count.
 */
export interface HoursEnd {
  /**
   * So many hours after the event.
   */
  naive: Instant;
  /**
   * The same, where the hour of the event does not count (Regulation 1182/71, article 3(1)).
   */
  reg1182: Instant;
  /**
   * The later of that and the end of the second working day after the event, for a period of
   * two days or more: the reading by which article 3(5) touches hours. Null for a shorter one,
   * and before that Regulation.
   */
  two_working_days?: Instant | null;
}
/**
 * Why a text could not be read: one fault, the first that was met.
 *
 * The message is English for developers: lower case, no full stop. It repeats field names and
 * words of closed lists, never the value of a field that may hold personal data.
 */
export interface InputError {
  /**
   * The kind of fault.
   */
  code: InputCode;
  /**
   * The column in bytes, from 1, at which reading stopped; 0 where there is no text.
   */
  column: number;
  /**
   * The line, from 1, at which reading stopped; 0 where there is no text.
   */
  line: number;
  /**
   * What is wrong and what would be right.
   */
  message: string;
  /**
   * Where: a JSON Pointer (RFC 6901), empty for the whole document. For a missing field it
   * points to where the field should stand.
   */
  pointer: string;
  /**
   * The nearest right name, where a name is wrong.
   */
  suggestion?: string | null;
}
/**
 * What the intake made of a request: a draft to seal, or what stands in the way.
 */
export interface Intake {
  /**
   * Whom the draft is about, under whose key it is to be sealed; null for nobody.
   */
  anchor?: Reference | null;
  /**
   * How each box of the manifest was answered, by id; empty at a banner.
   */
  answers: {
    [k: string]: BoxAnswer;
  };
  /**
   * The draft, to be sealed and kept; null where something stands in the way.
   */
  draft?: Draft | null;
  /**
   * What the visitor keeps, after a decision at a banner.
   */
  kept?: Kept | null;
  /**
   * What stands in the way.
   */
  problems: Problem[];
}
/**
 * What the visitor keeps after a decision.
 */
export interface Kept {
  /**
   * The purposes that may run.
   */
  allowed: string[];
  /**
   * The value of the record cookie.
   */
  cookie: string;
  /**
   * What of these may not: services by their ids, cookies as `service/name`.
   */
  left_out: string[];
  /**
   * Until when it holds, in Unix seconds.
   */
  until: number;
}
/**
 * What the law changes from one day to another.
 */
export interface LawDiff {
  /**
   * The version of the rule catalogue.
   */
  catalogue: string;
  /**
   * The dated values that change.
   */
  figures: FigureChange[];
  /**
   * The first day.
   */
  from: Day;
  /**
   * The norms that change, in the catalogue's order.
   */
  norms: NormChange[];
  /**
   * The second.
   */
  to: Day;
}
/**
 * What the law changes for a rule.
 */
export interface NormChange {
  /**
   * The norm on the second day; null where there is none.
   */
  after?: Norm | null;
  /**
   * The norm on the first of the two days; null where there was none.
   */
  before?: Norm | null;
  /**
   * The norms that came and went between the two days, oldest first.
   */
  between: Norm[];
  /**
   * What becomes of the norm.
   */
  change: Change;
  /**
   * The part of a shop's work that it is about.
   */
  domain: Domain;
  /**
   * The places in which this changes.
   */
  places: Jurisdiction[];
  /**
   * The rule's id.
   */
  rule: string;
}
/**
 * A text that the shop has shown as its banner's notice, under the policy beside which it is given.
 */
export interface Notice {
  /**
   * The language in which it was shown (BCP 47).
   */
  locale: string;
  /**
   * SHA-256 of the text, 64 hexadecimal digits.
   */
  wording: string;
}
/**
 * A period that begins with an event on a day.
 */
export interface Period {
  /**
   * How many of the unit it is long.
   */
  count: number;
  /**
   * The day of the event, which itself does not count.
   */
  event: Day;
  /**
   * Whose holidays count.
   */
  place: Jurisdiction;
  /**
   * What is counted.
   */
  unit: PeriodUnit;
}
/**
 * What the service promises when it has made a decision durable: this leaf is in the shop's
 * ledger, and will be in its tree. Signed, see [`super::signature`].
 */
export interface Receipt {
  /**
   * What happened.
   */
  event: RecordEvent;
  /**
   * The record's leaf hash, 64 hexadecimal digits.
   */
  leaf_hash: string;
  /**
   * The purposes, and how each stands.
   */
  purposes: RecordPurpose[];
  /**
   * When the service received it (RFC 3339).
   */
  received_at: string;
  /**
   * The record's id.
   */
  record_id: string;
  /**
   * The shop's id.
   */
  shop: string;
  /**
   * [`RECEIPT`].
   */
  type: string;
}
/**
 * A rule that answers otherwise by the law of another day.
 */
export interface RuleTurn {
  /**
   * The same by the law of the second.
   */
  after?: Said | null;
  /**
   * Its worst finding by the law of the first day; null where it had nothing to say.
   */
  before?: Said | null;
  /**
   * The rule's id.
   */
  rule: string;
}
/**
 * What a rule said.
 */
export interface Said {
  /**
   * The finding's code.
   */
  code: string;
  /**
   * What it came to.
   */
  outcome: Outcome;
}
/**
 * A record as the ledger keeps it.
 */
export interface Sealed {
  /**
   * The canonical JSON of the record (RFC 8785).
   */
  canonical: string;
  /**
   * SHA-256(0x00 ‖ canonical), 64 hexadecimal digits (RFC 6962).
   */
  leaf_hash: string;
}
/**
 * A verdict by the law of one day.
 */
export interface Side {
  /**
   * The worst of all fallbacks and other outcomes; only where the verdict is `needs_judgement`.
   */
  fallback?: Outcome | null;
  /**
   * The worst outcome.
   */
  verdict: Outcome;
}
/**
 * The signature of a [`Signed`] document.
 */
export interface Signature {
  /**
   * Always `Ed25519`.
   */
  algorithm: string;
  /**
   * The first 16 hexadecimal digits of the SHA-256 of the public key.
   */
  key_id: string;
  /**
   * 64 bytes in base 64 (RFC 4648 section 4).
   */
  value: string;
}
/**
 * A document that carries its own proof of origin.
 *
 * The signature is over the canonical JSON (RFC 8785) of `payload`. The payload says what it is in
 * its `type`, so that no document can pass for another.
 */
export interface SignedManifestDocument {
  /**
   * What is signed.
   */
  payload: ManifestDocument;
  /**
   * By which key, and the signature.
   */
  signature: Signature;
}
/**
 * A document that carries its own proof of origin.
 *
 * The signature is over the canonical JSON (RFC 8785) of `payload`. The payload says what it is in
 * its `type`, so that no document can pass for another.
 */
export interface SignedReceipt {
  /**
   * What is signed.
   */
  payload: Receipt;
  /**
   * By which key, and the signature.
   */
  signature: Signature;
}
/**
 * How many lines came to what.
 */
export interface Tally {
  /**
   * Lines with nothing on them.
   */
  blank: number;
  /**
   * Verdicts [`Outcome::NeedsJudgement`].
   */
  needs_judgement: number;
  /**
   * Verdicts [`Outcome::NotApplicable`].
   */
  not_applicable: number;
  /**
   * Verdicts [`Outcome::Ok`].
   */
  ok: number;
  /**
   * Cases that turn from one day to the other, where two were asked for.
   */
  turned: number;
  /**
   * Lines that could not be read.
   */
  unreadable: number;
  /**
   * Verdicts [`Outcome::Violation`].
   */
  violation: number;
  /**
   * Verdicts [`Outcome::Warning`].
   */
  warning: number;
}
/**
 * What a case comes to by the law of two days.
 */
export interface Turn {
  /**
   * What it comes to by the law of the second.
   */
  after: Side;
  /**
   * What it comes to by the law of the first day.
   */
  before: Side;
  /**
   * The case's id, where it has one.
   */
  id?: string | null;
  /**
   * The rules that answer otherwise, in the catalogue's order. Their outcomes may differ where
   * the verdict, which is the worst of all, does not.
   */
  rules: RuleTurn[];
  /**
   * Whether the verdict, or its fallback, is another on the second day.
   */
  turns: boolean;
}
/**
 * The answer to a case. `serde_json::to_string` of it is its one byte form: the fields stand in
 * the order below, names of maps in the order of the alphabet.
 */
export interface Verdict {
  /**
   * The version of the rule catalogue: the day up to which the law was looked at.
   */
  catalogue: string;
  /**
   * The version of this engine.
   */
  engine: string;
  /**
   * The worst of all fallbacks and other outcomes; only where the verdict is `needs_judgement`.
   */
  fallback?: Outcome | null;
  /**
   * What each rule found, in the catalogue's order. Rules without anything to say are left out
   * unless the case lists them.
   */
  findings: Finding[];
  /**
   * The case's id, where it has one.
   */
  id?: string | null;
  /**
   * The day that the law was asked for where no act has a day of its own: the case's, or the one
   * that was asked for in its place.
   */
  law_date: Day;
  /**
   * Always `no_legal_advice`.
   */
  notice: string;
  /**
   * Computed values by name.
   */
  values: {
    [k: string]: Value;
  };
  /**
   * The worst outcome of the rules that were asked.
   */
  verdict: Outcome;
}
