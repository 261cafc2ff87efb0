import type { DomainText } from "../types.js";

export default {
  name: "Information",
  words: {
    crawl_of_forms: "a list of every page with a form, and where its link to the statement leads",
    impact_assessment: "the data protection impact assessment",
    item_checklist: "the checklist of what the statement tells",
    policy_document: "the data protection policy",
    procedure_for_requests: "the written procedure for requests",
    statement_address: "the address of the privacy statement",
    statement_version: "the version of the statement that stood there, with its dates",
    time_of_first_use: "the day on which the data were first used for the new purpose",
    time_of_information: "the day on which people were told",
  },
  rules: {
    "EU-INFO-01": {
      name: "A privacy statement that can be found",
      asks: "There is a privacy statement, and every page on which people leave data leads to it.",
      remedy:
        "Publish a privacy statement and put a link to it beside every form: checkout, account, contact, newsletter.",
      findings: {
        no_statement: "There is no privacy statement.",
        not_reachable: "There is a privacy statement, and not every form leads to it.",
        statement_reachable: "There is a privacy statement, and every form leads to it.",
      },
      questions: {},
    },
    "EU-INFO-02": {
      name: "What a privacy statement tells",
      asks: "The statement tells who you are and how to reach you, what you use data for and on what basis, who receives them, whether they leave Europe, how long you keep them, what rights people have and where they can complain.",
      remedy: "Add what is missing to the privacy statement, in plain words, and keep the old version with its dates.",
      findings: {
        complete: "The statement tells all that people have a right to know.",
        lacks_items: "The statement does not tell: {missing}.",
      },
      questions: {},
    },
    "EU-INFO-03": {
      name: "The right to object to advertising, told apart",
      asks: "Whoever gets advertising is told clearly, and apart from everything else, that he can object to it at no cost.",
      remedy:
        "Give the right to object a paragraph of its own with its own heading, and say how to use it: a link, a mail address, a button in the account.",
      findings: {
        no_advertising: "The shop does not advertise to people.",
        not_apart: "The right to object to advertising does not stand apart from the rest.",
        told_apart: "The right to object to advertising stands apart.",
      },
      questions: {},
    },
    "EU-INFO-04": {
      name: "Told before a new use begins",
      asks: "Before you use data for a new purpose you tell the people whose data they are.",
      remedy: "Stop the new use until you have told people, for instance by mail and in the statement. Then note the day on which you did.",
      findings: {
        not_told: "The data already serve a new purpose, and people were not told.",
        still_to_tell: "The new use begins on {starts}, and people were not told yet. Tell them before that day.",
        told: "People were told of the new purpose.",
      },
      questions: {},
    },
    "EU-INFO-05": {
      name: "Ready for questions about privacy",
      asks: "People can see where to go with a question or request about their data, and your staff know what to do with it.",
      remedy:
        "Name a mail address and a person for privacy questions, and write on one page who does what within which time.",
      findings: {
        no_contact: "Nobody is named to whom people can go with questions about their data.",
        no_procedure: "There is no procedure for requests about data.",
        ready: "There is somebody to turn to, and a procedure.",
      },
      questions: {},
    },
    "EU-INFO-06": {
      name: "A data protection policy",
      asks: "A large shop, and every shop that makes profiles of people, writes down how it protects data. Before it makes profiles it assesses what they can do to people.",
      remedy: "Write a short policy: who is responsible, what is kept where, who may see it. Make an impact assessment before you go on with profiles.",
      findings: {
        in_place: "The policy is there, and so is the assessment where one is needed.",
        no_assessment: "The shop makes profiles and did not assess what they do to people.",
        no_policy: "There is no data protection policy, and this shop needs one.",
        small_shop: "A small shop that makes no profiles needs no policy of its own.",
      },
      questions: {},
    },
    "BE-INFO-07": {
      name: "What a Belgian statement told before 25 May 2018",
      asks: "Until 24 May 2018 the statement of a Belgian shop told its name and address, its purposes, the free right to object to advertising, the recipients, the rights to see and correct data, and which answers were required.",
      remedy: "The statement of that time cannot be mended. Keep it as it was, with its dates, and see that the present one is complete.",
      findings: {
        complete: "The statement told all that the Belgian act asked for.",
        lacks_items: "The statement did not tell: {missing}.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"information">;
