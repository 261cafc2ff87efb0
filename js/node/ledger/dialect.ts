/** What a kind of database must bring. Everything that only one of them understands is behind it. */
import type { Kysely, Transaction } from "kysely";
import { VinkjeNodeError } from "../errors.js";
import { sqlite } from "./sqlite.js";
import type { Tables } from "./tables.js";

/** An open database. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** Runs one transaction that no other writer can come between, durable when it ends. */
  write<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Where queries are made: the database, or one transaction of it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** What a migration needs beside portable SQL. */
export interface Schema {
  /** Makes the database itself refuse to change or delete a table's rows. */
  freeze(db: Kysely<unknown>, table: keyof Tables): Promise<void>;
  /**
   * Makes it refuse a row in place of one that is there, where that is neither a change nor a
   * deletion to it.
   *
   * @param keys the columns of each key of the table
   */
  refuseReplacing(db: Kysely<unknown>, table: keyof Tables, keys: readonly (readonly string[])[]): Promise<void>;
  /** Undoes {@link refuseReplacing}. */
  allowReplacing(db: Kysely<unknown>, table: keyof Tables): Promise<void>;
}

/** A kind of database. */
export interface Dialect {
  readonly schema: Schema;
  /** @param url with its scheme */
  open(url: string): Promise<Database>;
}

const dialects: Readonly<Record<string, Dialect>> = { "file:": sqlite };

/**
 * The dialect of a ledger's URL.
 *
 * @throws VinkjeNodeError `ledger_unknown`, which names the scheme alone: a URL may hold a password
 */
export function dialectOf(url: string): Dialect {
  const kind = /^[a-z][a-z0-9+.-]*:/.exec(url)?.[0] ?? "";
  const dialect = Object.hasOwn(dialects, kind) ? dialects[kind] : undefined;
  if (!dialect) throw new VinkjeNodeError("ledger_unknown", { kind });
  return dialect;
}
