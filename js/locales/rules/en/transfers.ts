import type { DomainText } from "../types.js";

export default {
  name: "Transfers outside Europe",
  words: {
    backup_test: "a test of the backup",
    certificate_check: "a look at the list of certified recipients, with its date",
    consent_record: "the record of the consent",
    hosting_location: "where the data are hosted",
    order_id: "the number of the order",
    signed_clauses: "the signed clauses",
    transfer_impact_assessment: "the assessment of the law over there",
    transfer_register: "the list of transfers, each with its ground",
  },
  rules: {
    "EU-XFER-01": {
      name: "Free inside Europe",
      asks: "Inside the European Economic Area (the Union, Iceland, Liechtenstein and Norway) data may be hosted anywhere. No law says that they must stay in your own country.",
      remedy: "Nothing to do inside Europe. Outside it, choose a ground for the transfer and write it down.",
      findings: {
        exemption_not_met: "The data leave the European Economic Area, so a ground is needed.",
        inside_eea: "The data stay inside the European Economic Area, so no ground for a transfer is needed.",
      },
      questions: {},
    },
    "EU-XFER-02": {
      name: "A ground outside Europe",
      asks: "Data leave the European Economic Area only on a ground that holds on that day: a decision on the country, clauses in the contract, or one of the few exceptions.",
      remedy: "Move the data to a provider inside Europe, or sign the standard clauses of 2021 and look at the law over there. Until then, stop the transfer.",
      findings: {
        ground_lapsed: "The ground that you name did not hold on this day, or not for this recipient.",
        ground_named: "A ground is named. Whether its own conditions are met is a separate rule.",
        inside_eea: "The data stay inside Europe, so no ground is needed.",
        no_ground: "The data go outside Europe without any ground.",
        protection_adequate: "The Commission has decided that this recipient protects data well enough.",
      },
      questions: {},
    },
    "EU-XFER-03": {
      name: "Decision on a country",
      asks: "Where the Commission has decided that a country protects data well enough, data may go there as long as the decision lasts. In the United States that covers only firms on the list of the Data Privacy Framework.",
      remedy: "Look up the recipient on the list and keep the date. If it is not there, use the standard clauses or another provider.",
      findings: {
        adequacy_decision: "A decision of the Commission covers this recipient on this day.",
        exemption_not_met: "No decision covers this recipient on this day, so another ground is needed.",
        inside_eea: "The data stay inside Europe, so no decision is needed.",
      },
      questions: {},
    },
    "EU-XFER-04": {
      name: "Standard clauses",
      asks: "Standard clauses must be the set of 2021. The old sets ended on 27 December 2022, and in new contracts on 26 September 2021. You also look at the law of the other country, and write that down.",
      remedy: "Sign the clauses of 2021 (Decision 2021/914), and write an assessment of the law over there.",
      findings: {
        clauses_hold: "The clauses hold on this day.",
        inside_eea: "The data stay inside Europe, so no clauses are needed.",
        no_assessment: "There is no assessment of the law over there.",
        no_clauses: "This transfer does not rest on standard clauses.",
        set_lapsed: "This set of clauses could not be used on this day.",
      },
      questions: {},
    },
    "EU-XFER-05": {
      name: "Consent to a transfer",
      asks: "Who consents to a transfer outside Europe is asked apart from everything else, is told of the risks, and consents to something that happens now and then.",
      remedy: "Ask in a box of its own and tell of the risks. For what happens every day, use another ground or a provider in Europe.",
      findings: {
        explicit_consent: "The person consented apart, knowing the risks, to something occasional.",
        inside_eea: "The data stay inside Europe, so no consent to a transfer is needed.",
        no_consent_named: "This transfer does not rest on explicit consent.",
        not_separate: "The consent was not asked apart, but together with something else.",
        risks_not_told: "The person was not told of the risks.",
        structural: "Consent is used for something that happens all the time. That is not what this exception is for.",
      },
      questions: {},
    },
    "EU-XFER-06": {
      name: "Needed for the order",
      asks: "What an order cannot do without may go outside Europe, such as the address to a seller overseas, as long as that happens now and then.",
      remedy: "Send only what this order needs. For tools that you use every day, such as hosting or a newsletter, use another ground.",
      findings: {
        inside_eea: "The data stay inside Europe, so no ground is needed.",
        necessary: "The order needs this transfer, and it happens now and then.",
        no_contract_named: "This transfer does not rest on a contract.",
        not_necessary: "The order can be fulfilled without this transfer.",
        structural: "This happens all the time, so the exception for a single order does not cover it.",
      },
      questions: {},
    },
    "EU-XFER-07": {
      name: "A copy of your own books",
      asks: "The books must be within reach when the tax office asks or the provider stops. The only copy should not lie with one provider far away.",
      remedy: "Make a copy of your own regularly, and try once whether you can read it back.",
      findings: {
        inside_eea: "The books lie inside Europe.",
        no_backup: "The only copy of the books lies with one provider outside Europe.",
        no_books: "These data are not the books.",
        own_backup: "You have a copy of your own.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"transfers">;
