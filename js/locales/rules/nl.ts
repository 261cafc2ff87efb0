import checkout from "./nl/checkout.js";
import common from "./nl/common.js";
import contracting from "./nl/contracting.js";
import cookies from "./nl/cookies.js";
import disclaimers from "./nl/disclaimers.js";
import disclosure from "./nl/disclosure.js";
import information from "./nl/information.js";
import law from "./nl/law.js";
import marketing from "./nl/marketing.js";
import purpose from "./nl/purpose.js";
import register from "./nl/register.js";
import report from "./nl/report.js";
import retention from "./nl/retention.js";
import rights from "./nl/rights.js";
import security from "./nl/security.js";
import transfers from "./nl/transfers.js";
import type { RuleTexts } from "./types.js";

export default {
  tag: "nl",
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
