/** What the full build adds, for Node and for the owner's browser: text in, objects out. */
import * as glue from "#wasm/full.js";
import type {
  Case,
  Compiled,
  Draft,
  InputError,
  Intake,
  Kept,
  ManifestDocument,
  Notice,
  PolicyDocument,
  Reference,
  Sealed,
  Signature,
  SignedReceipt,
  Verdict,
} from "./generated/types.js";
import { VinkjeError } from "./error.js";
import { pageCore, type PageCore } from "./page.js";

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

/** Input that could not be read: where, and what would be right. */
export class VinkjeInputError extends VinkjeError {
  /** The fault, with its JSON Pointer and the nearest right name. */
  readonly fault: InputError;

  constructor(fault: InputError) {
    const place = fault.pointer ? ` at \`${fault.pointer}\`` : "";
    super("input", `${fault.message}${place}`);
    this.name = "VinkjeInputError";
    this.fault = fault;
  }
}

/** What the full build can do. Instants are RFC 3339 with an offset; keys are 32 bytes. */
export interface FullCore extends PageCore {
  readonly version: string;
  /** Judges a case, an object or its JSON text, by the law on the day of the act. */
  judge(situation: Case | string): Answer<Verdict>;
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
    ...pageCore(exports),
    version: exports.version(),
    judge: (situation) =>
      exports.judge(typeof situation === "string" ? whole(situation) : JSON.stringify(situation)) as Answer<Verdict>,
    compile: (config, on) => exports.compile(whole(config), on) as Answer<Compiled>,
    storedPolicy: (text) => exports.storedPolicy(text) as Answer<PolicyDocument>,
    storedManifest: (text) => exports.storedManifest(text) as Answer<ManifestDocument>,
    readConsent: (policy, notices, body, receivedAt) =>
      exports.readConsent(JSON.stringify(policy), JSON.stringify(notices), whole(body), receivedAt) as Answer<Intake>,
    maySetCookie: (kept, body, cookie, now) =>
      value<boolean>(exports.maySetCookie(JSON.stringify(kept), body, cookie, now)),
    readCheckout: (manifest, body, receivedAt) =>
      exports.readCheckout(JSON.stringify(manifest), whole(body), receivedAt) as Answer<Intake>,
    seal: (draft, recordId, key) => value<Sealed>(exports.seal(JSON.stringify(draft), recordId, key)),
    receipt: (sealed, seed) => value<SignedReceipt>(exports.receipt(JSON.stringify(sealed), seed)),
    pseudonym: (key, reference) => value<string>(exports.pseudonym(key, JSON.stringify(reference))),
    sign: <T>(payload: T, seed: Uint8Array) =>
      value<Signed<T>>(exports.sign(JSON.stringify(payload), seed)),
    verify: (signed, publicKey) => value<boolean>(exports.verify(JSON.stringify(signed), publicKey)),
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

/** The value of an answer, or its fault thrown. */
export function value<T>(answer: unknown): T {
  const { value, error } = answer as Answer<T>;
  if (error) throw new VinkjeInputError(error);
  return value;
}
