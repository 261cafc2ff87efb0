import type { DomainText } from "../types.js";

export default {
  name: "Passing data on",
  words: {},
  rules: {},
} satisfies DomainText<"disclosure">;
