/** The ledger of decisions: one row a decision, added once, never changed. */
import type { Notice, Record as DecisionRecord, SignedReceipt } from "../../core/node.js";
import { reasonOf, VinkjeNodeError } from "../errors.js";
import { dialectOf, type Database, type Queries } from "./dialect.js";
import { migrate } from "./migrations.js";
import type { DocumentKind, DocumentsTable, NoticesTable, RecordRow } from "./tables.js";

/** A decision that is to be added. */
export interface Entry {
  shop: string;
  record_id: string;
  /** HMAC of the idempotency key, hexadecimal. */
  key_hash: string;
  /** HMAC of the request's bytes, hexadecimal. */
  request_hash: string;
  /** RFC 3339, in UTC. */
  received_at: string;
  /** Whom it is about, for the ledger's eyes only; `null` for nobody. */
  about: Subject | null;
  /** Fixes the record's bytes under the subject's key, and signs the promise. */
  seal(subjectKey: Uint8Array | null): SealedEntry;
}

/** Whom a decision is about. */
export interface Subject {
  /** HMAC of the reference under the shop's lookup key. */
  lookup: string;
  /** The references, as JSON: personal data. */
  data: string;
  /** Makes a key, for whom the ledger does not know yet. */
  newKey(): Uint8Array;
}

export interface SealedEntry {
  /** The canonical JSON of the record. */
  body: string;
  leaf_hash: string;
  receipt: SignedReceipt;
}

/** A decision as the ledger has it, without the personal data beside it. */
export interface KeptRecord {
  /** Its place among the shop's records, from 1. */
  seq: number;
  /** The record, read from its canonical JSON. */
  record: DecisionRecord;
  /** The canonical JSON itself. */
  body: string;
  /** SHA-256(0x00 ‖ body), hexadecimal. */
  leaf_hash: string;
  receipt: SignedReceipt;
  /** When it was received: RFC 3339, in UTC. */
  received_at: string;
}

/** What became of an entry. */
export type Added =
  | { outcome: "added" | "again"; kept: KeptRecord }
  /** The key was used before, for another request. */
  | { outcome: "key_reused" };

/** Something that the shop shows: a policy, a manifest or a text. */
export type KeptDocument = DocumentsTable;

/** A text that was a banner's notice, in one language, under one policy. */
export type KeptNotice = NoticesTable;

/** An open ledger. Every method rejects with VinkjeNodeError `ledger_unavailable` where it fails. */
export class Ledger {
  readonly #database: Database;
  #probe: Promise<void> | undefined;

  /** @internal */
  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Resolves when the ledger can take a decision: it writes as much as one may need, durably, and
   * takes that away again. Who asks while that is under way gets the same answer.
   */
  probe(): Promise<void> {
    this.#probe ??= guarded(this.#database.write(probe)).finally(() => (this.#probe = undefined));
    return this.#probe;
  }

  /** Whether it has no record at all. */
  async isEmpty(): Promise<boolean> {
    return (await guarded(this.#database.db.selectFrom("records").select("seq").limit(1).execute())).length === 0;
  }

  /** What was added under this key; `again` says whether for this very request. */
  async find(entry: Pick<Entry, "shop" | "key_hash" | "request_hash">): Promise<Added | undefined> {
    return guarded(find(this.#database.db, entry));
  }

  /** Adds a decision. When this resolves it is durable. */
  async add(entry: Entry): Promise<Added> {
    return guarded(
      this.#database.write(async (transaction) => (await find(transaction, entry)) ?? insert(transaction, entry)),
    );
  }

  /** The newest records of a shop, the newest first. */
  async latest(shop: string, limit: number): Promise<KeptRecord[]> {
    const rows = await guarded(
      this.#database.db
        .selectFrom("records")
        .selectAll()
        .where("shop", "=", shop)
        .orderBy("seq", "desc")
        .limit(limit)
        .execute(),
    );
    return rows.map(keptRecord);
  }

  /** Keeps documents and notices that are not there yet; those that are stay as they are. */
  async keep(documents: readonly KeptDocument[], notices: readonly KeptNotice[]): Promise<void> {
    await guarded(
      this.#database.write(async (transaction) => {
        for (const document of documents) {
          if (!(await isKept(transaction, document))) {
            await transaction.insertInto("documents").values(document).execute();
          }
        }
        for (const notice of notices) {
          if (!(await isShown(transaction, notice))) {
            await transaction.insertInto("notices").values(notice).execute();
          }
        }
      }),
    );
  }

  /** The notices that the shop has shown under the policy of this hash. */
  async notices(shop: string, policy: string): Promise<Notice[]> {
    return guarded(
      this.#database.db
        .selectFrom("notices")
        .select(["locale", "wording"])
        .where("shop", "=", shop)
        .where("policy", "=", policy)
        .execute(),
    );
  }

  /** The newest document of this kind and hash that the shop has shown. */
  async document(shop: string, kind: DocumentKind, hash: string): Promise<KeptDocument | undefined> {
    return guarded(
      this.#database.db
        .selectFrom("documents")
        .selectAll()
        .where("shop", "=", shop)
        .where("kind", "=", kind)
        .where("hash", "=", hash)
        .orderBy("kept_at", "desc")
        .limit(1)
        .executeTakeFirst(),
    );
  }

  async close(): Promise<void> {
    await this.#database.close();
  }
}

/**
 * Opens a ledger, and brings its tables up to date.
 *
 * @param url `file:` and a path
 * @throws VinkjeNodeError `ledger_unknown`, `ledger_unavailable`, `folder_unwritable`
 */
export async function openLedger(url: string): Promise<Ledger> {
  const dialect = dialectOf(url);
  const database = await guarded(dialect.open(url));
  try {
    // Where two services open one ledger at once, the second finds the tables that the first made.
    await database.write((transaction) => migrate(transaction, dialect.schema));
  } catch (error) {
    await database.close();
    throw unavailable(error);
  }
  return new Ledger(database);
}

async function find(db: Queries, entry: Pick<Entry, "shop" | "key_hash" | "request_hash">): Promise<Added | undefined> {
  const row = await db
    .selectFrom("records")
    .selectAll()
    .where("shop", "=", entry.shop)
    .where("key_hash", "=", entry.key_hash)
    .executeTakeFirst();
  if (!row) return undefined;
  return row.request_hash === entry.request_hash
    ? { outcome: "again", kept: keptRecord(row) }
    : { outcome: "key_reused" };
}

async function insert(db: Queries, { about, seal, ...entry }: Entry): Promise<Added> {
  const sealed = seal(about && (await subjectKey(db, entry.shop, about)));
  const row: RecordRow = {
    ...entry,
    seq: (await lastSeq(db, entry.shop)) + 1,
    body: new TextEncoder().encode(sealed.body),
    leaf_hash: sealed.leaf_hash,
    receipt: JSON.stringify(sealed.receipt),
  };
  await db.insertInto("records").values(row).execute();
  if (about) {
    const { lookup, data } = about;
    await db.insertInto("side_rows").values({ shop: entry.shop, record_id: entry.record_id, lookup, data }).execute();
  }
  return { outcome: "added", kept: keptRecord(row) };
}

async function subjectKey(db: Queries, shop: string, { lookup, newKey }: Subject): Promise<Uint8Array> {
  const known = await db
    .selectFrom("subjects")
    .select("subject_key")
    .where("shop", "=", shop)
    .where("lookup", "=", lookup)
    .executeTakeFirst();
  if (known) return new Uint8Array(known.subject_key);
  const subject_key = newKey();
  await db.insertInto("subjects").values({ shop, lookup, subject_key }).execute();
  return subject_key;
}

/** As much as a record with all that stands beside it may touch, in bytes: some sixteen pages of SQLite's. */
const PROBE = 64 * 1024;

async function probe(db: Queries): Promise<void> {
  await db.insertInto("probes").values({ id: "probe", body: new Uint8Array(PROBE) }).execute();
  await db.deleteFrom("probes").where("id", "=", "probe").execute();
}

async function lastSeq(db: Queries, shop: string): Promise<number> {
  const last = await db
    .selectFrom("records")
    .select("seq")
    .where("shop", "=", shop)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return Number(last?.seq ?? 0);
}

async function isKept(db: Queries, { shop, kind, hash, digest }: KeptDocument): Promise<boolean> {
  const row = await db
    .selectFrom("documents")
    .select("hash")
    .where("shop", "=", shop)
    .where("kind", "=", kind)
    .where("hash", "=", hash)
    .where("digest", "=", digest)
    .executeTakeFirst();
  return row !== undefined;
}

async function isShown(db: Queries, { shop, policy, locale, wording }: KeptNotice): Promise<boolean> {
  const row = await db
    .selectFrom("notices")
    .select("wording")
    .where("shop", "=", shop)
    .where("policy", "=", policy)
    .where("locale", "=", locale)
    .where("wording", "=", wording)
    .executeTakeFirst();
  return row !== undefined;
}

function keptRecord(row: RecordRow): KeptRecord {
  const body = new TextDecoder().decode(row.body);
  return {
    seq: Number(row.seq),
    record: JSON.parse(body) as DecisionRecord,
    body,
    leaf_hash: row.leaf_hash,
    receipt: JSON.parse(row.receipt) as SignedReceipt,
    received_at: row.received_at,
  };
}

/** Whatever a database throws becomes one error, so that nobody takes a failure for an answer. */
async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw unavailable(cause);
  }
}

const unavailable = (cause: unknown): VinkjeNodeError =>
  cause instanceof VinkjeNodeError
    ? cause
    : new VinkjeNodeError("ledger_unavailable", { reason: reasonOf(cause) }, { cause });
