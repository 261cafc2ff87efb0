import type { DomainText } from "../types.js";

export default {
  name: "Purposes, testing and training",
  words: {},
  rules: {},
} satisfies DomainText<"purpose">;
