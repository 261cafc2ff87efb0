import type { DomainText } from "../types.js";

export default {
  name: "Contracten per e-mail",
  words: {},
  rules: {},
} satisfies DomainText<"contracting">;
