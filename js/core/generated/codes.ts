// Made from the Rust types by `npm run generate`. Do not edit.

// What the letters of a page's cores stand for.

export const act = {
  "a": "accept_all",
  "c": "choose",
  "g": "gpc",
  "r": "reject_all"
} as const;

export const answer = {
  "d": "declined",
  "n": "not_asked",
  "t": "ticked"
} as const;

export const banner = {
  "0": "no_record",
  "g": "gpc_refused",
  "h": "record_holds",
  "n": "nothing_to_ask",
  "p": "policy_changed",
  "q": "refusal_holds",
  "s": "gpc_asks",
  "u": "unreadable",
  "x": "expired"
} as const;

export const event = {
  "g": "given",
  "n": "none",
  "r": "refused",
  "w": "withdrawn"
} as const;

export const problem = {
  "2": "box_duplicate",
  "!": "malformed",
  "m": "box_missing",
  "p": "box_preticked",
  "r": "box_refused",
  "u": "box_unknown",
  "w": "wording_unknown"
} as const;

export const problemOf = {
  "box_duplicate": "submission",
  "box_missing": "manifest",
  "box_preticked": "submission",
  "box_refused": "submission",
  "box_unknown": "submission",
  "malformed": "submission",
  "wording_unknown": "submission"
} as const;

export const shows = [
  "0",
  "x",
  "p",
  "u",
  "s"
] as const;
