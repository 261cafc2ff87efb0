import type { DomainText } from "../types.js";

export default {
  name: "Doelen, testen en trainen",
  words: {},
  rules: {},
} satisfies DomainText<"purpose">;
