import type { DomainText } from "../types.js";

export default {
  "name": "The checkout",
  "words": {
    "box_ids": "box ids (en)",
    "box_texts": "box texts (en)",
    "checkout_test_run": "checkout test run (en)",
    "consent_record": "consent record (en)",
    "form_version": "form version (en)",
    "other_ways_to_the_benefit": "other ways to the benefit (en)",
    "purposes_per_consent": "purposes per consent (en)",
    "size_of_the_benefit": "size of the benefit (en)"
  },
  "rules": {
    "EU-BOX-01": {
      "name": "Name of EU-BOX-01 (en)",
      "asks": "What EU-BOX-01 asks (en).",
      "remedy": "Mend EU-BOX-01 (en).",
      "findings": {
        "empty": "Found: empty (en).",
        "ticked": "Found: ticked (en)."
      },
      "questions": {}
    },
    "EU-BOX-02": {
      "name": "Name of EU-BOX-02 (en)",
      "asks": "What EU-BOX-02 asks (en).",
      "remedy": "Mend EU-BOX-02 (en).",
      "findings": {
        "own_box": "Found: own box (en).",
        "shared_box": "Found: shared box (en)."
      },
      "questions": {}
    },
    "EU-BOX-03": {
      "name": "Name of EU-BOX-03 (en)",
      "asks": "What EU-BOX-03 asks (en).",
      "remedy": "Mend EU-BOX-03 (en).",
      "findings": {
        "agreement_demanded": "Found: agreement demanded (en).",
        "no_agreement_demanded": "Found: no agreement demanded (en)."
      },
      "questions": {}
    },
    "EU-BOX-04": {
      "name": "Name of EU-BOX-04 (en)",
      "asks": "What EU-BOX-04 asks (en).",
      "remedy": "Mend EU-BOX-04 (en).",
      "findings": {
        "consent_required": "Found: consent required (en).",
        "free": "Found: free (en)."
      },
      "questions": {
        "consent_rewarded": {
          "question": "Question consent rewarded (en)?",
          "strict": "Strict consent rewarded (en).",
          "lenient": "Lenient consent rewarded (en)."
        }
      }
    },
    "EU-BOX-05": {
      "name": "Name of EU-BOX-05 (en)",
      "asks": "What EU-BOX-05 asks (en).",
      "remedy": "Mend EU-BOX-05 (en).",
      "findings": {
        "inside_purpose": "Found: inside purpose (en).",
        "many_purposes": "Found: many purposes (en).",
        "no_consent_asked": "Found: no consent asked (en).",
        "not_specific": "Found: not specific (en).",
        "one_purpose": "Found: one purpose (en).",
        "outside_purpose": "Found: outside purpose (en).",
        "specific": "Found: specific (en)."
      },
      "questions": {}
    },
    "EU-BOX-06": {
      "name": "Name of EU-BOX-06 (en)",
      "asks": "What EU-BOX-06 asks (en).",
      "remedy": "Mend EU-BOX-06 (en).",
      "findings": {
        "provable": "Found: provable (en).",
        "record_incomplete": "Found: record incomplete (en).",
        "record_lacks": "Found: record lacks (en).",
        "refused": "Found: refused (en)."
      },
      "questions": {}
    }
  }
} satisfies DomainText<"checkout">;
