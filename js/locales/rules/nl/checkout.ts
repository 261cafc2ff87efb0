import type { DomainText } from "../types.js";

export default {
  name: "De kassa",
  words: {},
  rules: {},
} satisfies DomainText<"checkout">;
