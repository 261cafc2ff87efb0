import type { DomainText } from "../types.js";

export default {
  name: "Passing data on",
  words: {
    box_text: "the text of the box, with its version",
    consent_naming_recipient: "the record of the consent, with the name of the recipient in it",
    disclosure_log: "the log: who received what, when, on what basis",
    expectation_of_customer: "whether customers could expect this when they ordered",
    log_beside_statement: "the recipients in the log beside those in the statement",
    need_for_the_data: "whether the work cannot be sold without passing the data on",
    objection_offered: "whether people could object before their data went",
    other_editions: "which other editions of the work there are",
    other_sellers: "whether others sell the work without asking for this",
    record_of_weighing: "the written weighing of your interest against theirs",
    request_copy: "a copy of the request or order that asked for the data",
  },
  rules: {
    "EU-DISC-01": {
      name: "A log of who received data",
      asks: "You log to whom data went, which, when and on what basis, and keep that as long as you keep the data: at least a year.",
      remedy:
        "Write each disclosure in a log, and let an entry end when the data themselves are deleted, never within a year.",
      findings: {
        as_long_as_data: "The entry is kept as long as the data.",
        kept_too_short: "The entry is kept for less than a year. It must stay until {least} at least.",
        no_log: "It is not logged to whom the data went.",
        no_term: "It cannot be shown how long the entry is kept.",
        shorter_than_data: "The entry is kept for a year or more, but not as long as the data. Whoever asks later gets no answer.",
      },
      questions: {},
    },
    "EU-DISC-02": {
      name: "No trade in data without consent",
      asks: "You do not sell, rent or give data to others for purposes of their own, and use no lists that you bought, without a separate consent that names who gets the data.",
      remedy:
        "Stop passing the data on. Ask for it in an empty box of its own that names the partner, and pass on only what was consented to from then on. Throw bought lists away.",
      findings: {
        address_bought: "The address was bought or rented, and the person it belongs to did not consent to that.",
        consent_after_act: "The consent came after the data had gone.",
        consent_for_other: "The consent does not name this recipient.",
        consent_forced: "The consent could not be refused, so it is none.",
        consent_given: "There was a consent for this before.",
        consent_not_active: "Nobody said yes: the consent came from a ticked box, from silence or from the terms.",
        consent_not_separate: "The consent was asked together with something else.",
        consent_refused: "The consent was refused.",
        consent_withdrawn: "The consent had been withdrawn.",
        no_consent: "The data went to somebody for purposes of his own, and there is no consent.",
        not_for_recipient: "The data did not go for purposes of the recipient's own.",
        own_address: "The shop collected the address itself.",
      },
      questions: {
        interests_weighed: {
          question: "Is your interest in passing these data on stronger than the customers' interest that you do not?",
          strict: "Only consent allows trade in data.",
          lenient: "A lawful commercial interest can be enough, where the data are strictly needed for it and customers could expect it.",
        },
      },
    },
    "EU-DISC-03": {
      name: "Data for a rights holder such as Brein",
      asks: "Where you ask consent to pass data to a rights holder, it is asked in a box of its own, with an explanation, and whoever says no can still buy.",
      remedy:
        "Put the consent in an empty box of its own, say why it is asked and when data go, and offer the work without it, or another edition.",
      findings: {
        consent_after_act: "The consent came after the data had gone.",
        consent_not_active: "Nobody said yes: the consent came from a ticked box, from silence or from the terms.",
        consent_refused: "The consent was refused.",
        consent_withdrawn: "The consent had been withdrawn.",
        forced: "Nobody could refuse the consent, so it is none.",
        free_consent: "The consent was asked apart, explained, and free to refuse.",
        no_consent: "The data went to a rights holder without consent and without another basis.",
        no_rights_holder: "The data did not go to a rights holder.",
        not_explained: "It was not explained what the consent is for.",
        not_separate: "The consent was not asked apart from other things.",
        other_basis: "The data went on another basis than consent. Whether that holds hangs on the concrete case.",
      },
      questions: {
        sale_refused: {
          question: "Is a consent free where whoever refuses cannot buy the work at all?",
          strict: "No: without the work as the price of refusing, nobody is free to say no.",
          lenient: "Yes: nobody has to buy this work, and others can be had elsewhere.",
        },
      },
    },
    "EU-DISC-04": {
      name: "Recipients in the privacy statement",
      asks: "Everybody who receives data stands in the privacy statement, by name or by kind.",
      remedy: "Lay the log beside the statement and add who is missing, or stop passing data to them.",
      findings: {
        named: "The statement names this recipient.",
        not_named: "The statement does not name this recipient.",
      },
      questions: {},
    },
    "EU-DISC-05": {
      name: "What the order needs or the law demands",
      asks: "What a carrier or bank needs for the order, and what the law makes you hand over, goes without consent. You log it all the same.",
      remedy: "Pass on no more than is needed, note why, and keep a copy of the request. For everything else ask consent.",
      findings: {
        exemption_not_met: "The order does not need this and no law demands it: another rule says whether it is allowed.",
        legal_duty: "The law demands it. No consent is needed; log it.",
        needed_for_order: "The order needs it. No consent is needed; log it.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"disclosure">;
