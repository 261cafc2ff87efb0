import type { DomainText } from "../types.js";

export default {
  name: "Contracts by e-mail",
  words: {},
  rules: {},
} satisfies DomainText<"contracting">;
