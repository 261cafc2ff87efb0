/** What the full build adds, for Node and for the owner's browser: text in, objects out. */
import * as glue from "#wasm/full.js";
import type {
  Asked,
  Case,
  Catalogue,
  Compiled,
  Day,
  Deadline,
  Draft,
  HolidayOn,
  HoursEnd,
  InputError,
  Instant,
  Intake,
  Jurisdiction,
  Kept,
  LawDiff,
  ManifestDocument,
  Notice,
  Period,
  PolicyDocument,
  Reference,
  Sealed,
  Signature,
  SignedReceipt,
  Tally,
  Turn,
  Verdict,
} from "./generated/types.js";
import { checkoutCore, type CheckoutCore } from "./checkout.js";
import { decideCore, type DecideCore } from "./decide.js";
import { VinkjeInputError } from "./input-error.js";
import { json, text } from "./json.js";

/** `{value}` or `{error}`, as the core answers. */
export type Answer<T> = { value: T; error?: never } | { value?: never; error: InputError };

/** The functions that the full build exports. */
export type FullExports = typeof glue;

/** Instantiates the full build, and hands the glue its exports. */
export async function startFull(bytes: BufferSource): Promise<FullExports> {
  const { instance } = await WebAssembly.instantiate(bytes, { "./vinkje_bg.js": { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  return glue;
}

/** A document that carries its own proof of origin. */
export interface Signed<T> {
  payload: T;
  signature: Signature;
}

/** What came of many lines. */
export interface LinesAnswer {
  /**
   * UTF-8, a line for each line that was given, in its order: the answer as JSON, `{"error":…}` where
   * the line could not be read, nothing where it was blank.
   */
  text: Uint8Array;
  /** How many lines came to what. */
  tally: Tally;
}

/** What the full build can do. Instants are RFC 3339 with an offset; keys are 32 bytes. */
export interface FullCore extends DecideCore, CheckoutCore {
  readonly version: string;
  /**
   * Judges a case, an object or its JSON text, by the law on the day of the act; or by the law of
   * another day or place, or by other rules, where those are asked for. A fault's pointer is into
   * whichever of the two it lies in.
   */
  judge(situation: Case | string, asked?: Asked): Answer<Verdict>;
  /** What a case comes to by the law of two days. */
  turn(situation: Case | string, from: Day, to: Day, asked?: Asked): Answer<Turn>;
  /**
   * Judges many cases, one a line, in one call.
   *
   * @param text UTF-8
   * @param first the number of its first line, for the lines that errors name
   */
  judgeLines(text: Uint8Array, first: number, asked?: Asked): Answer<LinesAnswer>;
  /** {@link FullCore.turn} for many cases, one a line; the tally is of the second day. */
  turnLines(text: Uint8Array, first: number, from: Day, to: Day, asked?: Asked): Answer<LinesAnswer>;
  /** Every rule with its law over time; the package's catalogue.json has examples beside. */
  catalogue(): Catalogue;
  /** What the law changes from one day to another. */
  lawDiff(from: Day, to: Day): Answer<LawDiff>;
  /** The public holidays of a place in a year, first to last. */
  holidays(place: Jurisdiction, year: number): Answer<HolidayOn[]>;
  /** The end of a period of days, weeks, months or years (Regulation 1182/71). */
  deadline(period: Period): Answer<Deadline>;
  /** The end of a period of hours that begins with an event, by each way to count. */
  hoursEnd(place: Jurisdiction, event: Instant, hours: number): Answer<HoursEnd>;
  /** Checks the text of a configuration by the law of a day (`2026-03-02`), and makes policy and manifest. */
  compile(config: string, on: string): Answer<Compiled>;
  /** A policy as a ledger kept it, whichever version made it; an error where this one cannot read it. */
  storedPolicy(text: string): Answer<PolicyDocument>;
  /** A manifest as a ledger kept it, whichever version made it; an error where this one cannot read it. */
  storedManifest(text: string): Answer<ManifestDocument>;
  /** Judges the body of a decision at a banner, by the notices that were shown under its policy. */
  readConsent(policy: PolicyDocument, notices: readonly Notice[], body: string, receivedAt: string): Answer<Intake>;
  /**
   * Whether the answer to a decision at a banner may set the visitor's cookie to what he keeps.
   *
   * @param body of the decision, which {@link readConsent} has read
   * @param cookie the record cookie that came with the request; `null` where none did
   */
  maySetCookie(kept: Kept, body: string, cookie: string | null, now: string): boolean;
  /** Judges the body of a checkout. */
  readCheckout(manifest: ManifestDocument, body: string, receivedAt: string): Answer<Intake>;
  /** Fills in a draft's id and HMACs; `key` is the key of whom it is about, `null` for nobody. */
  seal(draft: Draft, recordId: string, key: Uint8Array | null): Sealed;
  /** The signed promise that a sealed record is in the ledger. */
  receipt(sealed: Sealed, seed: Uint8Array): SignedReceipt;
  /** HMAC-SHA-256 of a reference under a key, hexadecimal. */
  pseudonym(key: Uint8Array, reference: Reference): string;
  /** Ed25519 over the canonical JSON of a document. */
  sign<T>(payload: T, seed: Uint8Array): Signed<T>;
  /** Whether a signed document is unchanged and of this key. */
  verify(signed: Signed<unknown>, publicKey: Uint8Array): boolean;
  /** The public half of a seed, hexadecimal, and the name by which it is known. */
  publicKey(seed: Uint8Array): { public_key: string; key_id: string };
  /** SHA-256 of a text, hexadecimal. */
  sha256(text: string): string;
}

/** Gives the typed functions over the full build's exports. */
export function fullCore(exports: FullExports): FullCore {
  return {
    ...decideCore(exports),
    ...checkoutCore(exports),
    version: exports.version(),
    judge: (situation, asked) => answer(() => JSON.parse(exports.judge(written(situation), asked && json(asked)))),
    turn: (situation, from, to, asked) =>
      answer(() => exports.turn(written(situation), text(from, "/from"), text(to, "/to"), asked && json(asked))),
    judgeLines: (lines, first, asked) => answer(() => exports.judgeLines(lines, first, asked && json(asked))),
    turnLines: (lines, first, from, to, asked) =>
      answer(() => exports.turnLines(lines, first, text(from, "/from"), text(to, "/to"), asked && json(asked))),
    catalogue: () => value<Catalogue>(exports.catalogue()),
    lawDiff: (from, to) => answer(() => exports.lawDiff(text(from, "/from"), text(to, "/to"))),
    holidays: (place, year) => answer(() => exports.holidays(text(place, "/place"), year)),
    deadline: (period) => answer(() => exports.deadline(json(period))),
    hoursEnd: (place, event, hours) => answer(() => exports.hoursEnd(text(place, "/place"), text(event, "/event"), hours)),
    compile: (config, on) => answer(() => exports.compile(whole(text(config, "")), text(on, "/on"))),
    storedPolicy: (policy) => answer(() => exports.storedPolicy(policy)),
    storedManifest: (manifest) => answer(() => exports.storedManifest(manifest)),
    readConsent: (policy, notices, body, receivedAt) =>
      answer(() => exports.readConsent(json(policy), json(notices), whole(body), receivedAt)),
    maySetCookie: (kept, body, cookie, now) => value<boolean>(exports.maySetCookie(json(kept), body, cookie, now)),
    readCheckout: (manifest, body, receivedAt) => answer(() => exports.readCheckout(json(manifest), whole(body), receivedAt)),
    seal: (draft, recordId, key) => value<Sealed>(exports.seal(json(draft), recordId, key)),
    receipt: (sealed, seed) => value<SignedReceipt>(exports.receipt(json(sealed), seed)),
    pseudonym: (key, reference) => value<string>(exports.pseudonym(key, json(reference))),
    sign: <T>(payload: T, seed: Uint8Array) => value<Signed<T>>(exports.sign(json(payload), seed)),
    verify: (signed, publicKey) => value<boolean>(exports.verify(json(signed), publicKey)),
    publicKey: (seed) => value<{ public_key: string; key_id: string }>(exports.publicKey(seed)),
    sha256: (text) => exports.sha256(text),
  };
}

/**
 * A text in which half a surrogate pair is escaped, as `JSON.stringify` does: UTF-8 has none, and on
 * its way to the core it would become another character instead of an error with its place.
 */
const whole = (text: string): string =>
  text.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`);

/** A case, whichever way it is given. */
const written = (given: object | string): string => (typeof given === "string" ? whole(given) : json(given));

/** What the core answers; what could not be written down for it is a fault like any other. */
function answer<T>(ask: () => unknown): Answer<T> {
  try {
    return ask() as Answer<T>;
  } catch (cause) {
    if (cause instanceof VinkjeInputError) return { error: cause.fault };
    throw cause;
  }
}

/** The value of an answer, or its fault thrown. */
export function value<T>(answer: unknown): T {
  const { value, error } = answer as Answer<T>;
  if (error) throw new VinkjeInputError(error);
  return value;
}
