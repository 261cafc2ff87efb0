/**
 * What may run on a page, and whether its banner asks: bytes to the core, words back.
 *
 * Nothing is decided here. The core's letters become words by the tables that are generated from it.
 */
import { ascii, fromBase64 } from "./bytes.js";
import * as codes from "./generated/codes.js";
import { VinkjeError } from "./error.js";

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

type Codes = typeof codes;
/** Why the banner stands, or does not. */
export type BannerReason = Codes["banner"][keyof Codes["banner"]];
/** What happened, as the ledger hears of it. */
export type DecisionEvent = Codes["event"][keyof Codes["event"]];

/** As much of a policy as a decision needs. */
export interface DecidablePolicy {
  /** The policy as the core reads it, in base 64. */
  code: string;
  /** The purposes, in the order of their bits. */
  purposes: readonly DecidablePurpose[];
}

/** A purpose, with the services and cookies that a visitor may leave out. */
export interface DecidablePurpose {
  id: string;
  services: readonly { id: string; cookies?: readonly { name: string }[] }[];
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

export interface Decision {
  /** The ids of the purposes that may run now. */
  allowed: string[];
  /** What of these may not: services by their ids, cookies as `service/name`. */
  left_out: string[];
  /** Whether the banner must be shown. */
  show: boolean;
  /** Why. */
  banner: BannerReason;
  /** Until when this holds, in milliseconds since 1970; 0 where there is no record. */
  until: number;
  /** The ids of the purposes whose cookies and storage must go now. */
  clear: string[];
  event: DecisionEvent;
  /** The record to keep from now on; `null` where it has not changed. */
  record: string | null;
}

/** What every page asks. */
export interface DecideCore {
  decide(input: DecideInput): Decision;
}

/** Gives the typed function over a build's exports. */
export const decideCore = (exports: DecideExports): DecideCore => ({ decide: (input) => decide(exports, input) });

const LETTER = { accept_all: "a", reject_all: "r", choose: "c" } as const satisfies {
  [Word in Choice["act"]]: keyof Codes["act"];
};

function decide(exports: DecideExports, { policy, record, choice, signals, now }: DecideInput): Decision {
  // The core would take no number for 1970.
  if (!Number.isFinite(now)) throw new VinkjeError("input", "`now` must be milliseconds since 1970");
  const ids = policy.purposes.map((purpose) => purpose.id);
  const items = itemsOf(policy.purposes);
  const mask = choice?.act === "choose" ? maskOf(ids, choice.purposes) : 0;
  const leftOut = choice?.act === "choose" ? digitsOf(items, choice.left_out ?? []) : "";
  const act = choice ? LETTER[choice.act].charCodeAt(0) : 0;
  const answer = exports.decide(fromBase64(policy.code), ascii(record ?? ""), act, mask, ascii(leftOut), signals.gpc, now);
  const [allowed, banner, until, clear, event, out, kept] = String.fromCharCode(...answer).split(" ");
  if (kept === undefined) {
    throw new VinkjeError(
      "policy_unreadable",
      "this policy is none of this version of the core: fetch it anew from the service",
    );
  }
  const reason = codes.banner[banner as keyof Codes["banner"]];
  return {
    allowed: namesOf(ids, allowed),
    left_out: itemsNamed(items, out ?? ""),
    show: (codes.shows as readonly string[]).includes(reason),
    banner: reason,
    until: parseInt(until ?? "", 36) * 1000,
    clear: namesOf(ids, clear),
    event: codes.event[event as keyof Codes["event"]],
    record: kept === "-" ? null : kept,
  };
}

function maskOf(ids: string[], chosen: readonly string[]): number {
  let mask = 0;
  for (const id of chosen) {
    const bit = ids.indexOf(id);
    if (bit < 0) throw new VinkjeError("input", `the policy has no purpose \`${id}\``);
    mask |= 1 << bit;
  }
  return mask >>> 0;
}

/** The ids of all services and cookies, in the order in which the core counts them. */
export const itemsOf = (purposes: readonly DecidablePurpose[]): string[] =>
  purposes.flatMap(({ services }) =>
    services.flatMap(({ id, cookies = [] }) => [id, ...cookies.map(({ name }) => `${id}/${name}`)]),
  );

/** The items that a set in hexadecimal digits holds, four a digit. */
export const itemsNamed = (items: readonly string[], digits: string): string[] =>
  items.filter((_, item) => (parseInt(digits[item >> 2] ?? "0", 16) >> (item & 3)) & 1);

/** The set of these items in hexadecimal digits, four a digit. */
function digitsOf(items: readonly string[], chosen: readonly string[]): string {
  const digits: number[] = [];
  for (const id of chosen) {
    if (!items.includes(id)) throw new VinkjeError("input", `the policy has no service or cookie \`${id}\``);
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
