import type { DomainText } from "../types.js";

export default {
  name: "Bedrijfsgegevens en disclaimers",
  words: {},
  rules: {},
} satisfies DomainText<"disclaimers">;
