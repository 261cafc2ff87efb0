// Made from the Rust types by `npm run generate`. Do not edit.
/* eslint-disable */
/** What the findings of every rule may say. */
export type CommonCode = "missing_field" | "no_subject" | "not_in_force" | "other_country" | "unknown_value";
/** The values that a verdict may carry. */
export type ComputedName = "deadline_extended" | "deadline_extension_notice" | "deadline_nominal" | "max_fine_eur" | "max_until" | "min_until" | "missing" | "naive_deadline" | "reg1182_deadline";
/** The dated values of the law. */
export type FigureName = "browsing_on_tolerated" | "choice_holds_months" | "choice_per_cookie" | "refusal_rests_months" | "statistics_exempt";
/** The words that findings, values and figures name. */
export type NamedWord = "controller" | "given_at" | "method" | "purpose" | "text_version" | "ui_state";
/** By domain: what its rules may say and ask, and the words for evidence and facts that they use. */
export interface RulesByDomain {
  cookies: {
    words: "analytics_settings" | "banner_state_log" | "banner_version" | "basis_per_purpose" | "consent_record" | "cookie_list" | "processor_agreement" | "screenshot" | "tag_trace" | "time_of_consent" | "time_of_placing" | "time_of_refusal";
    rules: {
      "EU-COOK-01": { codes: "consent_after_act" | "consent_given" | "consent_not_active" | "consent_refused" | "consent_withdrawn" | "exempt_statistics" | "no_consent" | "strictly_necessary"; questions: never };
      "EU-COOK-02": { codes: "exemption_not_met" | "strictly_necessary"; questions: never };
      "NL-COOK-03": { codes: "consent_given" | "exempt_statistics" | "exemption_not_met"; questions: never };
      "BE-COOK-04": { codes: "consent_after_act" | "consent_given" | "consent_not_active" | "consent_refused" | "consent_withdrawn" | "no_consent" | "no_statistics"; questions: never };
      "EU-COOK-05": { codes: "basis_recorded" | "no_basis" | "no_tracking"; questions: never };
      "EU-COOK-06": { codes: "all_or_nothing" | "choice_per_cookie" | "choice_per_purpose" | "no_choice_per_cookie"; questions: never };
      "EU-COOK-08": { codes: "active_choice" | "browsing_on_tolerated" | "no_act" | "no_active_choice" | "refused"; questions: never };
      "EU-COOK-09": { codes: "refusal_equal" | "refusal_harder"; questions: never };
      "EU-COOK-12": { codes: "announced_term_over" | "asked_after_change" | "asked_late_enough" | "asked_too_soon" | "consent_old" | "in_term" | "no_consent" | "no_refusal" | "not_asked_again" | "refused"; questions: never };
    };
  };
  checkout: {
    words: "box_ids" | "box_texts" | "checkout_test_run" | "consent_record" | "form_version" | "other_ways_to_the_benefit" | "purposes_per_consent" | "size_of_the_benefit";
    rules: {
      "EU-BOX-01": { codes: "empty" | "ticked"; questions: never };
      "EU-BOX-02": { codes: "own_box" | "shared_box"; questions: never };
      "EU-BOX-03": { codes: "agreement_demanded" | "no_agreement_demanded"; questions: never };
      "EU-BOX-04": { codes: "consent_required" | "free"; questions: "consent_rewarded" };
      "EU-BOX-05": { codes: "inside_purpose" | "many_purposes" | "no_consent_asked" | "not_specific" | "one_purpose" | "outside_purpose" | "specific"; questions: never };
      "EU-BOX-06": { codes: "provable" | "record_incomplete" | "record_lacks" | "refused"; questions: never };
    };
  };
}
