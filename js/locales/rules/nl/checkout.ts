import type { DomainText } from "../types.js";

export default {
  "name": "De kassa",
  "words": {
    "box_ids": "box ids (nl)",
    "box_texts": "box texts (nl)",
    "checkout_test_run": "checkout test run (nl)",
    "consent_record": "consent record (nl)",
    "form_version": "form version (nl)",
    "other_ways_to_the_benefit": "other ways to the benefit (nl)",
    "purposes_per_consent": "purposes per consent (nl)",
    "size_of_the_benefit": "size of the benefit (nl)"
  },
  "rules": {
    "EU-BOX-01": {
      "name": "Name of EU-BOX-01 (nl)",
      "asks": "What EU-BOX-01 asks (nl).",
      "remedy": "Mend EU-BOX-01 (nl).",
      "findings": {
        "empty": "Found: empty (nl).",
        "ticked": "Found: ticked (nl)."
      },
      "questions": {}
    },
    "EU-BOX-02": {
      "name": "Name of EU-BOX-02 (nl)",
      "asks": "What EU-BOX-02 asks (nl).",
      "remedy": "Mend EU-BOX-02 (nl).",
      "findings": {
        "own_box": "Found: own box (nl).",
        "shared_box": "Found: shared box (nl)."
      },
      "questions": {}
    },
    "EU-BOX-03": {
      "name": "Name of EU-BOX-03 (nl)",
      "asks": "What EU-BOX-03 asks (nl).",
      "remedy": "Mend EU-BOX-03 (nl).",
      "findings": {
        "agreement_demanded": "Found: agreement demanded (nl).",
        "no_agreement_demanded": "Found: no agreement demanded (nl)."
      },
      "questions": {}
    },
    "EU-BOX-04": {
      "name": "Name of EU-BOX-04 (nl)",
      "asks": "What EU-BOX-04 asks (nl).",
      "remedy": "Mend EU-BOX-04 (nl).",
      "findings": {
        "consent_required": "Found: consent required (nl).",
        "free": "Found: free (nl)."
      },
      "questions": {
        "consent_rewarded": {
          "question": "Question consent rewarded (nl)?",
          "strict": "Strict consent rewarded (nl).",
          "lenient": "Lenient consent rewarded (nl)."
        }
      }
    },
    "EU-BOX-05": {
      "name": "Name of EU-BOX-05 (nl)",
      "asks": "What EU-BOX-05 asks (nl).",
      "remedy": "Mend EU-BOX-05 (nl).",
      "findings": {
        "inside_purpose": "Found: inside purpose (nl).",
        "many_purposes": "Found: many purposes (nl).",
        "no_consent_asked": "Found: no consent asked (nl).",
        "not_specific": "Found: not specific (nl).",
        "one_purpose": "Found: one purpose (nl).",
        "outside_purpose": "Found: outside purpose (nl).",
        "specific": "Found: specific (nl)."
      },
      "questions": {}
    },
    "EU-BOX-06": {
      "name": "Name of EU-BOX-06 (nl)",
      "asks": "What EU-BOX-06 asks (nl).",
      "remedy": "Mend EU-BOX-06 (nl).",
      "findings": {
        "provable": "Found: provable (nl).",
        "record_incomplete": "Found: record incomplete (nl).",
        "record_lacks": "Found: record lacks (nl).",
        "refused": "Found: refused (nl)."
      },
      "questions": {}
    }
  }
} satisfies DomainText<"checkout">;
