/** SQLite, through libsql. The only file with SQL that no other database understands. */
import { chmod, open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CompiledQuery, Kysely, sql, SqliteDialect } from "kysely";
import { makeFolder } from "../folder.js";
import type { Database, Dialect, Schema } from "./dialect.js";
import type { Tables } from "./tables.js";

/** For how long a writer waits for another process's, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

const PRAGMAS = [
  // A reader never waits for the writer, and a crash costs nothing that was committed.
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  // What is erased is gone from the file's pages too.
  "secure_delete = ON",
  `busy_timeout = ${BUSY_TIMEOUT}`,
];

const refusal = (table: string) => sql`begin select raise(abort, ${sql.lit(`rows of ${table} stay as they are`)}); end`;

const schema: Schema = {
  async freeze(db, table) {
    for (const act of ["update", "delete"] as const) {
      await sql`
        create trigger if not exists ${sql.id(`${table}_refuse_${act}`)}
        before ${sql.raw(act)} on ${sql.table(table)} ${refusal(table)}
      `.execute(db);
    }
  },
  // What `insert or replace` takes away passes the triggers on deleting.
  async refuseReplacing(db, table, keys) {
    const same = [["rowid"], ...keys].map((key) => sql.join(key.map(isNew), sql` and `));
    await sql`
      create trigger if not exists ${sql.id(`${table}_refuse_replace`)}
      before insert on ${sql.table(table)}
      when exists (select 1 from ${sql.table(table)} where ${sql.join(same, sql` or `)}) ${refusal(table)}
    `.execute(db);
  },
  async allowReplacing(db, table) {
    await sql`drop trigger if exists ${sql.id(`${table}_refuse_replace`)}`.execute(db);
  },
};

const isNew = (column: string) => sql`${sql.ref(column)} = ${sql.ref(`new.${column}`)}`;

async function openDatabase(url: string): Promise<Database> {
  // Only here: who uses the library without a ledger needs no native module.
  const { default: Libsql } = await import("libsql");
  const path = pathOf(url);
  await ownFile(path);
  const file = new Libsql(path, { timeout: BUSY_TIMEOUT });
  for (const pragma of PRAGMAS) file.exec(`pragma ${pragma}`);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  return {
    db,
    // Kysely's own transactions begin without the right to write, and may fail to get it later.
    write: (work) =>
      db.connection().execute(async (connection) => {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        try {
          const result = await work(connection);
          await connection.executeQuery(CompiledQuery.raw("commit"));
          return result;
        } catch (error) {
          if (file.inTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
          throw error;
        }
      }),
    close: async () => {
      await db.destroy();
      if (file.open) file.close();
    },
  };
}

/** `file:ledger.db`, `file:/var/lib/shop/ledger.db` and `file:///var/lib/shop/ledger.db`. */
function pathOf(url: string): string {
  return url.startsWith("file://") ? fileURLToPath(url) : resolve(url.slice("file:".length));
}

/** The file is its owner's alone, and so are the files that SQLite puts beside it. */
async function ownFile(path: string): Promise<void> {
  await makeFolder(dirname(path));
  const handle = await open(path, "a", 0o600);
  await handle.close();
  await chmod(path, 0o600);
}

export const sqlite: Dialect = { schema, open: openDatabase };
