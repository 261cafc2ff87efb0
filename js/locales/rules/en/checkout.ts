import type { DomainText } from "../types.js";

export default {
  name: "The checkout",
  words: {},
  rules: {},
} satisfies DomainText<"checkout">;
