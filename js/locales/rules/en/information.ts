import type { DomainText } from "../types.js";

export default {
  name: "Information",
  words: {},
  rules: {},
} satisfies DomainText<"information">;
