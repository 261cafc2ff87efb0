import type { DomainText } from "../types.js";

export default {
  name: "Transfers outside Europe",
  words: {},
  rules: {},
} satisfies DomainText<"transfers">;
