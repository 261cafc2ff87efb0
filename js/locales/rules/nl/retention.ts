import type { DomainText } from "../types.js";

export default {
  name: "Bewaren en verwijderen",
  words: {},
  rules: {},
} satisfies DomainText<"retention">;
