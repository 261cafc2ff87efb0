import type { DomainText } from "../types.js";

export default {
  name: "Company details and disclaimers",
  words: {},
  rules: {},
} satisfies DomainText<"disclaimers">;
