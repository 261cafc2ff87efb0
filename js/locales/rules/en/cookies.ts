import type { DomainText } from "../types.js";

export default {
  "name": "Cookies and other storage",
  "words": {
    "analytics_settings": "analytics settings (en)",
    "banner_state_log": "banner state log (en)",
    "banner_version": "banner version (en)",
    "basis_per_purpose": "basis per purpose (en)",
    "consent_record": "consent record (en)",
    "cookie_list": "cookie list (en)",
    "processor_agreement": "processor agreement (en)",
    "screenshot": "screenshot (en)",
    "tag_trace": "tag trace (en)",
    "time_of_consent": "time of consent (en)",
    "time_of_placing": "time of placing (en)",
    "time_of_refusal": "time of refusal (en)"
  },
  "rules": {
    "EU-COOK-01": {
      "name": "Name of EU-COOK-01 (en)",
      "asks": "What EU-COOK-01 asks (en).",
      "remedy": "Mend EU-COOK-01 (en).",
      "findings": {
        "consent_after_act": "Found: consent after act (en).",
        "consent_given": "Found: consent given (en).",
        "consent_not_active": "Found: consent not active (en).",
        "consent_refused": "Found: consent refused (en).",
        "consent_withdrawn": "Found: consent withdrawn (en).",
        "exempt_statistics": "Found: exempt statistics (en).",
        "no_consent": "Found: no consent (en).",
        "strictly_necessary": "Found: strictly necessary (en)."
      },
      "questions": {}
    },
    "EU-COOK-02": {
      "name": "Name of EU-COOK-02 (en)",
      "asks": "What EU-COOK-02 asks (en).",
      "remedy": "Mend EU-COOK-02 (en).",
      "findings": {
        "exemption_not_met": "Found: exemption not met (en).",
        "strictly_necessary": "Found: strictly necessary (en)."
      },
      "questions": {}
    },
    "NL-COOK-03": {
      "name": "Name of NL-COOK-03 (en)",
      "asks": "What NL-COOK-03 asks (en).",
      "remedy": "Mend NL-COOK-03 (en).",
      "findings": {
        "consent_given": "Found: consent given (en).",
        "exempt_statistics": "Found: exempt statistics (en).",
        "exemption_not_met": "Found: exemption not met (en)."
      },
      "questions": {}
    },
    "BE-COOK-04": {
      "name": "Name of BE-COOK-04 (en)",
      "asks": "What BE-COOK-04 asks (en).",
      "remedy": "Mend BE-COOK-04 (en).",
      "findings": {
        "consent_after_act": "Found: consent after act (en).",
        "consent_given": "Found: consent given (en).",
        "consent_not_active": "Found: consent not active (en).",
        "consent_refused": "Found: consent refused (en).",
        "consent_withdrawn": "Found: consent withdrawn (en).",
        "no_consent": "Found: no consent (en).",
        "no_statistics": "Found: no statistics (en)."
      },
      "questions": {}
    },
    "EU-COOK-05": {
      "name": "Name of EU-COOK-05 (en)",
      "asks": "What EU-COOK-05 asks (en).",
      "remedy": "Mend EU-COOK-05 (en).",
      "findings": {
        "basis_recorded": "Found: basis recorded (en).",
        "no_basis": "Found: no basis (en).",
        "no_tracking": "Found: no tracking (en)."
      },
      "questions": {}
    },
    "EU-COOK-06": {
      "name": "Name of EU-COOK-06 (en)",
      "asks": "What EU-COOK-06 asks (en).",
      "remedy": "Mend EU-COOK-06 (en).",
      "findings": {
        "all_or_nothing": "Found: all or nothing (en).",
        "choice_per_cookie": "Found: choice per cookie (en).",
        "choice_per_purpose": "Found: choice per purpose (en).",
        "no_choice_per_cookie": "Found: no choice per cookie (en)."
      },
      "questions": {}
    },
    "EU-COOK-08": {
      "name": "Name of EU-COOK-08 (en)",
      "asks": "What EU-COOK-08 asks (en).",
      "remedy": "Mend EU-COOK-08 (en).",
      "findings": {
        "active_choice": "Found: active choice (en).",
        "browsing_on_tolerated": "Found: browsing on tolerated (en).",
        "no_act": "Found: no act (en).",
        "no_active_choice": "Found: no active choice (en).",
        "refused": "Found: refused (en)."
      },
      "questions": {}
    },
    "EU-COOK-09": {
      "name": "Name of EU-COOK-09 (en)",
      "asks": "What EU-COOK-09 asks (en).",
      "remedy": "Mend EU-COOK-09 (en).",
      "findings": {
        "refusal_equal": "Found: refusal equal (en).",
        "refusal_harder": "Found: refusal harder (en)."
      },
      "questions": {}
    },
    "EU-COOK-12": {
      "name": "Name of EU-COOK-12 (en)",
      "asks": "What EU-COOK-12 asks (en).",
      "remedy": "Mend EU-COOK-12 (en).",
      "findings": {
        "announced_term_over": "Found: announced term over (en).",
        "asked_after_change": "Found: asked after change (en).",
        "asked_late_enough": "Found: asked late enough (en).",
        "asked_too_soon": "Found: asked too soon (en).",
        "consent_old": "Found: consent old (en).",
        "in_term": "Found: in term (en).",
        "no_consent": "Found: no consent (en).",
        "no_refusal": "Found: no refusal (en).",
        "not_asked_again": "Found: not asked again (en).",
        "refused": "Found: refused (en)."
      },
      "questions": {}
    }
  }
} satisfies DomainText<"cookies">;
