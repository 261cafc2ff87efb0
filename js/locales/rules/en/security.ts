import type { DomainText } from "../types.js";

export default {
  name: "Security and breaches",
  words: {},
  rules: {},
} satisfies DomainText<"security">;
