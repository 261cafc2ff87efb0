/** Asking the core what may run on a page, and whether its banner asks: bytes to it, its letters back. */
import { ascii, fromBase64 } from "./bytes.js";
import { VinkjeError } from "./error.js";
import { shows, type act, type banner, type event } from "./generated/codes.js";
import { itemsNamed, itemsOf, type DecidablePurpose } from "./items.js";

/** What `slim.wasm`, its twin without wasm and the full build export. */
export interface DecideExports {
  decide(
    policy: Uint8Array,
    record: Uint8Array,
    act: number,
    mask: number,
    leftOut: Uint8Array,
    gpc: boolean,
    now: number,
  ): Uint8Array;
}

/** As much of a policy as a decision needs. */
export interface DecidablePolicy {
  /** The policy as the core reads it, in base 64. */
  code: string;
  /** The purposes, in the order of their bits. */
  purposes: readonly DecidablePurpose[];
}

/** What the visitor did: nothing (`null`), or a click on the banner. */
export type Choice =
  | { act: "accept_all" | "reject_all" }
  | {
      act: "choose";
      /** The ids of the purposes that are allowed. */
      purposes: readonly string[];
      /** What is left out of them: services by their ids, cookies as `service/name`. */
      left_out?: readonly string[];
    };

export interface DecideInput {
  policy: DecidablePolicy;
  /** The value of the record cookie; `null` where there is none. */
  record: string | null;
  choice: Choice | null;
  /** What the visitor's browser signals. */
  signals: { gpc: boolean };
  /** Milliseconds since 1970. */
  now: number;
}

/** What the core answers, in its letters. */
export interface Answer {
  /** The ids of the purposes that may run now. */
  allowed: string[];
  /** What of these may not: services by their ids, cookies as `service/name`. */
  left_out: string[];
  /** Whether the banner must be shown. */
  show: boolean;
  /** Why. */
  banner: keyof typeof banner;
  /** Until when this holds, in milliseconds since 1970; 0 where there is no record. */
  until: number;
  /** The ids of the purposes whose cookies and storage must go now. */
  clear: string[];
  event: keyof typeof event;
  /** The record to keep from now on; `null` where it has not changed. */
  record: string | null;
}

const LETTER = { accept_all: "a", reject_all: "r", choose: "c" } as const satisfies {
  [Word in Choice["act"]]: keyof typeof act;
};

export function ask(exports: DecideExports, { policy, record, choice, signals, now }: DecideInput): Answer {
  // The core would take no number for 1970.
  if (!Number.isFinite(now)) throw new VinkjeError("input", "`now` must be milliseconds since 1970");
  const ids = policy.purposes.map((purpose) => purpose.id);
  const items = itemsOf(policy.purposes);
  const mask = choice?.act === "choose" ? maskOf(ids, choice.purposes) : 0;
  const leftOut = choice?.act === "choose" ? digitsOf(items, choice.left_out ?? []) : "";
  const letter = choice ? LETTER[choice.act].charCodeAt(0) : 0;
  const bytes = exports.decide(fromBase64(policy.code), ascii(record ?? ""), letter, mask, ascii(leftOut), signals.gpc, now);
  const [allowed, banner, until, clear, event, out, kept] = String.fromCharCode(...bytes).split(" ");
  if (kept === undefined) {
    throw new VinkjeError("policy_unreadable", "the core cannot read this policy: fetch it anew from the service");
  }
  return {
    allowed: namesOf(ids, allowed),
    left_out: itemsNamed(items, out ?? ""),
    show: (shows as readonly (string | undefined)[]).includes(banner),
    banner: banner as Answer["banner"],
    until: parseInt(until ?? "", 36) * 1000,
    clear: namesOf(ids, clear),
    event: event as Answer["event"],
    record: kept === "-" ? null : kept,
  };
}

function maskOf(ids: string[], chosen: readonly string[]): number {
  let mask = 0;
  for (const id of chosen) {
    const bit = ids.indexOf(id);
    if (bit < 0) throw new VinkjeError("input", `the policy has no \`${id}\``);
    mask |= 1 << bit;
  }
  return mask >>> 0;
}

/** The set of these items in hexadecimal digits, four a digit. */
function digitsOf(items: readonly string[], chosen: readonly string[]): string {
  const digits: number[] = [];
  for (const id of chosen) {
    if (!items.includes(id)) throw new VinkjeError("input", `the policy has no \`${id}\``);
  }
  items.forEach((id, item) => {
    if (chosen.includes(id)) digits[item >> 2] = (digits[item >> 2] ?? 0) | (1 << (item & 3));
  });
  return Array.from(digits, (digit = 0) => digit.toString(16)).join("");
}

function namesOf(ids: string[], mask: string | undefined): string[] {
  const bits = parseInt(mask ?? "", 16);
  return ids.filter((_, bit) => (bits >>> bit) & 1);
}
