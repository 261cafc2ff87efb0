// Made from the Rust types by `npm run generate`. Do not edit.

/** What the letters of the page's core stand for. */
export const codes = {
  "act": {
    "a": "accept_all",
    "c": "choose",
    "g": "gpc",
    "r": "reject_all"
  },
  "answer": {
    "d": "declined",
    "n": "not_asked",
    "t": "ticked"
  },
  "banner": {
    "0": "no_record",
    "g": "gpc_refused",
    "h": "record_holds",
    "n": "nothing_to_ask",
    "p": "policy_changed",
    "q": "refusal_holds",
    "s": "gpc_asks",
    "u": "unreadable",
    "x": "expired"
  },
  "event": {
    "g": "given",
    "n": "none",
    "r": "refused",
    "w": "withdrawn"
  },
  "problem": {
    "2": "box_duplicate",
    "!": "malformed",
    "m": "box_missing",
    "p": "box_preticked",
    "r": "box_refused",
    "u": "box_unknown",
    "w": "wording_unknown"
  },
  "problemOf": {
    "box_duplicate": "submission",
    "box_missing": "manifest",
    "box_preticked": "submission",
    "box_refused": "submission",
    "box_unknown": "submission",
    "malformed": "submission",
    "wording_unknown": "submission"
  },
  "shows": [
    "no_record",
    "expired",
    "policy_changed",
    "unreadable",
    "gpc_asks"
  ]
} as const;
