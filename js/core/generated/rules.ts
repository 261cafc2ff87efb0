// Made from the Rust types by `npm run generate`. Do not edit.
/* eslint-disable */
/** What the findings of every rule may say. */
export type CommonCode = "missing_field" | "no_subject" | "not_in_force" | "other_country" | "unknown_value";
/** The values that a verdict may carry. */
export type ComputedName = "deadline_extended" | "deadline_extension_notice" | "deadline_nominal" | "max_fine_eur" | "max_until" | "min_until" | "missing" | "naive_deadline" | "reg1182_deadline";
/** The dated values of the law. */
export type FigureName = "access_answer_days" | "access_review_months" | "adequate" | "adult_from_age" | "answer_days" | "answer_fee" | "answer_months" | "answer_quiet_days" | "any_claim_years" | "assessed_after_years" | "books_kept_years" | "breach_notified_hours" | "browsing_on_tolerated" | "choice_holds_at_most_months" | "choice_holds_months" | "choice_per_cookie" | "clauses_in_force" | "clauses_need_assessment" | "clauses_of_contracts" | "consent_age" | "contract_claim_years" | "cookie_lives_days" | "customer_kept_years" | "do_not_call_me_checked_days" | "eea" | "exempt_file_kept_months" | "extended_answer_months" | "fine_ceilings" | "former_customer_months" | "log_kept_months" | "one_stop_shop_kept_years" | "processor_clauses" | "processor_tells_hours" | "processor_too_late_hours" | "public_sites_stay_open" | "purged_every_months" | "real_estate_kept_years" | "refusal_rests_months" | "refusal_tells_complaint" | "register_from_staff" | "represented_below_age" | "sites_stay_open" | "spam_ban_protects_businesses" | "statement_items" | "statistics_exempt" | "stop_at_most_days" | "stop_at_once_days" | "subjects_told_days" | "tax_records_kept_years" | "test_copy_days" | "tls_at_least" | "way_out_steps" | "working_days_at_least";
/** The words that findings, values and figures name. */
export type NamedWord = "EP" | "address" | "article" | "at_most" | "at_most_for_many" | "audit" | "automated_decisions" | "basis" | "complaint" | "confidentiality" | "contact" | "controller" | "delete_return" | "delivery" | "dm_objection" | "dpo" | "email" | "enterprise_number" | "euros" | "given_at" | "help_32_36" | "help_rights" | "identity" | "instructions" | "law_date" | "legitimate_interest" | "lifetime" | "many_pages" | "measures" | "method" | "no_legal_advice" | "per_page" | "percent" | "place" | "price" | "product" | "purpose" | "purposes" | "quantity" | "recipients" | "required_data" | "retention" | "rights" | "rule_version" | "scc_2021" | "scc_before_2021" | "seat" | "security" | "statutory_name" | "subject_duration" | "subprocessors" | "terms" | "text_version" | "third_parties" | "transfers" | "ui_state" | "vat_number" | "withdraw_consent" | "withdrawal";
/** By domain: what its rules may say and ask, and the words for evidence and facts that they use. */
export interface RulesByDomain {
  cookies: {
    words: "analytics_settings" | "banner_recording" | "banner_settings" | "banner_state_log" | "banner_version" | "basis_per_purpose" | "consent_record" | "content_of_the_pings" | "cookie_list" | "data_layer_trace" | "device_read_for_the_pings" | "equal_alternative" | "header_log" | "policy_version" | "price_of_refusing" | "processor_agreement" | "scan_result" | "screenshot" | "size_of_the_shop" | "tag_trace" | "time_of_consent" | "time_of_placing" | "time_of_refusal" | "time_of_withdrawal";
    rules: {
      "EU-COOK-01": { codes: "consent_after_act" | "consent_given" | "consent_not_active" | "consent_refused" | "consent_withdrawn" | "exempt_statistics" | "no_consent" | "strictly_necessary"; questions: never };
      "EU-COOK-02": { codes: "exemption_not_met" | "strictly_necessary"; questions: never };
      "NL-COOK-03": { codes: "consent_given" | "exempt_statistics" | "exemption_not_met"; questions: never };
      "BE-COOK-04": { codes: "consent_after_act" | "consent_given" | "consent_not_active" | "consent_refused" | "consent_withdrawn" | "no_consent" | "no_statistics"; questions: never };
      "EU-COOK-05": { codes: "basis_recorded" | "no_basis" | "no_tracking"; questions: never };
      "EU-COOK-06": { codes: "all_or_nothing" | "choice_per_cookie" | "choice_per_purpose" | "no_choice_per_cookie"; questions: never };
      "EU-COOK-07": { codes: "informed" | "lifetime_misstated" | "lifetime_true" | "notice_lacks" | "policy_linked" | "policy_not_linked"; questions: never };
      "EU-COOK-08": { codes: "active_choice" | "browsing_on_tolerated" | "no_act" | "no_active_choice" | "refused"; questions: never };
      "EU-COOK-09": { codes: "refusal_equal" | "refusal_harder"; questions: never };
      "EU-COOK-10": { codes: "easy_to_withdraw" | "no_permanent_route" | "stopped_in_time" | "tags_run_on" | "third_parties_not_told" | "used_after_withdrawal" | "withdrawing_takes_longer"; questions: never };
      "EU-COOK-11": { codes: "open" | "wall" | "wall_allowed"; questions: "pay_or_accept" };
      "EU-COOK-12": { codes: "announced_term_over" | "asked_after_change" | "asked_late_enough" | "asked_too_soon" | "consent_old" | "in_term" | "no_consent" | "no_refusal" | "not_asked_again" | "refused"; questions: never };
      "EU-COOK-13": { codes: "lives_long" | "short_life" | "strictly_necessary"; questions: never };
      "EU-COOK-14": { codes: "consent_only" | "interest_offered"; questions: never };
      "EU-COOK-15": { codes: "chosen_despite_signal" | "followed_despite_signal" | "nobody_followed" | "shared_despite_signal" | "strictly_necessary"; questions: never };
      "EU-COOK-16": { codes: "denied_by_default" | "granted_with_consent" | "granted_without_consent" | "no_default"; questions: "pings_while_denied" };
      "EU-COOK-17": { codes: "no_record" | "not_relied_on" | "record_incomplete" | "record_kept" | "refused"; questions: never };
    };
  };
  checkout: {
    words: "age_statement" | "applicable_national_law" | "basis_per_purpose" | "box_ids" | "box_texts" | "checkout_test_run" | "consent_record" | "field_inventory" | "form_version" | "guardian_proof" | "other_ways_to_the_benefit" | "purposes_per_consent" | "size_of_the_benefit" | "time_of_last_use" | "time_of_withdrawal";
    rules: {
      "EU-BOX-01": { codes: "empty" | "ticked"; questions: never };
      "EU-BOX-02": { codes: "own_box" | "shared_box"; questions: never };
      "EU-BOX-03": { codes: "agreement_demanded" | "no_agreement_demanded"; questions: never };
      "EU-BOX-04": { codes: "consent_required" | "free"; questions: "consent_rewarded" };
      "EU-BOX-05": { codes: "inside_purpose" | "many_purposes" | "no_consent_asked" | "not_specific" | "one_purpose" | "outside_purpose" | "specific"; questions: never };
      "EU-BOX-06": { codes: "provable" | "record_incomplete" | "record_lacks" | "refused"; questions: never };
      "EU-BOX-07": { codes: "age_unknown" | "guardian_consented" | "not_for_children" | "of_age" | "refused" | "under_age"; questions: "age_across_borders" };
      "EU-BOX-08": { codes: "doubtful_field" | "needed" | "unneeded_field" | "voluntary"; questions: never };
      "EU-BOX-09": { codes: "account_forced" | "account_needed" | "guests_can_order"; questions: never };
      "EU-BOX-10": { codes: "consent_stood" | "not_advertising" | "not_withdrawn" | "used_after_withdrawal"; questions: never };
      "EU-BOX-11": { codes: "as_the_regulation_asks" | "given_since" | "no_consent" | "not_active" | "not_proven" | "not_specific"; questions: never };
      "EU-BOX-12": { codes: "consent_fits" | "no_basis" | "other_basis" | "wrong_basis"; questions: never };
    };
  };
  marketing: {
    words: "address_type" | "call_script" | "caller_number_log" | "category_map" | "confirmation_of_objection" | "consent_record" | "consent_to_tracking" | "form_at_collection" | "interest_assessment" | "legal_form" | "link_test" | "link_to_paid_offer" | "list_check_log" | "list_membership" | "mime_structure" | "notice_version" | "order_id" | "payment_id" | "raw_headers" | "register_check_log" | "rendered_message" | "source_of_address" | "source_page_snapshot" | "suppression_list" | "suppression_log" | "what_buyers_expect" | "what_the_account_costs" | "what_the_image_reports" | "what_the_profile_holds" | "who_buys_this" | "who_is_profiled";
    rules: {
      "NL-MAIL-01": { codes: "business_address" | "business_not_protected" | "by_human" | "consent_after_act" | "consent_for_something_else" | "consent_given" | "consent_not_active" | "consent_not_provable" | "consent_not_specific" | "consent_refused" | "consent_withdrawn" | "customer_exception" | "no_consent" | "not_commercial" | "not_marketing" | "objected"; questions: "borderline_category" | "indirect_remuneration" };
      "NL-MAIL-02": { codes: "address_from_elsewhere" | "business_address" | "business_not_protected" | "consent_given" | "customer_exception" | "no_sale" | "not_by_message" | "not_commercial" | "not_paid"; questions: "indirect_remuneration" };
      "NL-MAIL-03": { codes: "business_address" | "business_not_protected" | "consent_given" | "customer_exception" | "no_way_out_at_collection" | "not_commercial" | "objected_at_sale"; questions: never };
      "NL-MAIL-04": { codes: "business_address" | "business_not_protected" | "consent_given" | "customer_exception" | "not_commercial" | "not_own_products" | "other_category"; questions: "borderline_category" };
      "NL-MAIL-05": { codes: "no_way_out" | "not_commercial" | "way_out_after_login" | "way_out_broken" | "way_out_easy" | "way_out_long" | "way_out_paid"; questions: never };
      "NL-MAIL-06": { codes: "no_address" | "no_sender" | "not_commercial" | "sender_known"; questions: never };
      "NL-MAIL-07": { codes: "business_address" | "business_not_protected" | "consent_given" | "exemption_not_met" | "not_commercial"; questions: never };
      "EU-MAIL-08": { codes: "no_objection" | "sent_meanwhile" | "still_open" | "stopped_at_once" | "stopped_late" | "stopped_too_late" | "unstopped" | "unstopped_too_long"; questions: never };
      "EU-MAIL-09": { codes: "no_https_target" | "no_one_click" | "not_signed" | "one_click"; questions: never };
      "EU-MAIL-10": { codes: "lists_separate" | "lists_together" | "one_list"; questions: never };
      "EU-MAIL-11": { codes: "images_embedded" | "images_linked" | "not_by_mail" | "not_commercial"; questions: "tracking_pixel" };
      "EU-MAIL-12": { codes: "addresses_hidden" | "addresses_visible" | "not_by_mail" | "not_commercial"; questions: never };
      "BE-MAIL-13": { codes: "consent_after_act" | "consent_for_something_else" | "consent_given" | "consent_not_active" | "consent_not_provable" | "consent_not_specific" | "consent_refused" | "consent_withdrawn" | "customer_exception" | "impersonal_address" | "no_consent" | "not_by_mail" | "not_commercial" | "objected"; questions: "borderline_category" | "consumer_offer" | "indirect_remuneration" };
      "BE-MAIL-14": { codes: "address_from_elsewhere" | "consent_given" | "customer_exception" | "impersonal_address" | "no_sale" | "no_way_out_at_collection" | "not_by_mail" | "not_commercial" | "not_own_products" | "not_paid" | "objected" | "objected_at_sale" | "other_category"; questions: "borderline_category" | "indirect_remuneration" };
      "BE-MAIL-15": { codes: "consent_given" | "exemption_not_met" | "impersonal_address" | "not_by_mail" | "not_commercial"; questions: "consumer_offer" };
      "BE-MAIL-16": { codes: "no_objection" | "no_sender" | "no_way_out" | "not_by_mail" | "not_commercial" | "objection_confirmed" | "objection_not_confirmed" | "way_out_after_login" | "way_out_broken" | "way_out_clear" | "way_out_paid"; questions: never };
      "EU-MAIL-17": { codes: "advertised_after_objection" | "consent_since" | "no_objection" | "objected_afterwards"; questions: never };
      "EU-MAIL-18": { codes: "consent_given" | "no_basis" | "not_for_advertising"; questions: "interests_weighed" };
      "EU-MAIL-19": { codes: "not_separate" | "not_told" | "only_in_terms" | "told_separately"; questions: never };
      "NL-TEL-01": { codes: "by_machine" | "consent_given" | "in_register" | "legal_person" | "not_in_register" | "not_marketing" | "objected" | "own_customer"; questions: never };
      "NL-TEL-02": { codes: "by_machine" | "consent_after_act" | "consent_for_something_else" | "consent_given" | "consent_not_active" | "consent_not_provable" | "consent_not_specific" | "consent_refused" | "consent_withdrawn" | "customer_exception" | "former_customer" | "legal_person" | "no_consent" | "not_marketing" | "objected"; questions: "borderline_category" | "indirect_remuneration" };
      "NL-TEL-03": { codes: "by_machine" | "consent_after_act" | "consent_for_something_else" | "consent_given" | "consent_not_active" | "consent_not_provable" | "consent_not_specific" | "consent_refused" | "consent_withdrawn" | "customer_exception" | "former_customer" | "legal_person" | "no_consent" | "not_marketing" | "objected"; questions: "borderline_category" | "indirect_remuneration" };
      "NL-TEL-04": { codes: "legal_person" | "no_objection_offered" | "not_marketing" | "number_withheld" | "open_call"; questions: never };
      "NL-TEL-05": { codes: "by_machine" | "exemption_not_met" | "legal_person_called" | "not_marketing"; questions: never };
      "BE-TEL-06": { codes: "asked_for_since" | "by_machine" | "list_checked_long_ago" | "not_listed" | "not_marketing" | "objected" | "on_the_list"; questions: never };
      "BE-TEL-07": { codes: "by_human" | "by_mail" | "consent_after_act" | "consent_for_something_else" | "consent_given" | "consent_not_active" | "consent_not_provable" | "consent_not_specific" | "consent_refused" | "consent_withdrawn" | "no_consent" | "not_commercial" | "not_marketing" | "objected"; questions: never };
    };
  };
  information: {
    words: "crawl_of_forms" | "impact_assessment" | "item_checklist" | "policy_document" | "procedure_for_requests" | "statement_address" | "statement_version" | "time_of_first_use" | "time_of_information";
    rules: {
      "EU-INFO-01": { codes: "no_statement" | "not_reachable" | "statement_reachable"; questions: never };
      "EU-INFO-02": { codes: "complete" | "lacks_items"; questions: never };
      "EU-INFO-03": { codes: "no_advertising" | "not_apart" | "told_apart"; questions: never };
      "EU-INFO-04": { codes: "not_told" | "still_to_tell" | "told"; questions: never };
      "EU-INFO-05": { codes: "no_contact" | "no_procedure" | "ready"; questions: never };
      "EU-INFO-06": { codes: "in_place" | "no_assessment" | "no_policy" | "small_shop"; questions: never };
      "BE-INFO-07": { codes: "complete" | "lacks_items"; questions: never };
    };
  };
  rights: {
    words: "age" | "answer_copy" | "book_year" | "channel" | "check_log" | "claim_that_needs_it" | "date_of_answer" | "date_of_receipt" | "erasure_report" | "extension_notice" | "file_note" | "invoice" | "letter" | "national_retention_term" | "notices" | "proof_of_abuse" | "requester" | "ruling_on_pending_requests" | "suppression_event" | "sync_log_per_system";
    rules: {
      "EU-RIGHT-01": { codes: "answered_in_time" | "answered_late" | "due_soon" | "extended" | "open_in_term" | "overdue"; questions: never };
      "NL-RIGHT-02": { codes: "answered_in_time" | "answered_late" | "due_soon" | "no_right_yet" | "open_in_term" | "overdue"; questions: "pending" };
      "BE-RIGHT-03": { codes: "answered_in_time" | "answered_late" | "due_soon" | "no_right_yet" | "open_in_term" | "overdue"; questions: "pending" };
      "EU-RIGHT-04": { codes: "answered_in_time" | "answered_late" | "due_soon" | "no_reasons" | "open_in_term" | "overdue" | "told_late"; questions: never };
      "EU-RIGHT-05": { codes: "in_term" | "no_complaint_route" | "no_reaction" | "no_reasons" | "reacted" | "refused_well"; questions: never };
      "EU-RIGHT-06": { codes: "delayed" | "refused" | "slow" | "stopped_at_once" | "waits"; questions: never };
      "EU-RIGHT-07": { codes: "no_objection" | "nowhere_active" | "still_active"; questions: never };
      "EU-RIGHT-08": { codes: "above_maximum" | "charged" | "free" | "within_maximum"; questions: never };
      "EU-RIGHT-09": { codes: "all_erased" | "kept_for_taxes" | "kept_past_term" | "kept_without_reason" | "may_stay" | "reason_not_told"; questions: "books_erased" | "kept_for_claims" | "term_elsewhere" };
      "EU-RIGHT-10": { codes: "copy_without_doubt" | "light_check" | "real_doubt"; questions: never };
      "EU-RIGHT-11": { codes: "no_proof" | "not_refused_so"; questions: "excessive" };
      "NL-RIGHT-12": { codes: "child_heard" | "child_heard_alone" | "child_sent_away" | "no_minor" | "not_decided" | "representative_asked" | "represented"; questions: never };
      "EU-RIGHT-13": { codes: "all_told" | "no_log" | "not_done" | "not_told"; questions: never };
      "EU-RIGHT-14": { codes: "names_given" | "not_answered" | "not_asked" | "only_categories" | "refused_as_excessive"; questions: never };
    };
  };
  retention: {
    words: "access_rights" | "book_year" | "category_reason" | "configuration_export" | "date_of_deletion" | "end_of_relation" | "last_active_contact" | "legal_reason" | "purge_log" | "retention_table" | "storage_location" | "suppression_record";
    rules: {
      "EU-RET-01": { codes: "kept_for_ever" | "no_reason" | "no_term" | "term_and_reason" | "term_by_law" | "terms_set"; questions: never };
      "NL-RET-02": { codes: "deleted_after_term" | "deleted_early" | "in_no_books" | "kept" | "kept_past_term" | "other_purpose"; questions: never };
      "BE-RET-03": { codes: "deleted_after_term" | "deleted_early" | "in_no_books" | "kept" | "term_over"; questions: never };
      "EU-RET-04": { codes: "not_for_taxes" | "part_of_the_books" | "tax_pretext"; questions: never };
      "EU-RET-05": { codes: "in_policy" | "kept_past_policy" | "long_policy_with_reason" | "long_policy_without_reason" | "never_active"; questions: never };
      "NL-RET-06": { codes: "beyond_any_claim" | "long_with_reason" | "long_without_reason" | "not_archived" | "while_claims_last"; questions: never };
      "EU-RET-07": { codes: "among_active_files" | "in_everybodys_reach" | "not_archived" | "stands_apart"; questions: never };
      "EU-RET-08": { codes: "long_ago" | "never_purged" | "overdue" | "purged_lately"; questions: never };
      "EU-RET-09": { codes: "can_delete" | "cannot_delete" | "gone_in_time" | "keeps_by_default" | "kept_after_purpose" | "other_purpose" | "purpose_lasts"; questions: never };
      "NL-RET-10": { codes: "exempt" | "exemption_lost" | "notified" | "relation_lasts"; questions: never };
      "EU-RET-11": { codes: "consent_over" | "contacted_again" | "entry_deleted" | "entry_stays" | "proof_deleted" | "proof_stays"; questions: never };
    };
  };
  disclosure: {
    words: "box_text" | "consent_naming_recipient" | "disclosure_log" | "expectation_of_customer" | "log_beside_statement" | "need_for_the_data" | "objection_offered" | "other_editions" | "other_sellers" | "record_of_weighing" | "request_copy";
    rules: {
      "EU-DISC-01": { codes: "as_long_as_data" | "kept_too_short" | "no_log" | "no_term" | "shorter_than_data"; questions: never };
      "EU-DISC-02": { codes: "address_bought" | "consent_after_act" | "consent_for_other" | "consent_forced" | "consent_given" | "consent_not_active" | "consent_not_separate" | "consent_refused" | "consent_withdrawn" | "no_consent" | "not_for_recipient" | "own_address"; questions: "interests_weighed" };
      "EU-DISC-03": { codes: "consent_after_act" | "consent_not_active" | "consent_refused" | "consent_withdrawn" | "forced" | "free_consent" | "no_consent" | "no_rights_holder" | "not_explained" | "not_separate" | "other_basis"; questions: "sale_refused" };
      "EU-DISC-04": { codes: "named" | "not_named"; questions: never };
      "EU-DISC-05": { codes: "exemption_not_met" | "legal_duty" | "needed_for_order"; questions: never };
    };
  };
  security: {
    words: "access_matrix" | "asset_list" | "breach_register" | "date_of_the_letter" | "letter" | "list_of_measures" | "notice_of_the_processor" | "notification_receipt" | "reading_of_the_authority" | "reasons_for_delay" | "review_date" | "risk_note" | "schema_scan" | "time_of_awareness" | "tls_scan" | "turnover_of_the_year_before" | "working_days_in_the_72_hours";
    rules: {
      "EU-SEC-01": { codes: "measures_written" | "no_organisational" | "no_technical"; questions: never };
      "EU-SEC-02": { codes: "certificate_invalid" | "encrypted" | "no_personal_data" | "old_tls" | "plain_http"; questions: never };
      "EU-SEC-03": { codes: "access_laid_down" | "no_policy" | "not_reviewed" | "shared_accounts"; questions: never };
      "EU-SEC-04": { codes: "card_code_stored" | "password_plain" | "password_weak" | "secrets_safe"; questions: never };
      "EU-SEC-05": { codes: "encrypted" | "no_customers" | "not_encrypted" | "not_portable"; questions: never };
      "EU-SEC-06": { codes: "fine_ceiling" | "no_fine"; questions: never };
      "EU-BREACH-01": { codes: "in_time" | "late_with_reasons" | "late_without_reasons" | "not_aware" | "not_notified" | "not_notified_today" | "risk_unlikely" | "still_open" | "within_whole_hours"; questions: "inside_two_working_days" };
      "EU-BREACH-02": { codes: "in_time" | "late_with_reasons" | "late_without_reasons" | "not_aware" | "not_notified" | "risk_unlikely"; questions: "inside_two_working_days" };
      "EU-BREACH-03": { codes: "exempt" | "no_high_risk" | "people_told" | "people_told_late" | "people_untold"; questions: never };
      "EU-BREACH-04": { codes: "documented" | "undocumented"; questions: never };
      "EU-BREACH-05": { codes: "still_open" | "told_at_once" | "told_late" | "told_too_late"; questions: never };
      "NL-BREACH-06": { codes: "in_time" | "late" | "not_notified" | "not_notified_today" | "not_serious" | "people_untold" | "still_open"; questions: never };
      "EU-BREACH-07": { codes: "harmless_and_documented" | "notified_anyway" | "reasoning_missing" | "risk_not_unlikely" | "undocumented"; questions: never };
    };
  };
  register: {
    words: "authorisation" | "clause_map" | "declaration_number" | "exemption_of_the_royal_decree" | "notification_number" | "purpose_list" | "register_export" | "signed_contract" | "site_scan" | "subscription_proof" | "test_run";
    rules: {
      "NL-REG-01": { codes: "exempt_customer_file" | "exemption_not_met"; questions: never };
      "NL-REG-02": { codes: "exempt_subscriber_file" | "exemption_not_met"; questions: never };
      "NL-REG-03": { codes: "no_marketing" | "not_notified" | "notified" | "signed_up"; questions: never };
      "BE-REG-04": { codes: "declared" | "undeclared_marketing"; questions: "customers_only" };
      "EU-REG-05": { codes: "exempt" | "no_register" | "register_incomplete" | "register_kept"; questions: never };
      "EU-PROC-01": { codes: "contract_signed" | "no_contract" | "not_signed"; questions: never };
      "EU-PROC-02": { codes: "clauses_lacking" | "clauses_whole" | "no_contract"; questions: never };
      "EU-PROC-03": { codes: "all_registered" | "nobody_active" | "unregistered"; questions: never };
      "EU-PROC-04": { codes: "authorised" | "unauthorised"; questions: never };
      "EU-PROC-05": { codes: "cannot_correct" | "cannot_delete" | "cannot_export" | "serves_one_person"; questions: never };
    };
  };
  transfers: {
    words: "backup_test" | "certificate_check" | "consent_record" | "hosting_location" | "order_id" | "signed_clauses" | "transfer_impact_assessment" | "transfer_register";
    rules: {
      "EU-XFER-01": { codes: "exemption_not_met" | "inside_eea"; questions: never };
      "EU-XFER-02": { codes: "ground_lapsed" | "ground_named" | "inside_eea" | "no_ground" | "protection_adequate"; questions: never };
      "EU-XFER-03": { codes: "adequacy_decision" | "exemption_not_met" | "inside_eea"; questions: never };
      "EU-XFER-04": { codes: "clauses_hold" | "inside_eea" | "no_assessment" | "no_clauses" | "protection_adequate" | "set_lapsed"; questions: never };
      "EU-XFER-05": { codes: "explicit_consent" | "inside_eea" | "no_consent_named" | "not_separate" | "protection_adequate" | "risks_not_told" | "structural"; questions: never };
      "EU-XFER-06": { codes: "inside_eea" | "necessary" | "no_contract_named" | "not_necessary" | "protection_adequate" | "structural"; questions: never };
      "EU-XFER-07": { codes: "inside_eea" | "no_backup" | "no_books" | "own_backup"; questions: never };
    };
  };
  purpose: {
    words: "basis_per_purpose" | "compatibility_note" | "consequences" | "context_of_collection" | "link_of_purposes" | "nature_of_data" | "origin_of_dataset" | "profile_inventory" | "purpose_register" | "safeguards" | "test_data_policy";
    rules: {
      "EU-PURP-01": { codes: "no_purpose" | "purpose_fixed"; questions: never };
      "EU-PURP-02": { codes: "fictitious" | "fictitious_possible" | "kept_after_test" | "no_test" | "other_system" | "real_data" | "unprotected" | "whole_copy"; questions: never };
      "EU-PURP-03": { codes: "fictitious" | "no_training" | "real_data"; questions: never };
      "EU-PURP-04": { codes: "consent_given" | "legal_duty" | "no_note" | "own_rule" | "same_purpose"; questions: "note_recorded" };
      "EU-PURP-05": { codes: "basis_recorded" | "no_basis"; questions: never };
      "EU-PURP-06": { codes: "based_and_told" | "no_basis" | "not_told"; questions: never };
    };
  };
  contracting: {
    words: "attachment_hash" | "mail_text" | "sent_mail" | "template_id";
    rules: {
      "NL-CONTR-01": { codes: "not_declared" | "not_supplied" | "supplied_late" | "terms_hold"; questions: never };
      "NL-CONTR-02": { codes: "clear" | "lacks_content" | "unclear"; questions: never };
      "NL-CONTR-03": { codes: "no_template" | "template"; questions: never };
      "BE-CONTR-04": { codes: "terms_known" | "terms_late" | "terms_unknown"; questions: never };
    };
  };
  disclaimers: {
    words: "disclaimer_text" | "engine_output" | "page_crawl" | "rendered_document";
    rules: {
      "NL-DISCL-01": { codes: "advertising" | "no_number" | "number_shown"; questions: never };
      "NL-DISCL-02": { codes: "advertising" | "lacks_details" | "name_and_seat" | "other_form"; questions: never };
      "NL-DISCL-03": { codes: "excludes_liability" | "no_exclusion" | "not_to_consumers"; questions: never };
      "NL-DISCL-04": { codes: "details_shown" | "lacks_details" | "no_website"; questions: never };
      "BE-DISCL-05": { codes: "details_shown" | "lacks_details"; questions: never };
      "EU-DISCL-06": { codes: "lacks_marks" | "marked"; questions: never };
    };
  };
}
