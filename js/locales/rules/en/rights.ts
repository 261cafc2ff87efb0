import type { DomainText } from "../types.js";

export default {
  name: "Requests of people",
  words: {},
  rules: {},
} satisfies DomainText<"rights">;
