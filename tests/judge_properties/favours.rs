//! A fact that can only speak for the shop never makes a verdict worse.

use super::crossing::{case, put};
use super::{is_worse, judged};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use vinkje::law::eu::PROCESSOR_CLAUSES;

/// Facts that can only speak for the shop; `*` is the first item of a list.
///
/// A fact that makes a rule speak which was silent before is none of them, unless it keeps that rule
/// by itself.
fn favours() -> Vec<(&'static str, Value)> {
    let consent = json!({
        "given_at": "1990-01-01T10:00:00+01:00",
        "method": "button",
        "announced_max_months": 600,
        "record_complete": true,
        "record": {"who": "v-1", "when": "1990-01-01T10:00:00+01:00", "how": "button", "text": "nl-1"},
    });
    let items = json!([
        "identity",
        "address",
        "contact",
        "dpo",
        "purposes",
        "basis",
        "legitimate_interest",
        "recipients",
        "transfers",
        "retention",
        "rights",
        "dm_objection",
        "withdraw_consent",
        "complaint",
        "required_data",
        "automated_decisions",
    ]);
    let holds = [
        "/cookie/first_party_use_only",
        "/cookie/ip_anonymised",
        "/cookie/consent/specific",
        "/cookie/consent/prior_warning",
        "/banner/reject_on_same_layer",
        "/banner/material_change",
        "/banner/permanent_route",
        "/banner/tags_stop",
        "/banner/third_parties_told",
        "/consent/specific",
        "/consent/record_complete",
        "/consent/guardian_consent",
        "/consent/policy_link",
        "/account/guest_checkout",
        "/statement/present",
        "/statement/reachable_from_forms",
        "/statement/objection_dm_separate",
        "/new_purpose/informed",
        "/email_contract/terms_declared",
        "/email_contract/terms_attached",
        "/email_contract/terms_storable",
        "/email_contract/content_clear",
        "/page/certificate_valid",
        "/carrier/encrypted",
        "/breach/documented",
        "/breach/data_unreadable",
        "/breach/risk_removed",
        "/breach/public_notice",
        "/processor/contract/signed",
        "/processor/sub_processor_added/authorised",
        "/processing/occasional",
        "/file/notified",
        "/file/declared",
        "/file/opt_in",
        "/transfer/certified",
        "/transfer/tia",
        "/transfer/separate",
        "/transfer/risk_informed",
        "/transfer/occasional",
        "/transfer/needed_for_order",
        "/transfer/own_backup",
        "/profile/informed",
        "/use/same_system",
        "/use/protected",
        "/use/legal_duty",
        "/request/complaint_info",
        "/request/identity_check/doubt",
        "/request/proof_on_file",
        "/item/notified",
        "/item/separate_storage",
        "/disclosure/consent/alternative_edition",
        "/disclosure/consent/explained",
        "/disclosure/consent/may_refuse",
        "/disclosure/consent/separate",
        "/disclosure/in_statement",
        "/disclosure/lia",
        "/message/own_products",
        "/message/postal_address_or_number",
        "/message/sender_identity",
        "/message/unsubscribe/free",
        "/message/unsubscribe/present",
        "/message/unsubscribe/working",
        "/sale/collected_by_sender",
        "/sale/completed",
        "/sale/optout_offered_at_collection",
        "/sale/paid",
        "/recipient/address_designated_for_marketing",
        "/recipient/published",
        "/headers/dkim_covers",
        "/lists/separately_selectable",
        "/notice/separate",
        "/profile/lia",
        "/call/objection_offered",
        "/report/no_legal_advice",
    ];
    let fails = [
        "/cookie/shared",
        "/cookie/combined",
        "/banner/contrast_steers",
        "/banner/wording_misleads",
        "/banner/legitimate_interest_toggles",
        "/banner/pay_or_accept",
        "/banner/wall",
        "/box/required",
        "/boxes/*/required",
        "/checkout_fields/*/required",
        "/account/required",
        "/statement/direct_marketing",
        "/email_contract/sent_after_conclusion",
        "/access_policy/shared_admin_accounts",
        "/storage/cvv",
        "/breach/serious_consequences",
        "/use/fictitious_possible",
        "/request/asked_recipients",
        "/item/archived",
        "/message/commercial",
        "/message/unsubscribe/login",
        "/call/number_withheld",
        "/dnc_register",
        "/dncm/listed",
        "/disclaimer/excludes_liability",
    ];
    let long_ago = json!("1990-01-01T10:00:00+01:00");
    let clauses = PROCESSOR_CLAUSES.0.first().expect("the newest list").1;
    let others = [
        ("/cookie/consent", consent),
        ("/cookie/consent/withdrawn_at", Value::Null),
        ("/cookie/purpose", json!("strictly_necessary")),
        ("/cookie/privacy_impact", json!("minor")),
        ("/cookie/gdpr_basis", json!("consent")),
        ("/banner/reject_steps", json!(0)),
        ("/banner/withdraw_steps", json!(0)),
        ("/banner/reject_style", json!("equal_button")),
        ("/banner/granularity", json!("per_category")),
        ("/banner/second_layer", json!("per_cookie")),
        ("/consent_mode/mode", json!("basic")),
        ("/box/initial_state", json!("empty")),
        ("/box/benefit", Value::Null),
        ("/boxes/*/initial_state", json!("empty")),
        ("/consent/age", json!(18)),
        ("/consent/ui_state", json!("empty")),
        ("/consent/text_version", json!("nl-7")),
        ("/consent/subject", json!("a@shop.example")),
        ("/consent/controller", json!("Shop BV")),
        ("/consent/withdrawn_at", Value::Null),
        ("/checkout_fields/*/needed_for", json!("delivery")),
        ("/account/contract_type", json!("subscription")),
        ("/statement/items", items),
        ("/email_contract/missing", json!([])),
        ("/email_contract_process/template", json!("order-2")),
        ("/company/enterprise_number", json!("0123.456.749")),
        ("/company/legal_form", json!("eenmanszaak")),
        ("/document/kvk_number", json!("12345678")),
        ("/document/statutory_name", json!("Shop B.V.")),
        ("/document/seat", json!("Utrecht")),
        ("/document/name", json!("Shop")),
        ("/document/address", json!("Kade 1, Utrecht")),
        ("/document/email", json!("info@shop.example")),
        ("/document/vat_number", json!("NL001234567B01")),
        ("/disclaimer/audience", json!("business")),
        ("/report/law_date", json!("2026-03-02")),
        ("/report/rule_version", json!("1")),
        ("/consent/refused_at", Value::Null),
        ("/message/aimed_at", json!("legal_person")),
        ("/message/category", json!("same")),
        ("/message/unsubscribe/steps", json!(1)),
        ("/message/visible_recipients", json!(1)),
        ("/sale/objected_at", Value::Null),
        ("/sender/type", json!("charity")),
        ("/recipient/address_type", json!("impersonal")),
        ("/objection", Value::Null),
        (
            "/objection/confirmed_at",
            json!("2099-01-01T10:00:00+01:00"),
        ),
        ("/objection/messages_between", json!(0)),
        (
            "/headers/list_unsubscribe",
            json!("<https://shop.example/u>"),
        ),
        (
            "/headers/list_unsubscribe_post",
            json!("List-Unsubscribe=One-Click"),
        ),
        ("/call/purpose", json!("service")),
        ("/request/age", json!(40)),
        ("/request/answer_recipients", json!("names")),
        ("/request/fee_eur", json!(0)),
        ("/request/identity_check", Value::Null),
        ("/request/identity_check/demanded", json!("login")),
        ("/request/kept", json!([])),
        ("/request/reasons", json!("told")),
        ("/request/recipients_in_log", json!([])),
        ("/request/requester", json!("representative")),
        ("/systems", json!([])),
        ("/item/access", json!("legal_only")),
        ("/item/archive_years", json!(1)),
        ("/item/book_year", Value::Null),
        ("/item/kept_reason", json!("legal_claims")),
        ("/item/last_active_contact", Value::Null),
        ("/item/other_purpose", json!("lawsuit")),
        ("/item/purpose_ended_at", Value::Null),
        ("/item/relation_ended", Value::Null),
        ("/software", tidy_software()),
        (
            "/suppression",
            json!({"entry_deleted": false, "mailed_again": false}),
        ),
        ("/address_source", json!("collected")),
        ("/disclosure/basic_data_kept_years", json!(0)),
        ("/disclosure/basis", json!("legal_duty")),
        ("/disclosure/consent/detriment", Value::Null),
        ("/disclosure/log", json!({"kept_until": "2090-01-01"})),
        ("/disclosure/purpose", json!("delivery")),
        ("/measures/technical", json!(["encryption"])),
        ("/measures/organisational", json!(["instruction"])),
        ("/page/tls", json!("1.3")),
        ("/access_policy/last_review", json!("2031-01-01")),
        ("/storage/password_hash", json!("argon2id")),
        ("/breach/risk_reasoning", json!("encrypted")),
        (
            "/breach/delay_reasons",
            json!("found only late how far it went"),
        ),
        ("/breach/notified_authority_at", long_ago.clone()),
        ("/breach/subjects_notified_at", long_ago),
        ("/processor/contract/clauses", json!(clauses)),
        ("/register/missing", json!([])),
        ("/site_scan/third_parties", json!([])),
        ("/transfer/country", json!("NL")),
        ("/transfer/contract_concluded_at", json!("2020-01-01")),
        ("/category/purpose", json!("delivery")),
        ("/purpose/basis", json!("contract")),
        ("/profile/basis", json!("contract")),
        ("/use/dataset", json!("fictitious")),
        ("/use/deleted_after_days", json!(0)),
        ("/use/compatibility_note", json!("2026-02 by the owner")),
    ];
    let holds = holds.map(|place| (place, json!(true)));
    let fails = fails.map(|place| (place, json!(false)));
    holds.into_iter().chain(fails).chain(others).collect()
}

/// Software that a shop can keep its terms and its promises with.
fn tidy_software() -> Value {
    json!({
        "retention_setting": "per_category",
        "purge_mechanism": true,
        "last_purge_run": "2100-01-01",
        "overdue_items": 0,
        "export_one": true,
        "correct_one": true,
        "delete_one": true,
    })
}

/// Whether a situation has the object that a fact belongs to.
fn has_object_of(situation: &Value, place: &str) -> bool {
    let object = place.rsplit_once('/').map_or("", |(object, _)| object);
    let object = object.replace('*', "0");
    situation.pointer(&object).is_some_and(Value::is_object)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fact_that_favours_the_shop_never_worsens(mut case in case(), spot in any::<Index>()) {
        let situation = &case["situation"];
        let favours: Vec<_> = favours()
            .into_iter()
            .filter(|(place, _)| has_object_of(situation, place))
            .collect();
        if !favours.is_empty() {
            let (place, value) = spot.get(&favours);
            put(&mut case["situation"], place, None);
            let before = judged(&case);
            put(&mut case["situation"], place, Some(value.clone()));
            let after = judged(&case);
            prop_assert!(!is_worse(&after, &before), "{place}: {before:#?} {after:#?}");
        }
    }
}
