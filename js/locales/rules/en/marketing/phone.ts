import type { DomainText } from "../../types.js";
import { consent, customer, outside } from "./shared.js";

const { by_human, by_machine, legal_person, not_commercial, not_marketing } = outside;

/** Calls. */
export default {
  "NL-TEL-01": {
    name: "The do-not-call register, until July 2021",
    asks: "Until 30 June 2021 you did not call people who stood in the Dutch do-not-call register (Bel-me-niet), unless they were your own customers or had consented.",
    remedy: "The register no longer exists. For calls today, ask for consent first. Keep the checks of that time as proof.",
    findings: {
      by_machine,
      consent_given: "There was consent to the call.",
      in_register: "The person stood in the register, and was neither your customer nor had consented.",
      legal_person,
      not_in_register: "The person did not stand in the register.",
      not_marketing,
      objected: "The person had said that they want no calls, and was called all the same.",
      own_customer: "This was a customer of your own, whom you were allowed to call.",
    },
    questions: {},
  },
  "NL-TEL-02": {
    name: "Consent or a customer, until July 2026",
    asks: "From 1 July 2021 to 30 June 2026 you called people only if they had consented to calls or were your customers, about similar products.",
    remedy: "Call only people who consented to calls; since 1 July 2026 being a customer is no longer enough. Keep the consent or the order as proof for calls of that time.",
    findings: {
      ...consent,
      by_machine,
      customer_exception: "This is a customer who is called about similar products and could say no, so consent was not needed.",
      former_customer: "It is more than three years since this person was a customer. No law says so, but the sector's own code asks that you no longer call them.",
      legal_person,
      not_marketing,
    },
    questions: { ...customer },
  },
  "NL-TEL-03": {
    name: "Calls only with consent",
    asks: "Since 1 July 2026 you call people only if they consented to being called, customers too. Only charities, publishers of newspapers and magazines, and lotteries for charities may still call their customers or donors without it.",
    remedy: "Stop calling people who did not consent to calls. Ask for it with a box of its own that names the telephone, and keep when it was given.",
    findings: {
      ...consent,
      by_machine,
      customer_exception: "This sender may still call customers or donors without consent, and everything that this asks is there.",
      former_customer: "It is more than three years since this person was a customer or donor. No law says so, but the sector's own code asks that you no longer call them.",
      legal_person,
      not_marketing,
    },
    questions: { ...customer },
  },
  "NL-TEL-04": {
    name: "An open call",
    asks: "Who calls to advertise shows their number, and in every call offers to call no more.",
    remedy: "Switch on number display, and put a sentence in the script: “Would you rather that we no longer call you?” Note the answer at once.",
    findings: {
      legal_person,
      no_objection_offered: "The call did not offer to call no more.",
      not_marketing,
      number_withheld: "The number of the caller was not shown.",
      open_call: "The number was shown, and the call offered to call no more.",
    },
    questions: {},
  },
  "NL-TEL-05": {
    name: "Calling companies",
    asks: "A company with legal personality, such as a bv, may be called without consent. A sole trader counts as a person. Whoever answers has rights over their own data.",
    remedy: "Look up the legal form before you call, and note it. Ask sole traders and partnerships for consent.",
    findings: {
      by_machine,
      exemption_not_met: "This is not a company with legal personality. The rule on consent to calls decides.",
      legal_person_called: "This is a company with legal personality, which may be called without consent.",
      not_marketing,
    },
    questions: {},
  },
  "BE-TEL-06": {
    name: "The do-not-call-me list, Belgium",
    asks: "In Belgium you call nobody who stands on the do-not-call-me list (Bel-me-niet-meer), neither customers nor companies, unless they asked for it after they joined the list. Check the list at most 30 days before you call.",
    remedy: "Check your numbers against the list of dncm.be every month, take those that stand on it out of your call list, and keep the date.",
    findings: {
      asked_for_since: "The number stands on the list, but this person asked to be called after that.",
      by_machine,
      list_checked_long_ago: "It is not shown that the list was checked in the 30 days before the call.",
      not_listed: "The number did not stand on the list, and the check was recent.",
      not_marketing,
      objected: "The person had said that they want no calls, and was called all the same.",
      on_the_list: "The number stands on the list, and was called all the same.",
    },
    questions: {},
  },
  "BE-TEL-07": {
    name: "Calling machines and fax, Belgium",
    asks: "In Belgium calls by machine and advertising by fax go only to people who consented to that, customers or not.",
    remedy: "Switch the machine off for everybody without consent to such calls, and keep the consent of the others.",
    findings: {
      ...consent,
      by_human,
      by_mail: "This goes by mail or message. Other rules are about that.",
      not_commercial,
      not_marketing,
    },
    questions: {},
  },
} satisfies Partial<DomainText<"marketing">["rules"]>;
