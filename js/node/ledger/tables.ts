/** The ledger's tables. The shop stands first in every key, so that a database can be cut by it. */
import type { Insertable, Selectable } from "kysely";

/** One decision. Rows are added; nothing changes or deletes them. */
export interface RecordsTable {
  shop: string;
  /** Its place among the shop's records, from 1. */
  seq: number;
  record_id: string;
  /** The bytes of the canonical JSON (RFC 8785), which name nobody. */
  body: Uint8Array;
  /** SHA-256(0x00 ‖ body), hexadecimal (RFC 6962). */
  leaf_hash: string;
  /** HMAC of the idempotency key, hexadecimal. */
  key_hash: string;
  /** HMAC of the request's bytes, hexadecimal. */
  request_hash: string;
  /** The signed receipt, as JSON. */
  receipt: string;
  /** RFC 3339, in UTC. */
  received_at: string;
}

/** The keys under which references are hidden. Deleting one makes its records be about nobody. */
export interface SubjectsTable {
  shop: string;
  /** HMAC of the reference under the shop's lookup key, which is no part of the database. */
  lookup: string;
  /** 32 random bytes. */
  subject_key: Uint8Array;
}

/** Personal data that belongs to a record: what its HMACs hide. Can be deleted. */
export interface SideRowsTable {
  shop: string;
  record_id: string;
  lookup: string;
  /** The references of the record, as JSON. */
  data: string;
}

/** What the shop has shown: policies, manifests and exact texts. Rows stay as they are. */
export interface DocumentsTable {
  shop: string;
  kind: DocumentKind;
  /** As records name it. */
  hash: string;
  /** SHA-256 of the body: a corrected comma in a policy leaves its hash and changes this. */
  digest: string;
  version: string;
  body: string;
  /** When the service first had it: RFC 3339, in UTC. */
  kept_at: string;
}

/** Which text was the banner's notice, in which language, under which policy. Rows stay as they are. */
export interface NoticesTable {
  shop: string;
  /** The policy's hash. */
  policy: string;
  /** BCP 47. */
  locale: string;
  /** SHA-256 of the text, which stands among the documents. */
  wording: string;
  /** When the service first had it: RFC 3339, in UTC. */
  kept_at: string;
}

/** Always empty: something is put into it and taken away, to see that the database can be written to. */
export interface ProbesTable {
  id: string;
  body: Uint8Array;
}

export type DocumentKind = "policy" | "manifest" | "wording";

export interface Tables {
  records: RecordsTable;
  subjects: SubjectsTable;
  side_rows: SideRowsTable;
  documents: DocumentsTable;
  notices: NoticesTable;
  probes: ProbesTable;
}

export type RecordRow = Selectable<RecordsTable>;
export type NewRecordRow = Insertable<RecordsTable>;
