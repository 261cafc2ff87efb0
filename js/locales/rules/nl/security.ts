import type { DomainText } from "../types.js";

export default {
  name: "Beveiliging en datalekken",
  words: {},
  rules: {},
} satisfies DomainText<"security">;
