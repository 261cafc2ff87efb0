import type { DomainText } from "../types.js";

export default {
  name: "Processors and the register",
  words: {
    authorisation: "your leave in writing",
    clause_map: "the list of clauses, each with where it stands",
    declaration_number: "the number of the declaration",
    exemption_of_the_royal_decree: "whether the Royal Decree of 13 February 2001 exempted it",
    notification_number: "the number of the notification",
    purpose_list: "the list of purposes",
    register_export: "an export of the register",
    signed_contract: "the signed contract",
    site_scan: "a scan of the site, with its date",
    subscription_proof: "proof that people signed up",
    test_run: "a test with one made-up customer",
  },
  rules: {
    "NL-REG-01": {
      name: "A file of customers, before 2018",
      asks: "Until 24 May 2018 a file for delivery, invoices, the books and audit alone need not be notified.",
      remedy: "Nothing to do: the duty to notify is gone.",
      findings: {
        exempt_customer_file: "The file served ordinary dealings with customers alone, so it was exempt.",
        exemption_not_met: "The file served more than that, so the exemption did not hold.",
      },
      questions: {},
    },
    "NL-REG-02": {
      name: "A file of subscribers, before 2018",
      asks: "Until 24 May 2018 a file of people who had signed up for a newsletter or offers need not be notified.",
      remedy: "Nothing to do: the duty to notify is gone. Keep the proof that people signed up.",
      findings: {
        exempt_subscriber_file: "People had signed up themselves, so the file was exempt.",
        exemption_not_met: "People had not signed up themselves, or the file served more, so the exemption did not hold.",
      },
      questions: {},
    },
    "NL-REG-03": {
      name: "Advertising notified, before 2018",
      asks: "Until 24 May 2018 a file that was also used to advertise without consent had to be notified.",
      remedy: "The duty is gone; advertising without consent is not allowed now either.",
      findings: {
        no_marketing: "The file was not used to advertise.",
        not_notified: "The file was used to advertise without consent, and was not notified.",
        notified: "The file was notified.",
        signed_up: "People had signed up themselves.",
      },
      questions: {},
    },
    "BE-REG-04": {
      name: "Declared to the Privacy Commission, before 2018",
      asks: "Until 24 May 2018 a Belgian shop declared what it did with personal data, above all where it advertised.",
      remedy: "The duty is gone; keep the register of today instead.",
      findings: {
        declared: "It was declared.",
        undeclared_marketing: "The data were used to advertise, and that was not declared.",
      },
      questions: {
        customers_only: {
          question: "Was the file for customers alone exempt from declaration?",
          strict: "No: it served more than the exemption allows, so it had to be declared.",
          lenient: "Yes: keeping customers alone was exempt.",
        },
      },
    },
    "EU-REG-05": {
      name: "The register",
      asks: "The shop keeps a register: for each thing that it does with data what for, which data, who gets them, for how long and how they are protected.",
      remedy: "Start with customers, newsletter, statistics and staff; one line each is enough to begin with.",
      findings: {
        exempt: "Small, now and then, and without risk: no register is needed.",
        no_register: "There is no register. A shop deals with customers every day, so it needs one.",
        register_incomplete: "Entries of the register lack: {missing}.",
        register_kept: "The register is there and whole.",
      },
      questions: {},
    },
    "EU-PROC-01": {
      name: "A contract with processors",
      asks: "Whoever processes data for you, such as a host or newsletter tool, has a written contract with you about it.",
      remedy: "Ask for the processing agreement and sign it. Most suppliers have one on their site.",
      findings: {
        contract_signed: "There is a signed contract.",
        no_contract: "There is no contract.",
        not_signed: "The contract is not signed.",
      },
      questions: {},
    },
    "EU-PROC-02": {
      name: "What the contract says",
      asks: "The contract covers instructions, confidentiality, security, others that help, requests of people, breaches, deleting and audit.",
      remedy: "Ask for an addition that covers what lacks, or take a supplier whose contract does.",
      findings: {
        clauses_lacking: "The contract lacks: {missing}.",
        clauses_whole: "The contract covers everything.",
        no_contract: "There is no contract, so another rule decides.",
      },
      questions: {},
    },
    "EU-PROC-03": {
      name: "Nobody unseen",
      asks: "Whoever is active on the site stands in the register and in the privacy statement.",
      remedy: "Add them to the register and the statement, or take their code off the site.",
      findings: {
        all_registered: "Everybody who is active stands in the register.",
        nobody_active: "Nobody else is active on the site.",
        unregistered: "Somebody is active on the site who does not stand in the register.",
      },
      questions: {},
    },
    "EU-PROC-04": {
      name: "Helpers of a helper",
      asks: "A processor takes on another only with your leave, or after you could object.",
      remedy: "Ask who it is and where, and object in time if you do not agree.",
      findings: {
        authorised: "You gave leave, or could object.",
        unauthorised: "Another processor was taken on without your leave.",
      },
      questions: {},
    },
    "EU-PROC-05": {
      name: "One person at a time",
      asks: "The software can show, correct and delete one person's data.",
      remedy: "Ask the maker for it, or find the way by hand and write it down before somebody asks.",
      findings: {
        cannot_correct: "One person's data cannot be corrected.",
        cannot_delete: "One person's data cannot be deleted.",
        cannot_export: "One person's data cannot be exported.",
        serves_one_person: "One person's data can be exported, corrected and deleted.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"register">;
