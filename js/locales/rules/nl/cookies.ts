import type { DomainText } from "../types.js";

export default {
  name: "Cookies en andere opslag",
  words: {},
  rules: {},
} satisfies DomainText<"cookies">;
