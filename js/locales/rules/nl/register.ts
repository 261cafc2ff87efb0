import type { DomainText } from "../types.js";

export default {
  name: "Verwerkers en het register",
  words: {},
  rules: {},
} satisfies DomainText<"register">;
