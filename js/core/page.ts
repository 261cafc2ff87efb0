/**
 * What runs in every build, pages included: bytes to the core, words back.
 *
 * Nothing is decided here. The core's letters become words by the tables that are generated from it.
 */
import type { BoxAnswer } from "./generated/types.js";
import { codes } from "./generated/codes.js";
import { VinkjeError } from "./error.js";

/** The functions that every wasm build exports, and its wasm2js twin. */
export interface PageExports {
  decide(
    policy: Uint8Array,
    record: Uint8Array,
    act: number,
    mask: number,
    gpc: boolean,
    now: number,
  ): Uint8Array;
  boxesToAsk(manifest: Uint8Array, circumstances: Uint8Array): Uint8Array;
  checkCheckout(manifest: Uint8Array, submission: Uint8Array): Uint8Array;
}

type Codes = typeof codes;
/** Why the banner stands, or does not. */
export type BannerReason = Codes["banner"][keyof Codes["banner"]];
/** What happened, as the ledger hears of it. */
export type DecisionEvent = Codes["event"][keyof Codes["event"]];
/** Why a checkout cannot pass. */
export type BoxProblem = Codes["problem"][keyof Codes["problem"]];

/** As much of a policy as a decision needs. */
export interface DecidablePolicy {
  /** The policy as the core reads it, in base 64. */
  code: string;
  /** The purposes, in the order of their bits. */
  purposes: readonly { id: string }[];
}

/** What the visitor did: nothing (`null`), or a click on the banner. */
export type Choice =
  | { act: "accept_all" | "reject_all" }
  | { act: "choose"; purposes: readonly string[] };

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

/** As much of a manifest as a check needs. */
export interface CheckableManifest {
  /** The manifest as the core reads it, in base 64. */
  code: string;
  /** The boxes, in their order. */
  boxes: readonly { id: string }[];
}

/** What the boxes of an order hang on, as far as it is known. */
export interface Circumstances {
  /** Where the order is placed (`classic`, `block`, `order_pay`, …). */
  surface: string;
  /** ISO 3166 alpha-2. */
  country?: string | null;
  customer?: "consumer" | "business" | null;
  /** The tags of the products in the cart: all of them. */
  product_tags?: readonly string[];
}

/** The boxes of one order, as they were shown and left. Boxes that were not shown are left out. */
export interface Submission extends Circumstances {
  boxes: readonly { id: string; ticked: boolean; initial_state: "empty" | "ticked" }[];
}

export interface CheckoutCheck {
  /** Whether the order may go on. */
  ok: boolean;
  /** How each box of the manifest was answered, by id. */
  answers: Record<string, BoxAnswer>;
  /** What stands in the way: which problem, and the id of its box where it has one. */
  problems: { code: BoxProblem; box: string | null }[];
}

/** What every build can do. */
export interface PageCore {
  decide(input: DecideInput): Decision;
  /**
   * The ids of the boxes that an order has to show, in their order. What is not known is never a
   * reason to leave one out.
   */
  boxesToAsk(manifest: CheckableManifest, circumstances: Circumstances): string[];
  checkCheckout(manifest: CheckableManifest, submission: Submission): CheckoutCheck;
}

/** Gives the typed functions over a build's exports. */
export function pageCore(exports: PageExports): PageCore {
  return {
    decide: (input) => decide(exports, input),
    boxesToAsk: (manifest, circumstances) => boxesToAsk(exports, manifest, circumstances),
    checkCheckout: (manifest, submission) => checkCheckout(exports, manifest, submission),
  };
}

const LETTER = { accept_all: "a", reject_all: "r", choose: "c" } as const satisfies {
  [Word in Choice["act"]]: keyof Codes["act"];
};

function decide(exports: PageExports, { policy, record, choice, signals, now }: DecideInput): Decision {
  // The core would take no number for 1970.
  if (!Number.isFinite(now)) throw new VinkjeError("input", "`now` must be milliseconds since 1970");
  const ids = policy.purposes.map((purpose) => purpose.id);
  const mask = choice?.act === "choose" ? maskOf(ids, choice.purposes) : 0;
  const act = choice ? LETTER[choice.act].charCodeAt(0) : 0;
  const answer = exports.decide(fromBase64(policy.code), ascii(record ?? ""), act, mask, signals.gpc, now);
  const [allowed, banner, until, clear, event, kept] = String.fromCharCode(...answer).split(" ");
  if (kept === undefined) {
    throw new VinkjeError(
      "policy_unreadable",
      "this policy is none of this version of the core: fetch it anew from the service",
    );
  }
  const reason = codes.banner[banner as keyof Codes["banner"]];
  return {
    allowed: namesOf(ids, allowed),
    show: (codes.shows as readonly string[]).includes(reason),
    banner: reason,
    until: parseInt(until ?? "", 36) * 1000,
    clear: namesOf(ids, clear),
    event: codes.event[event as keyof Codes["event"]],
    record: kept === "-" ? null : kept,
  };
}

function boxesToAsk(exports: PageExports, manifest: CheckableManifest, circumstances: Circumstances): string[] {
  const asked = ofBoxes(manifest, exports.boxesToAsk(fromBase64(manifest.code), pack(lines(circumstances))));
  return manifest.boxes.filter((_, index) => asked[index]).map(({ id }) => id);
}

function checkCheckout(
  exports: PageExports,
  manifest: CheckableManifest,
  submission: Submission,
): CheckoutCheck {
  const rest = ofBoxes(manifest, exports.checkCheckout(fromBase64(manifest.code), pack(lines(submission))));
  const letters = rest.map((byte) => String.fromCharCode(byte));
  const answers: Record<string, BoxAnswer> = {};
  manifest.boxes.forEach((box, index) => {
    answers[box.id] = codes.answer[letters[index] as keyof Codes["answer"]];
  });
  const problems: CheckoutCheck["problems"] = [];
  for (let at = manifest.boxes.length; at + 1 < rest.length; at += 2) {
    const code = codes.problem[letters[at] as keyof Codes["problem"]];
    const boxes = codes.problemOf[code] === "manifest" ? manifest.boxes : submission.boxes;
    problems.push({ code, box: boxes[rest[at + 1] ?? 0]?.id ?? null });
  }
  return { ok: problems.length === 0, answers, problems };
}

/** An answer without its first byte, the number of boxes: that of another manifest says nothing about this one. */
function ofBoxes({ boxes }: CheckableManifest, [count, ...rest]: Uint8Array): number[] {
  if (count === boxes.length) return rest;
  throw new VinkjeError(
    "manifest_unreadable",
    "this manifest is none of this version of the core: fetch it anew from the service",
  );
}

/** The order's circumstances and boxes, one string each, the first letter saying which. */
function lines({ surface, country, customer, product_tags, boxes = [] }: Circumstances & Partial<Submission>): string[] {
  const shown = boxes.map(
    ({ id, ticked, initial_state }) =>
      `b${ticked ? "1" : "0"}${initial_state === "empty" ? "e" : "p"}${id}`,
  );
  const tags = (product_tags ?? []).map((tag) => `t${tag}`);
  return [
    `s${surface}`,
    ...(country ? [`c${country}`] : []),
    ...(customer ? [`k${customer}`] : []),
    ...tags,
    ...shown,
  ];
}

/** Counted strings: two length bytes, low first, then UTF-8. */
function pack(strings: string[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts = strings.map((string) => encoder.encode(string));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 2, 0));
  let at = 0;
  for (const part of parts) {
    if (part.length > 0xffff) {
      throw new VinkjeError("input", "a text of the submission is longer than 65535 bytes");
    }
    bytes.set([part.length & 0xff, part.length >> 8], at);
    bytes.set(part, at + 2);
    at += part.length + 2;
  }
  return bytes;
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

function namesOf(ids: string[], mask: string | undefined): string[] {
  const bits = parseInt(mask ?? "", 16);
  return ids.filter((_, bit) => (bits >>> bit) & 1);
}

const fromBase64 = (text: string): Uint8Array => ascii(atob(text));

/** One byte for each character; the core refuses what is not of its own making. */
const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
