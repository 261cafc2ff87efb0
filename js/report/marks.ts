/** How an outcome is marked, for readers with colours and without. */
import type { Outcome } from "../core/generated/types.js";

export const MARKS: Readonly<Record<Outcome, string>> = {
  violation: "✗",
  needs_judgement: "?",
  warning: "!",
  ok: "✓",
  not_applicable: "–",
};
