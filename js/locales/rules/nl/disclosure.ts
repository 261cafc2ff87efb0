import type { DomainText } from "../types.js";

export default {
  name: "Gegevens doorgeven",
  words: {},
  rules: {},
} satisfies DomainText<"disclosure">;
