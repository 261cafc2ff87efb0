import type { DomainText } from "../types.js";

export default {
  name: "Checkout",
  words: {
    age_statement: "the age as the customer stated it",
    applicable_national_law: "which country's law counts for this customer",
    basis_per_purpose: "the list of purposes, each with what it rests on",
    box_ids: "the list of boxes, each with its id",
    box_texts: "the texts beside the boxes",
    checkout_test_run: "a test order with the boxes left empty and without an account",
    consent_record: "the record of the consent",
    field_inventory: "the list of fields, each with what it is needed for",
    form_version: "the version of the form that was shown",
    guardian_proof: "proof that a parent or guardian consented",
    other_ways_to_the_benefit: "whether the benefit can be had without consent",
    purposes_per_consent: "the list of consents, each with what it is for",
    size_of_the_benefit: "how large the benefit is",
    time_of_last_use: "the time at which the data were last used",
    time_of_withdrawal: "the time at which consent was withdrawn",
  },
  rules: {
    "EU-BOX-01": {
      name: "The customer sets the tick",
      asks: "Every box is empty when it is shown, whether it asks for consent or for something that costs extra.",
      remedy: "Show every box empty, and ask again those who got a box that was already ticked.",
      findings: {
        empty: "The box was empty until the customer ticked it.",
        ticked: "The box was already ticked, so it says nothing.",
      },
      questions: {},
    },
    "EU-BOX-02": {
      name: "A box of its own for consent",
      asks: "Consent to advertising stands in a box of its own, apart from the terms and the privacy notice.",
      remedy: "Make two boxes of it: one for the terms, and one for advertising that may stay empty.",
      findings: {
        own_box: "Consent shares its box with nothing else.",
        shared_box: "One box stands for advertising and for the terms or the privacy notice.",
      },
      questions: {},
    },
    "EU-BOX-03": {
      name: "Nobody agrees to a privacy notice",
      asks: "A privacy notice informs. A customer can read it, and does not have to agree to it.",
      remedy: "Write “I have read the privacy notice”, or put a link there without a box.",
      findings: {
        agreement_demanded: "An order requires agreeing to the privacy notice.",
        no_agreement_demanded: "Nobody has to agree to the privacy notice.",
      },
      questions: {},
    },
    "EU-BOX-04": {
      name: "Free to say no",
      asks: "Whoever leaves a box for advertising or sharing empty can order all the same, and is no worse off.",
      remedy: "Make the box optional, and give the benefit to everybody or for something else.",
      findings: {
        consent_required: "Without this consent the order stops.",
        free: "One can order without this consent.",
      },
      questions: {
        consent_rewarded: {
          question: "Is consent still free when a benefit is given for it?",
          strict: "No: who refuses pays more, and that is a disadvantage.",
          lenient: "Yes, if the benefit is small and can be had in another way.",
        },
      },
    },
    "EU-BOX-05": {
      name: "One consent, one purpose",
      asks: "Newsletter, text messages, calls and partners each have a consent of their own, and each is used for nothing else.",
      remedy: "Give each purpose a box of its own. Use an address only for what its owner consented to.",
      findings: {
        inside_purpose: "The consent is used for what it was given for.",
        many_purposes: "One consent stands for several purposes.",
        no_consent_asked: "This box asks for no consent.",
        not_specific: "The consent was not given for this purpose by itself.",
        one_purpose: "The consent is for one purpose.",
        outside_purpose: "The consent is used for something that it was not given for.",
        specific: "Each purpose was chosen by itself.",
      },
      questions: {},
    },
    "EU-BOX-06": {
      name: "Consent that can be shown",
      asks: "Of each consent the shop can show whose it is, what for, when it was given, to which text, how, how the box stood before, and who asked.",
      remedy:
        "Record all of it at the moment of the tick. Stop using consents that you cannot show, or ask for them again.",
      findings: {
        provable: "The record has all that proves the consent.",
        record_incomplete: "The record is said to be incomplete.",
        record_lacks: "The record does not have: {missing}.",
        refused: "The customer refused, so there is no consent to show.",
      },
      questions: {},
    },
    "EU-BOX-07": {
      name: "Children do not consent alone",
      asks: "Below 16 in the Netherlands and below 13 in Belgium a parent or guardian consents.",
      remedy: "Ask the age where children buy, and have a parent confirm by mail. Stop using what a child consented to alone.",
      findings: {
        age_unknown: "The shop is aimed at children, and does not know how old this customer is.",
        guardian_consented: "A parent or guardian consented.",
        not_for_children: "The shop is not aimed at children, and no age is known.",
        of_age: "The customer is old enough to consent: the age is {limit}.",
        refused: "The customer refused, so there is no consent to judge.",
        under_age: "The customer is younger than {limit}, and no consent of a parent or guardian can be shown.",
      },
      questions: {
        age_across_borders: {
          question: "The age differs from country to country: whose counts here?",
          strict: "The higher age counts: the customer is too young, and a parent or guardian must consent.",
          lenient: "The lower age counts: the customer is old enough to consent alone.",
        },
      },
    },
    "EU-BOX-08": {
      name: "No more fields than needed",
      asks: "A field is required only if the order, its payment, its delivery or the law needs it.",
      remedy: "Make the field optional or take it out. Write down beside each required field what it is needed for.",
      findings: {
        doubtful_field: "A field is required, and nothing says what the order needs it for.",
        needed: "The field is needed.",
        unneeded_field: "A field is required that no order needs, such as title or gender.",
        voluntary: "The field may stay empty.",
      },
      questions: {},
    },
    "EU-BOX-09": {
      name: "Ordering as a guest",
      asks: "Whoever buys once can do so without an account.",
      remedy: "Offer ordering as a guest, and the account as a choice afterwards.",
      findings: {
        account_forced: "One cannot buy once without making an account.",
        account_needed: "A subscription or membership needs an account.",
        guests_can_order: "One can order without an account.",
      },
      questions: {},
    },
    "EU-BOX-10": {
      name: "Withdrawn is over",
      asks: "From the moment of withdrawal nothing is done any more that rested on the consent.",
      remedy: "Take the address off every list at once, mailings that are ready to go included.",
      findings: {
        consent_stood: "The consent stood when the message was sent.",
        not_advertising: "The message advertises nothing, so it does not rest on consent.",
        not_withdrawn: "The consent has not been withdrawn.",
        used_after_withdrawal: "The message was sent after consent had been withdrawn.",
      },
      questions: {},
    },
    "EU-BOX-11": {
      name: "Consent from before 25 May 2018",
      asks: "An old consent holds on only if it was a tick of the customer's own, for one purpose, that can be shown.",
      remedy: "Look for the record. Where there is none, or the box was already ticked, take the address off the list.",
      findings: {
        as_the_regulation_asks: "The old consent is as the present law asks.",
        given_since: "The consent was given on or after 25 May 2018.",
        no_consent: "No consent was given.",
        not_active: "The old consent was no choice: a box that was already ticked, silence, or a line in the terms.",
        not_proven: "The old consent cannot be shown.",
        not_specific: "The old consent stands for several purposes at once.",
      },
      questions: {},
    },
    "EU-BOX-12": {
      name: "An order needs no consent",
      asks: "What belongs to the order, such as delivery and invoice, rests on the contract or the law. Asking consent for it promises a way out that is not there.",
      remedy: "Take the question away, and name the contract or the law as the ground in the privacy notice.",
      findings: {
        consent_fits: "This can rest on consent.",
        no_basis: "No ground is named at all; another rule judges that.",
        other_basis: "This does not rest on consent.",
        wrong_basis: "Consent is asked for something that belongs to the order.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"checkout">;
