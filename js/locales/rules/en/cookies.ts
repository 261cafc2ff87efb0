import type { DomainText } from "../types.js";

export default {
  name: "Cookies and other storage",
  words: {},
  rules: {},
} satisfies DomainText<"cookies">;
