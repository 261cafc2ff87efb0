import checkout from "./en/checkout.js";
import common from "./en/common.js";
import contracting from "./en/contracting.js";
import cookies from "./en/cookies.js";
import disclaimers from "./en/disclaimers.js";
import disclosure from "./en/disclosure.js";
import information from "./en/information.js";
import law from "./en/law.js";
import marketing from "./en/marketing.js";
import purpose from "./en/purpose.js";
import register from "./en/register.js";
import report from "./en/report.js";
import retention from "./en/retention.js";
import rights from "./en/rights.js";
import security from "./en/security.js";
import transfers from "./en/transfers.js";
import type { RuleTexts } from "./types.js";

export default {
  tag: "en",
  common,
  law,
  report,
  domains: {
    cookies,
    checkout,
    marketing,
    information,
    rights,
    retention,
    disclosure,
    security,
    register,
    transfers,
    purpose,
    contracting,
    disclaimers,
  },
} satisfies RuleTexts;
