import type { DomainText } from "../types.js";

export default {
  name: "Keeping and deleting",
  words: {},
  rules: {},
} satisfies DomainText<"retention">;
