import type { DomainText } from "../types.js";

export default {
  name: "Doorgifte buiten Europa",
  words: {},
  rules: {},
} satisfies DomainText<"transfers">;
