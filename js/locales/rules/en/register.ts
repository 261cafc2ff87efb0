import type { DomainText } from "../types.js";

export default {
  name: "Suppliers and the register",
  words: {
    authorisation: "your leave for the new supplier behind the supplier",
    clause_map: "a list of the clauses, each with its place in the contract",
    declaration_number: "the number of the declaration",
    exemption_of_the_royal_decree: "whether the exemption of the Royal Decree of 13 February 2001 covers the file",
    notification_number: "the number of the notification",
    purpose_list: "the list of what the file is used for",
    register_export: "an export of the register",
    signed_contract: "the signed contract",
    site_scan: "a scan of the site for other companies' code",
    subscription_proof: "the proof that people signed up",
    test_run: "a trial with the data of one person",
  },
  rules: {
    "NL-REG-01": {
      name: "An ordinary customer file, until 2018",
      asks: "Until 24 May 2018 a Dutch shop notified its files to the authority. A file for delivery, invoices and the books alone was exempt.",
      remedy: "Nothing to do: the duty ended on 25 May 2018. Since then you keep a register of your own.",
      findings: {
        exempt_customer_file: "The file was used for ordinary dealings with customers alone, so it need not be notified.",
        exemption_not_met: "The file was used for more than ordinary dealings with customers, so this exemption did not hold.",
      },
      questions: {},
    },
    "NL-REG-02": {
      name: "A file of subscribers, until 2018",
      asks: "Until 24 May 2018 a file of people who had signed up for a newsletter or offers themselves need not be notified to the Dutch authority.",
      remedy: "Nothing to do: the duty ended on 25 May 2018. Do keep the proof that people signed up.",
      findings: {
        exempt_subscriber_file: "The people in it had signed up themselves, so the file need not be notified.",
        exemption_not_met: "This was not just a file of people who had signed up, so this exemption did not hold.",
      },
      questions: {},
    },
    "NL-REG-03": {
      name: "A file for advertising, until 2018",
      asks: "Until 24 May 2018 a Dutch shop notified a customer file that it also used to advertise without consent.",
      remedy: "Nothing can be notified any more: the duty ended on 25 May 2018. Make sure that you advertise only to people who may be advertised to.",
      findings: {
        no_marketing: "The file was not used to advertise.",
        not_notified: "The file was used to advertise without consent, and was not notified.",
        notified: "The file was notified.",
        signed_up: "The people in the file had consented.",
      },
      questions: {},
    },
    "BE-REG-04": {
      name: "Declaration to the Privacy Commission, until 2018",
      asks: "Until 24 May 2018 a Belgian shop declared what it did with personal data to the Privacy Commission. Only a few uses were exempt.",
      remedy: "Nothing can be declared any more: the duty ended on 25 May 2018. Since then you keep a register of your own.",
      findings: {
        declared: "The use was declared.",
        undeclared_marketing: "The data served advertising or more, and that was not declared.",
      },
      questions: {
        customers_only: {
          question: "Was a file for dealing with customers alone exempt from the declaration?",
          strict: "No: without an exemption that covers all of it, the use had to be declared.",
          lenient: "Yes: the Royal Decree of 13 February 2001 exempted the management of customers, under conditions.",
        },
      },
    },
    "EU-REG-05": {
      name: "A register of what you do with data",
      asks: "You keep a register of what you do with personal data: what for, which data, who receives them, whether they leave Europe, how long you keep them, how they are protected. Small firms must too, since dealing with customers is not something that happens now and then.",
      remedy:
        "Make a table with a line for each use: orders, accounts, newsletter, statistics. Fill in what for, which data, who receives them, where they go, how long, how protected.",
      findings: {
        exempt: "The firm is small, and this happens only now and then, so no register is needed.",
        no_register: "There is no register.",
        register_incomplete: "The register does not tell: {missing}.",
        register_kept: "There is a register, and its entries are whole.",
      },
      questions: {},
    },
    "EU-PROC-01": {
      name: "A written contract with every supplier",
      asks: "Every supplier that handles personal data for you, such as the host, the newsletter tool or the booking tool, has a written contract about it with you. Online counts as written.",
      remedy: "Look for the processing agreement (often called DPA) in the supplier's account or on its site, accept or sign it, and keep a copy. If there is none, look for another supplier.",
      findings: {
        contract_signed: "There is a signed contract.",
        no_contract: "There is no contract with this supplier.",
        not_signed: "There is a contract, and nobody signed it.",
      },
      questions: {},
    },
    "EU-PROC-02": {
      name: "What that contract says",
      asks: "The contract says what it is about and for how long, that the supplier follows your instructions, keeps the data secret and secures them, asks before it takes on others, helps you with requests and breaches, gives back or deletes the data at the end, and lets you check.",
      remedy: "Ask the supplier for the clauses that are missing, or use a standard agreement that has them all.",
      findings: {
        clauses_lacking: "The contract does not cover: {missing}.",
        clauses_whole: "The contract covers all that it must.",
        no_contract: "There is no contract to read.",
      },
      questions: {},
    },
    "EU-PROC-03": {
      name: "Everybody on your site is in the register",
      asks: "Every company that is active on your site or in your systems stands in your register as a recipient.",
      remedy: "Write these companies into the register and the privacy statement, or take their code off the site.",
      findings: {
        all_registered: "Everybody who is active on the site stands in the register.",
        nobody_active: "No other companies are active on the site.",
        unregistered: "A company is active on the site and does not stand in the register.",
      },
      questions: {},
    },
    "EU-PROC-04": {
      name: "The supplier behind the supplier",
      asks: "Your supplier takes on another only with your leave, or after telling you so that you can object.",
      remedy: "Ask the supplier who the new one is and what it does, and agree or object in writing.",
      findings: {
        authorised: "You agreed to the new supplier, or could object.",
        unauthorised: "Another supplier was taken on without your leave.",
      },
      questions: {},
    },
    "EU-PROC-05": {
      name: "Software that can serve one person",
      asks: "Your software can show, correct and delete the data of one person, so that you can answer a request.",
      remedy: "Try it with a test customer. What the software cannot do, ask of its maker, or put it on your list for the next choice.",
      findings: {
        cannot_correct: "The software cannot correct the data of one person.",
        cannot_delete: "The software cannot delete the data of one person.",
        cannot_export: "The software cannot bring out the data of one person.",
        serves_one_person: "The software can show, correct and delete the data of one person.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"register">;
