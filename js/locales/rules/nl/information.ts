import type { DomainText } from "../types.js";

export default {
  name: "Informatie",
  words: {},
  rules: {},
} satisfies DomainText<"information">;
