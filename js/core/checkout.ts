/**
 * The boxes at a checkout: bytes to the core, words back.
 *
 * Nothing is decided here. The core's letters become words by the tables that are generated from it.
 */
import type { BoxAnswer } from "./generated/types.js";
import { fromBase64 } from "./bytes.js";
import * as codes from "./generated/codes.js";
import { VinkjeError } from "./error.js";

/** What `checkout.wasm`, its twin without wasm and the full build export. */
export interface CheckoutExports {
  boxesToAsk(manifest: Uint8Array, circumstances: Uint8Array): Uint8Array;
  checkCheckout(manifest: Uint8Array, submission: Uint8Array): Uint8Array;
}

type Codes = typeof codes;
/** Why a checkout cannot pass. */
export type BoxProblem = Codes["problem"][keyof Codes["problem"]];

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

/** What a checkout asks. */
export interface CheckoutCore {
  /**
   * The ids of the boxes that an order has to show, in their order. What is not known is never a
   * reason to leave one out.
   */
  boxesToAsk(manifest: CheckableManifest, circumstances: Circumstances): string[];
  checkCheckout(manifest: CheckableManifest, submission: Submission): CheckoutCheck;
}

/** Gives the typed functions over a build's exports. */
export const checkoutCore = (exports: CheckoutExports): CheckoutCore => ({
  boxesToAsk: (manifest, circumstances) => boxesToAsk(exports, manifest, circumstances),
  checkCheckout: (manifest, submission) => checkCheckout(exports, manifest, submission),
});

function boxesToAsk(exports: CheckoutExports, manifest: CheckableManifest, circumstances: Circumstances): string[] {
  const asked = ofBoxes(manifest, exports.boxesToAsk(fromBase64(manifest.code), pack(lines(circumstances))));
  return manifest.boxes.filter((_, index) => asked[index]).map(({ id }) => id);
}

function checkCheckout(
  exports: CheckoutExports,
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
