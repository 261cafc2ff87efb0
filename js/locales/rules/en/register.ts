import type { DomainText } from "../types.js";

export default {
  name: "Processors and the register",
  words: {},
  rules: {},
} satisfies DomainText<"register">;
