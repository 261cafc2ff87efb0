import type { DomainText } from "../types.js";

export default {
  name: "Mail, messages and calls that advertise",
  words: {},
  rules: {},
} satisfies DomainText<"marketing">;
