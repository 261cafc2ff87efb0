import type { DomainText } from "../types.js";

export default {
  "name": "Cookies en andere opslag",
  "words": {
    "analytics_settings": "analytics settings (nl)",
    "banner_state_log": "banner state log (nl)",
    "banner_version": "banner version (nl)",
    "basis_per_purpose": "basis per purpose (nl)",
    "consent_record": "consent record (nl)",
    "cookie_list": "cookie list (nl)",
    "processor_agreement": "processor agreement (nl)",
    "screenshot": "screenshot (nl)",
    "tag_trace": "tag trace (nl)",
    "time_of_consent": "time of consent (nl)",
    "time_of_placing": "time of placing (nl)",
    "time_of_refusal": "time of refusal (nl)"
  },
  "rules": {
    "EU-COOK-01": {
      "name": "Name of EU-COOK-01 (nl)",
      "asks": "What EU-COOK-01 asks (nl).",
      "remedy": "Mend EU-COOK-01 (nl).",
      "findings": {
        "consent_after_act": "Found: consent after act (nl).",
        "consent_given": "Found: consent given (nl).",
        "consent_not_active": "Found: consent not active (nl).",
        "consent_refused": "Found: consent refused (nl).",
        "consent_withdrawn": "Found: consent withdrawn (nl).",
        "exempt_statistics": "Found: exempt statistics (nl).",
        "no_consent": "Found: no consent (nl).",
        "strictly_necessary": "Found: strictly necessary (nl)."
      },
      "questions": {}
    },
    "EU-COOK-02": {
      "name": "Name of EU-COOK-02 (nl)",
      "asks": "What EU-COOK-02 asks (nl).",
      "remedy": "Mend EU-COOK-02 (nl).",
      "findings": {
        "exemption_not_met": "Found: exemption not met (nl).",
        "strictly_necessary": "Found: strictly necessary (nl)."
      },
      "questions": {}
    },
    "NL-COOK-03": {
      "name": "Name of NL-COOK-03 (nl)",
      "asks": "What NL-COOK-03 asks (nl).",
      "remedy": "Mend NL-COOK-03 (nl).",
      "findings": {
        "consent_given": "Found: consent given (nl).",
        "exempt_statistics": "Found: exempt statistics (nl).",
        "exemption_not_met": "Found: exemption not met (nl)."
      },
      "questions": {}
    },
    "BE-COOK-04": {
      "name": "Name of BE-COOK-04 (nl)",
      "asks": "What BE-COOK-04 asks (nl).",
      "remedy": "Mend BE-COOK-04 (nl).",
      "findings": {
        "consent_after_act": "Found: consent after act (nl).",
        "consent_given": "Found: consent given (nl).",
        "consent_not_active": "Found: consent not active (nl).",
        "consent_refused": "Found: consent refused (nl).",
        "consent_withdrawn": "Found: consent withdrawn (nl).",
        "no_consent": "Found: no consent (nl).",
        "no_statistics": "Found: no statistics (nl)."
      },
      "questions": {}
    },
    "EU-COOK-05": {
      "name": "Name of EU-COOK-05 (nl)",
      "asks": "What EU-COOK-05 asks (nl).",
      "remedy": "Mend EU-COOK-05 (nl).",
      "findings": {
        "basis_recorded": "Found: basis recorded (nl).",
        "no_basis": "Found: no basis (nl).",
        "no_tracking": "Found: no tracking (nl)."
      },
      "questions": {}
    },
    "EU-COOK-06": {
      "name": "Name of EU-COOK-06 (nl)",
      "asks": "What EU-COOK-06 asks (nl).",
      "remedy": "Mend EU-COOK-06 (nl).",
      "findings": {
        "all_or_nothing": "Found: all or nothing (nl).",
        "choice_per_cookie": "Found: choice per cookie (nl).",
        "choice_per_purpose": "Found: choice per purpose (nl).",
        "no_choice_per_cookie": "Found: no choice per cookie (nl)."
      },
      "questions": {}
    },
    "EU-COOK-08": {
      "name": "Name of EU-COOK-08 (nl)",
      "asks": "What EU-COOK-08 asks (nl).",
      "remedy": "Mend EU-COOK-08 (nl).",
      "findings": {
        "active_choice": "Found: active choice (nl).",
        "browsing_on_tolerated": "Found: browsing on tolerated (nl).",
        "no_act": "Found: no act (nl).",
        "no_active_choice": "Found: no active choice (nl).",
        "refused": "Found: refused (nl)."
      },
      "questions": {}
    },
    "EU-COOK-09": {
      "name": "Name of EU-COOK-09 (nl)",
      "asks": "What EU-COOK-09 asks (nl).",
      "remedy": "Mend EU-COOK-09 (nl).",
      "findings": {
        "refusal_equal": "Found: refusal equal (nl).",
        "refusal_harder": "Found: refusal harder (nl)."
      },
      "questions": {}
    },
    "EU-COOK-12": {
      "name": "Name of EU-COOK-12 (nl)",
      "asks": "What EU-COOK-12 asks (nl).",
      "remedy": "Mend EU-COOK-12 (nl).",
      "findings": {
        "announced_term_over": "Found: announced term over (nl).",
        "asked_after_change": "Found: asked after change (nl).",
        "asked_late_enough": "Found: asked late enough (nl).",
        "asked_too_soon": "Found: asked too soon (nl).",
        "consent_old": "Found: consent old (nl).",
        "in_term": "Found: in term (nl).",
        "no_consent": "Found: no consent (nl).",
        "no_refusal": "Found: no refusal (nl).",
        "not_asked_again": "Found: not asked again (nl).",
        "refused": "Found: refused (nl)."
      },
      "questions": {}
    }
  }
} satisfies DomainText<"cookies">;
