import type { DomainText } from "../types.js";

export default {
  name: "Contracts by e-mail",
  words: {
    attachment_hash: "a fingerprint (hash) of the terms that were attached",
    mail_text: "the text of the mail",
    sent_mail: "the mail as it was sent, with its attachments",
    template_id: "the name and version of the template",
  },
  rules: {
    "NL-CONTR-01": {
      name: "Terms declared and handed over",
      asks: "Whoever makes a contract by mail says that his terms apply, and sends them along, or as a file to keep, before the contract is made.",
      remedy: "Put the sentence that the terms apply in every quote and confirmation, and attach the terms as a file.",
      findings: {
        not_declared: "The mail does not say that the terms apply: they are no part of the contract.",
        not_supplied: "The terms were declared, and the customer could not read and keep them: he can set them aside.",
        supplied_late: "The terms came after the contract was made: the customer can set them aside.",
        terms_hold: "The terms were declared and handed over in time.",
      },
      questions: {},
    },
    "NL-CONTR-02": {
      name: "A mail that says what is agreed",
      asks: "The mail says what is sold, for what price, how much of it and how it is delivered, and does not contradict the offer.",
      remedy: "Add what is missing and send the customer a confirmation in which it all stands together.",
      findings: {
        clear: "The mail says clearly what is agreed.",
        lacks_content: "The mail does not say: {missing}.",
        unclear: "The mail is not clear, or contradicts the offer.",
      },
      questions: {},
    },
    "NL-CONTR-03": {
      name: "One way of working for orders by mail",
      asks: "Everybody who makes contracts by mail does so in the same way, with the same template.",
      remedy: "Make a template with the offer, the price, the delivery and the terms, and let all staff use it.",
      findings: {
        no_template: "There is no template for orders by mail.",
        template: "There is a template for orders by mail.",
      },
      questions: {},
    },
    "BE-CONTR-04": {
      name: "Terms known before the contract",
      asks: "Terms count where the customer knew them, or could know them, and accepted them before the contract was made.",
      remedy: "Say in the offer that the terms apply, and attach them or link to them. Terms on the invoice come too late.",
      findings: {
        terms_known: "The customer could know the terms before the contract was made.",
        terms_late: "The terms came after the contract was made: they do not count.",
        terms_unknown: "The terms were not declared, or the customer could not read them: they do not count.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"contracting">;
