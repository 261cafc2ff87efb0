import type { DomainText } from "../types.js";

export default {
  name: "Purposes, tests and training",
  words: {
    basis_per_purpose: "the list of purposes with the basis of each",
    compatibility_note: "the note in which the old and the new purpose are compared",
    consequences: "what the new use can do to people",
    context_of_collection: "in what setting the data were collected, and what people could expect",
    link_of_purposes: "how near the new purpose is to the old one",
    nature_of_data: "whether the data are sensitive",
    origin_of_dataset: "where the data set came from",
    profile_inventory: "the list of all profiles, whatever makes them",
    purpose_register: "the register of data and their purposes",
    safeguards: "how the data are protected, by encryption or without names",
    test_data_policy: "the rules for test data",
  },
  rules: {
    "EU-PURP-01": {
      name: "Purpose first",
      asks: "You decide what a category of data is for before you collect it.",
      remedy: "Write the purpose in the register. Where there is none, stop asking for the data and delete what you have.",
      findings: {
        no_purpose: "These data are collected, and nobody fixed what for.",
        purpose_fixed: "The purpose was fixed before.",
      },
      questions: {},
    },
    "EU-PURP-02": {
      name: "Testing with customers' data",
      asks: "You test with made-up data. Only where that will not do may a protected part of the real data serve to test the very system they come from, and it is gone soon after.",
      remedy: "Delete the copy. Make a set of made-up customers for the next test, or take a small part, protect it, and plan the day on which it goes.",
      findings: {
        fictitious: "The test works with made-up data.",
        fictitious_possible: "The test works with real data, and made-up data would do.",
        kept_after_test: "The copy of real data stayed longer than a test needs: {days} days at most.",
        no_test: "The data are not used for a test.",
        other_system: "The test is of another system than the one the data come from.",
        real_data: "The test works with real data. With this care it can be defended; made-up data are wiser.",
        unprotected: "The copy is not protected like the original.",
        whole_copy: "The copy holds all customers, and a part would do.",
      },
      questions: {},
    },
    "EU-PURP-03": {
      name: "No training on customers' data",
      asks: "Staff are trained, and systems shown, with made-up customers.",
      remedy: "Give the training system made-up customers, and delete the real ones from it today.",
      findings: {
        fictitious: "The training works with made-up data.",
        no_training: "The data are not used for training or a demo.",
        real_data: "Real customers are used for training or a demo.",
      },
      questions: {},
    },
    "EU-PURP-04": {
      name: "A new purpose that fits the old one",
      asks: "You use data for something new only where that fits what you collected them for, or where people consent or a law asks for it. You write down why it fits.",
      remedy: "Compare both purposes in a note before you begin: link, setting, kind of data, consequences, protection. Where they do not fit, ask consent or leave it.",
      findings: {
        consent_given: "People consented to the new use.",
        legal_duty: "A law asks for the new use.",
        no_note: "The data are used for something new, and nobody wrote down whether that fits.",
        own_rule: "Tests and training have a rule of their own.",
        same_purpose: "The data are used for what they were collected for.",
      },
      questions: {
        note_recorded: {
          question: "Does the new purpose fit the one that the data were collected for?",
          strict: "No: customers did not have to expect this use, so it needs their consent.",
          lenient: "Yes: it lies near the old purpose, does them no harm, and the note shows why.",
        },
      },
    },
    "EU-PURP-05": {
      name: "A basis for each purpose",
      asks: "Each purpose rests on one of the six bases of the law: consent, contract, legal duty, vital interests, public task, legitimate interest. Mail under the customer exception needs no other.",
      remedy: "Write the basis beside each purpose. A purpose for which you find none has to stop.",
      findings: {
        basis_recorded: "The purpose has a basis.",
        no_basis: "The purpose has no basis.",
      },
      questions: {},
    },
    "EU-PURP-06": {
      name: "Profiles, whatever makes them",
      asks: "A profile of a person has a basis, and the person is told of it, whether it comes from cookies, log files or a loyalty card.",
      remedy: "List all profiles. Give each a basis and a place in the privacy statement, or delete it.",
      findings: {
        based_and_told: "The profile has a basis, and people are told of it.",
        no_basis: "The profile has no basis.",
        not_told: "People are not told of the profile.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"purpose">;
