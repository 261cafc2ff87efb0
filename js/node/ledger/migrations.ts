/**
 * The ledger's shape, step by step. Each step can be repeated after it was broken off, and undone.
 *
 * Lengths are in characters. What is compared is ASCII, so that no collation can matter.
 */
import { Migrator, type Kysely, type Migration, type MigrationProvider } from "kysely";
import type { Queries, Schema } from "./dialect.js";

const SHOP = "varchar(40)";
const ID = "varchar(36)";
const HASH = "varchar(64)";
const LANGUAGE = "varchar(40)";
const INSTANT = "varchar(32)";

const first = (schema: Schema): Migration => ({
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("records")
      .ifNotExists()
      .addColumn("shop", SHOP, (column) => column.notNull())
      .addColumn("seq", "bigint", (column) => column.notNull())
      .addColumn("record_id", ID, (column) => column.notNull())
      .addColumn("body", "blob", (column) => column.notNull())
      .addColumn("leaf_hash", HASH, (column) => column.notNull())
      .addColumn("key_hash", HASH, (column) => column.notNull())
      .addColumn("request_hash", HASH, (column) => column.notNull())
      .addColumn("receipt", "text", (column) => column.notNull())
      .addColumn("received_at", INSTANT, (column) => column.notNull())
      .addPrimaryKeyConstraint("records_key", ["shop", "seq"])
      .addUniqueConstraint("records_record_id", ["shop", "record_id"])
      .addUniqueConstraint("records_key_hash", ["shop", "key_hash"])
      .execute();
    await db.schema
      .createTable("subjects")
      .ifNotExists()
      .addColumn("shop", SHOP, (column) => column.notNull())
      .addColumn("lookup", HASH, (column) => column.notNull())
      .addColumn("subject_key", "blob", (column) => column.notNull())
      .addPrimaryKeyConstraint("subjects_key", ["shop", "lookup"])
      .execute();
    await db.schema
      .createTable("side_rows")
      .ifNotExists()
      .addColumn("shop", SHOP, (column) => column.notNull())
      .addColumn("record_id", ID, (column) => column.notNull())
      .addColumn("lookup", HASH, (column) => column.notNull())
      .addColumn("data", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("side_rows_key", ["shop", "record_id"])
      // No personal data outlives the key that its record is hidden under.
      .addForeignKeyConstraint("side_rows_subject", ["shop", "lookup"], "subjects", ["shop", "lookup"])
      .execute();
    await db.schema
      .createIndex("side_rows_lookup")
      .ifNotExists()
      .on("side_rows")
      .columns(["shop", "lookup"])
      .execute();
    await db.schema
      .createTable("documents")
      .ifNotExists()
      .addColumn("shop", SHOP, (column) => column.notNull())
      .addColumn("kind", "varchar(16)", (column) => column.notNull())
      .addColumn("hash", HASH, (column) => column.notNull())
      .addColumn("digest", HASH, (column) => column.notNull())
      .addColumn("version", "varchar(200)", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addColumn("kept_at", INSTANT, (column) => column.notNull())
      .addPrimaryKeyConstraint("documents_key", ["shop", "kind", "hash", "digest"])
      .execute();
    await schema.freeze(db, "records");
    await schema.freeze(db, "documents");
  },
  async down(db: Kysely<unknown>) {
    for (const table of ["side_rows", "subjects", "records", "documents"]) {
      await db.schema.dropTable(table).ifExists().execute();
    }
  },
});

const refuseReplacing = (schema: Schema): Migration => ({
  async up(db: Kysely<unknown>) {
    await schema.refuseReplacing(db, "records", [
      ["shop", "seq"],
      ["shop", "record_id"],
      ["shop", "key_hash"],
    ]);
    await schema.refuseReplacing(db, "documents", [["shop", "kind", "hash", "digest"]]);
  },
  async down(db: Kysely<unknown>) {
    await schema.allowReplacing(db, "records");
    await schema.allowReplacing(db, "documents");
  },
});

const notices = (schema: Schema): Migration => ({
  async up(db: Kysely<unknown>) {
    const key = ["shop", "policy", "locale", "wording"] as const;
    await db.schema
      .createTable("notices")
      .ifNotExists()
      .addColumn("shop", SHOP, (column) => column.notNull())
      .addColumn("policy", HASH, (column) => column.notNull())
      .addColumn("locale", LANGUAGE, (column) => column.notNull())
      .addColumn("wording", HASH, (column) => column.notNull())
      .addColumn("kept_at", INSTANT, (column) => column.notNull())
      .addPrimaryKeyConstraint("notices_key", [...key])
      .execute();
    await schema.freeze(db, "notices");
    await schema.refuseReplacing(db, "notices", [key]);
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable("notices").ifExists().execute();
  },
});

const probes: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("probes")
      .ifNotExists()
      .addColumn("id", ID, (column) => column.primaryKey())
      .addColumn("body", "blob", (column) => column.notNull())
      .execute();
  },
  async down(db: Kysely<unknown>) {
    await db.schema.dropTable("probes").ifExists().execute();
  },
};

/** Takes the steps of this file that have not been taken yet. */
export async function migrate(db: Queries, schema: Schema): Promise<void> {
  const provider: MigrationProvider = {
    getMigrations: async () => ({
      "0001_decisions": first(schema),
      "0002_refuse_replacing": refuseReplacing(schema),
      "0003_notices": notices(schema),
      "0004_probes": probes,
    }),
  };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
}
