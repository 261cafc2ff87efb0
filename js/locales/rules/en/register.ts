import type { DomainText } from "../types.js";

export default {
  name: "Processors and the register",
  words: {
    authorisation: "your leave for the new sub-processor",
    clause_map: "the list of clauses, each with its place in the contract",
    declaration_number: "the number of the declaration",
    exemption_of_the_royal_decree: "which exemption of the Royal Decree covers the file",
    notification_number: "the number of the notification",
    purpose_list: "the list of what the file is used for",
    register_export: "a copy of the register",
    signed_contract: "the signed contract",
    site_scan: "a scan of who is active on the site",
    subscription_proof: "proof that people signed up",
    test_run: "a test in which one person's data are shown, corrected and deleted",
  },
  rules: {
    "BE-REG-04": {
      name: "Declared in Belgium, until 2018",
      asks: "Until 24 May 2018 a Belgian shop declared what it did with personal data to the Privacy Commission. There was an exemption for the ordinary dealings with customers, not for advertising.",
      remedy: "This can no longer be made up for: the duty ended on 25 May 2018. Keep the number of the declaration if you have it, and see to it that your register is in order today.",
      findings: {
        declared: "The file was declared.",
        undeclared_marketing: "The file was used for advertising or for more than that, and was not declared.",
      },
      questions: {
        customers_only: {
          question: "Was a file that was used only for customers and orders exempt from the declaration?",
          strict: "No: the exemption asked more than that, and nobody can show that the file met it.",
          lenient: "Yes: the Royal Decree exempts files for the ordinary dealings with customers.",
        },
      },
    },
    "EU-PROC-01": {
      name: "A contract with every processor",
      asks: "With everybody who processes data for you, such as your host, mailing service or bookkeeping program, you have a written contract about that. Electronic will do.",
      remedy: "Look in your account for the processing agreement (often called DPA), sign or accept it, and keep a copy. If the supplier has none, send one yourself or choose another supplier.",
      findings: {
        contract_signed: "There is a signed contract with this processor.",
        no_contract: "There is no contract with this processor.",
        not_signed: "There is a contract with this processor, but it is not signed.",
      },
      questions: {},
    },
    "EU-PROC-02": {
      name: "What the contract says",
      asks: "The contract with a processor says what it does for you and for how long, that it follows your instructions, keeps silent, secures the data, asks you before it brings in others, helps you, deletes or returns everything at the end, and lets you check.",
      remedy: "Lay the contract beside the list of what is missing and have the supplier add it, or use the supplier's newest processing agreement.",
      findings: {
        clauses_lacking: "The contract does not cover: {missing}.",
        clauses_whole: "The contract covers all that it must.",
        no_contract: "There is no contract to look at. Whether there must be one, another rule says.",
      },
      questions: {},
    },
    "EU-PROC-03": {
      name: "Everybody on the site is known",
      asks: "Every outside service that is active on your site, such as a booking tool, a chat or a map, stands in your register as a recipient.",
      remedy: "Write each of these services in your register, with what it receives and what for. Remove from the site what you do not know or do not use.",
      findings: {
        all_registered: "Every outside service on the site stands in your register.",
        nobody_active: "There is no outside service on the site.",
        unregistered: "There are outside services on the site that do not stand in your register.",
      },
      questions: {},
    },
    "EU-PROC-04": {
      name: "Leave for a sub-processor",
      asks: "A processor brings in another company only with your leave: for this one, or in general with time to object.",
      remedy: "Ask the processor who the new company is and what it receives. Agree in writing, or object and have it stopped.",
      findings: {
        authorised: "You gave leave for the new sub-processor.",
        unauthorised: "The processor brought in another company without your leave.",
      },
      questions: {},
    },
    "EU-PROC-05": {
      name: "One person's data",
      asks: "With your software you can show, correct and delete the data of one person, because a customer may ask for that.",
      remedy: "Try it once with a customer of your own making. What does not work, ask of the supplier, and write down how you do it by hand until then.",
      findings: {
        cannot_correct: "The software cannot correct one person's data.",
        cannot_delete: "The software cannot delete one person's data.",
        cannot_export: "The software cannot show or give out one person's data.",
        serves_one_person: "The software can show, correct and delete one person's data.",
      },
      questions: {},
    },
    "EU-REG-05": {
      name: "The register",
      asks: "You keep a register of what you do with personal data: what for, about whom, who receives it, whether it leaves Europe, how long you keep it and how it is protected. Who serves customers every day has no exception, however small.",
      remedy: "Start with five lines: orders, payment, bookkeeping, newsletter and the website. Fill in each part for every line, and add whatever is missing.",
      findings: {
        exempt: "You need not keep a register: the shop is small, and it processes data only now and then, without risk and without sensitive data.",
        no_register: "There is no register.",
        register_incomplete: "The register does not tell: {missing}.",
        register_kept: "There is a register, and nothing is missing from it.",
      },
      questions: {},
    },
    "NL-REG-01": {
      name: "Customer file exempt, until 2018",
      asks: "Until 24 May 2018 files were notified to the Dutch authority. A file that served only to deliver, invoice and keep the books was exempt.",
      remedy: "Nothing to do now: this duty ended on 25 May 2018. Keep the list of what the file was used for, and keep a register today.",
      findings: {
        exempt_customer_file: "The file was used only for customers and orders, so it did not have to be notified.",
        exemption_not_met: "The file was used for something else too, so this exemption did not cover it.",
      },
      questions: {},
    },
    "NL-REG-02": {
      name: "Subscribers exempt, until 2018",
      asks: "Until 24 May 2018 a file of people who had signed up for a newsletter or offers did not have to be notified to the Dutch authority.",
      remedy: "Nothing to do now: this duty ended on 25 May 2018. Keep the proof that people signed up, because you need it today too.",
      findings: {
        exempt_subscriber_file: "The people in this file had signed up themselves, so it did not have to be notified.",
        exemption_not_met: "People had not signed up, or the file was used for something else, so this exemption did not cover it.",
      },
      questions: {},
    },
    "NL-REG-03": {
      name: "Advertising notified, until 2018",
      asks: "Until 24 May 2018 a file that was also used to advertise to people who had not signed up had to be notified to the Dutch authority.",
      remedy: "This can no longer be made up for: the duty ended on 25 May 2018. Keep the number of the notification if you have it, and send advertising today only to people who may receive it.",
      findings: {
        no_marketing: "The file was not used for advertising.",
        not_notified: "The file was used for advertising without people having signed up, and was not notified.",
        notified: "The file was notified.",
        signed_up: "The people in this file had signed up, so it did not have to be notified.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"register">;
