import type { DomainText } from "../types.js";

export default {
  name: "Verzoeken van mensen",
  words: {},
  rules: {},
} satisfies DomainText<"rights">;
