/**
 * Takes decisions in: has the core judge them, and the ledger keep them.
 *
 * Whoever sent a decision has judged it too; here that counts for nothing.
 */
import { createHmac } from "node:crypto";
import type {
  Answer,
  BoxAnswer,
  Draft,
  FullCore,
  InputError,
  Intake,
  Kept,
  ManifestDocument,
  Notice,
  PolicyDocument,
  Problem,
  Reference,
  SignedReceipt,
} from "../core/node.js";
import { instant, type Clock } from "./clock.js";
import { faultLine, VinkjeNodeError } from "./errors.js";
import type { Keys } from "./keys.js";
import type { Added, Entry, KeptRecord, Ledger, Subject } from "./ledger/ledger.js";
import type { Shop } from "./shop.js";

/** What the sender of a recorded decision gets. */
export interface Recorded {
  /** The signed promise that the decision is in the ledger. */
  receipt: SignedReceipt;
  /** Of a decision at a banner: what the visitor keeps. */
  record?: Kept;
  /** Of a checkout: how each box was answered, by id. */
  answers?: { [box: string]: BoxAnswer };
}

/** What became of a decision. Only `recorded` has changed the ledger. */
export type Outcome =
  | {
      kind: "recorded";
      answer: Recorded;
      /** What the visitor's record cookie is to be set to; absent where it is to stay as it is. */
      cookie?: Kept;
    }
  /** Something stands in the way. */
  | { kind: "refused"; problems: Problem[]; answers: { [box: string]: BoxAnswer } }
  /** It is none of what can be read. */
  | { kind: "unreadable"; fault: InputError }
  /** Its idempotency key belongs to another decision. */
  | { kind: "key_reused" };

/** What a decision is judged by. */
type Shown = PolicyDocument | ManifestDocument;

/** One kind of decision: how it is judged, and what it is judged by. */
interface Door<D extends Shown> {
  name: "consents" | "checkout";
  document: "policy" | "manifest";
  /** The document that the shop shows now. */
  current(shop: Shop): D;
  /** One that the ledger has kept. */
  read(text: string): Answer<D>;
  /** What the shop has asked with under a document, where that does not say it itself. */
  notices(shop: Shop, document: D): Promise<readonly Notice[]>;
  judge(document: D, notices: readonly Notice[], body: string, receivedAt: string): Answer<Intake>;
}

export class Registrar {
  readonly #core: FullCore;
  readonly #ledger: Ledger;
  readonly #keys: Keys;
  readonly #clock: Clock;
  readonly #consents: Door<PolicyDocument>;
  readonly #checkout: Door<ManifestDocument>;

  constructor(core: FullCore, ledger: Ledger, keys: Keys, clock: Clock) {
    this.#core = core;
    this.#ledger = ledger;
    this.#keys = keys;
    this.#clock = clock;
    this.#consents = {
      name: "consents",
      document: "policy",
      current: (shop) => shop.policy,
      read: (text) => core.storedPolicy(text),
      notices: (shop, { hash }) => ledger.notices(shop.id, hash),
      judge: (policy, notices, body, at) => core.readConsent(policy, notices, body, at),
    };
    this.#checkout = {
      name: "checkout",
      document: "manifest",
      current: (shop) => shop.manifest,
      read: (text) => core.storedManifest(text),
      notices: () => Promise.resolve([]),
      judge: (manifest, _notices, body, at) => core.readCheckout(manifest, body, at),
    };
  }

  /**
   * Takes in a decision at a banner.
   *
   * @param body the JSON text of a ConsentRequest
   * @param key the idempotency key: the same key and body give the same receipt, and one record
   * @param cookie the record cookie that came with it; `null` where none did
   */
  async consent(shop: Shop, body: string, key: string, cookie: string | null): Promise<Outcome> {
    const outcome = await this.#take(this.#consents, shop, body, key);
    const kept = outcome.kind === "recorded" && outcome.answer.record;
    if (!kept || !this.#core.maySetCookie(kept, body, cookie, instant(this.#clock.now()))) return outcome;
    return { ...outcome, cookie: kept };
  }

  /**
   * Takes in the boxes of an order.
   *
   * @param body the JSON text of a CheckoutRequest
   * @param key the idempotency key; the order and the attempt, where absent
   */
  checkout(shop: Shop, body: string, key?: string): Promise<Outcome> {
    return key === undefined
      ? this.#take(this.#checkout, shop, body, attemptOf(body), FINDINGS_FIRST)
      : this.#take(this.#checkout, shop, body, key);
  }

  async #take<D extends Shown>(
    door: Door<D>,
    shop: Shop,
    body: string,
    key: string,
    findingsFirst = false,
  ): Promise<Outcome> {
    const marks = {
      shop: shop.id,
      key_hash: this.#mark("idempotency", shop, `${door.name}\0${key}`),
      request_hash: this.#mark("request", shop, body),
    };
    // Before anything else: what was once recorded has its receipt, whatever has changed since.
    const found = await this.#ledger.find(marks);
    if (found?.outcome === "again") return this.#answer(door, shop, body, found.kept);

    const received_at = instant(this.#clock.now());
    const document = await this.#named(door, shop, body);
    const { value, error } = door.judge(document, await door.notices(shop, document), body, received_at);
    if (error) return { kind: "unreadable", fault: error };
    if (found && !findingsFirst) return { kind: "key_reused" };
    if (!value.draft) return { kind: "refused", problems: value.problems, answers: value.answers };
    if (found) return { kind: "key_reused" };

    const about = this.#about(shop, value.draft, value.anchor ?? null);
    const added = await this.#ledger.add({ ...marks, ...this.#entry(value.draft, about, received_at) });
    return this.#outcome(door, shop, body, added, value);
  }

  #entry(
    draft: Draft,
    about: Subject | null,
    received_at: string,
  ): Omit<Entry, "shop" | "key_hash" | "request_hash"> {
    const record_id = this.#clock.uuid();
    return {
      record_id,
      received_at,
      about,
      seal: (subjectKey) => {
        const sealed = this.#core.seal(draft, record_id, subjectKey);
        const receipt = this.#core.receipt(sealed, this.#keys.seed);
        return { body: sealed.canonical, leaf_hash: sealed.leaf_hash, receipt };
      },
    };
  }

  #about(shop: Shop, { references }: Draft, anchor: Reference | null): Subject | null {
    return (
      anchor && {
        lookup: this.#core.pseudonym(this.#keys.derived("lookup", shop.id), anchor),
        data: JSON.stringify(references),
        newKey: () => this.#clock.bytes(32),
      }
    );
  }

  #outcome<D extends Shown>(
    door: Door<D>,
    shop: Shop,
    body: string,
    added: Added,
    judged: Intake,
  ): Outcome | Promise<Outcome> {
    switch (added.outcome) {
      case "added":
        return { kind: "recorded", answer: answerOf(added.kept.receipt, judged) };
      case "again":
        return this.#answer(door, shop, body, added.kept);
      case "key_reused":
        return { kind: "key_reused" };
    }
  }

  /** The answer to a request that was recorded before: judged by what it was judged by then. */
  async #answer<D extends Shown>(
    door: Door<D>,
    shop: Shop,
    body: string,
    { record, receipt, received_at }: KeptRecord,
  ): Promise<Outcome> {
    const { locale, wording, hash } = record.notice;
    const document = await this.#document(door, shop, hash);
    // Where this version cannot read it any more, the receipt still stands.
    if (document.error) return { kind: "recorded", answer: answerOf(receipt, undefined) };
    const notices = wording ? [{ locale, wording }] : [];
    const { value } = door.judge(document.value, notices, body, received_at);
    return { kind: "recorded", answer: answerOf(receipt, value) };
  }

  /**
   * The document that a request names: the one in force, or an older one that the shop has shown.
   *
   * @throws VinkjeNodeError `document_unreadable`
   */
  async #named<D extends Shown>(door: Door<D>, shop: Shop, body: string): Promise<D> {
    const hash = peek(body, door.document);
    const { value, error } = await this.#document(door, shop, hash);
    if (!error) return value;
    const names = { kind: door.document, hash: String(hash), shop: shop.id, reason: faultLine(error) };
    throw new VinkjeNodeError("document_unreadable", names);
  }

  /** Where the shop has never shown it, the one in force: the core then says what is wrong. */
  async #document<D extends Shown>(
    door: Door<D>,
    shop: Shop,
    hash: unknown,
  ): Promise<Answer<D>> {
    const current = door.current(shop);
    if (typeof hash !== "string" || hash === current.hash) return { value: current };
    const kept = await this.#ledger.document(shop.id, door.document, hash);
    return kept ? door.read(kept.body) : { value: current };
  }

  /** An HMAC, so that nobody who has the database alone can try out order numbers and addresses. */
  #mark(purpose: "idempotency" | "request", shop: Shop, text: string): string {
    return createHmac("sha256", this.#keys.derived(purpose, shop.id)).update(text).digest("hex");
  }
}

/** Whoever chose no key is told first what is wrong with the boxes, and only then with the number. */
const FINDINGS_FIRST = true;

function answerOf(receipt: SignedReceipt, judged: Intake | undefined): Recorded {
  if (judged?.kept) return { receipt, record: judged.kept };
  return judged ? { receipt, answers: judged.answers } : { receipt };
}

/** A field of a body that the core has yet to read. */
function peek(body: string, field: string): unknown {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as { [field: string]: unknown })[field] : undefined;
  } catch {
    return undefined;
  }
}

/** The key of a checkout that brings none. A body without an order is refused by the core. */
function attemptOf(body: string): string {
  return `attempt\0${String(peek(body, "order"))}/${String(peek(body, "attempt") ?? FIRST_ATTEMPT)}`;
}

/** What the core takes for the attempt of a body that names none. */
const FIRST_ATTEMPT = 1;
