import type { DomainText } from "../types.js";

export default {
  name: "Reclame per mail, bericht en telefoon",
  words: {},
  rules: {},
} satisfies DomainText<"marketing">;
