/** The ledger: what is acknowledged is there after the worst, and nothing in it changes. */
import assert from "node:assert/strict";
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { test, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { createService, openLedger, type CheckoutRequest, type Recorded } from "vinkje/node";
import { decision, dump, folder, NOW, order, post, running, standardShop, stoppedClock } from "./support/service.js";

const ANN = "an@example.nl";
const TICKED = {
  email: ANN,
  boxes: [
    { id: "terms", ticked: true, initial_state: "empty" },
    { id: "newsletter", ticked: true, initial_state: "empty" },
  ],
};

const RECORD = "shop, seq, record_id, body, leaf_hash, key_hash, request_hash, receipt, received_at";

/** A record like the first, with keys of its own, but for `key`, which is the first one's. */
const otherRecord = (key?: string): string => {
  const own = RECORD.replace(/\b(seq|record_id|key_hash)\b/g, (name) => (name === key ? name : `999 as ${name}`));
  return `select ${own} from records where seq = 1`;
};

/** What undoes each step of the ledger's shape after the first. */
const LATER_STEPS = [
  "drop trigger records_refuse_replace; drop trigger documents_refuse_replace",
  "drop table notices",
  "drop table probes",
];

const CLI = fileURLToPath(new URL("../../node_modules/vinkje/node/cli.js", import.meta.url));

test("what was acknowledged before `kill -9` is all there after it", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  await writeFile(config, JSON.stringify(await standardShop()));
  const { service, base } = await served(t, config, data);

  const leaves: string[] = [];
  // Ten at a time, until the service dies in the middle of it.
  const customer = async (name: number): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await post(base, "checkout", order({ order: `o-${name}`, attempt })).catch(() => null);
      if (!answer) return;
      leaves.push((answer.body as unknown as Recorded).receipt.payload.leaf_hash);
      if (leaves.length === 60) service.kill("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: 10 }, (_, name) => customer(name)));
  assert.ok(leaves.length >= 60);

  const ledger = await openLedger(`file:${join(data, "ledger.db")}`);
  t.after(() => ledger.close());
  const kept = await ledger.latest("teashop", 10_000);
  const found = new Set(kept.map(({ body }) => createHash("sha256").update(Buffer.from([0])).update(body).digest("hex")));
  assert.deepEqual(leaves.filter((leaf) => !found.has(leaf)), []);
  assert.deepEqual(kept.map(({ seq }) => seq), kept.map((_, index) => kept.length - index));
});

/** A row of each table that stays as it is, and each way to put another in its place. */
const CHANGES = [
  "update records set leaf_hash = 'x'",
  "update or replace records set seq = 1, record_id = 'x'",
  "delete from records",
  "insert or replace into records select * from records where seq = 1",
  // One key of the row at a time, and the place that SQLite itself knows it by.
  ...["seq", "record_id", "key_hash"].map((key) => `insert or replace into records ${otherRecord(key)}`),
  `insert or replace into records (rowid, ${RECORD}) ${otherRecord().replace("select ", "select rowid, ")}`,
  `insert into records ${otherRecord("seq")} on conflict do update set leaf_hash = 'x'`,
  "update documents set body = 'x'",
  "delete from documents",
  "insert or replace into documents select shop, kind, hash, digest, version, 'x', kept_at from documents",
  `replace into documents (rowid, shop, kind, hash, digest, version, body, kept_at)
   select rowid, shop, kind, 'x', digest, version, body, kept_at from documents`,
  "update notices set locale = 'fr'",
  "delete from notices",
  "replace into notices select shop, policy, locale, wording, 'x' from notices",
];

test("a record cannot be changed, deleted or replaced, and neither can what the shop has shown", async (t) => {
  const shop = await running(t);
  await shop.post("checkout", order());
  await shop.post("checkout", order({ order: "1002" }));
  const before = shop.dump();
  const database = new Database(join(shop.data, "ledger.db"));
  t.after(() => database.close());
  for (const change of CHANGES) {
    assert.throws(() => database.exec(change), /rows of \w+ stay as they are/, change);
    assert.deepEqual(shop.dump(), before, change);
  }
  database.exec(`insert into records ${otherRecord()}`);
  assert.equal(shop.dump()["records"]?.length, 3, "a row of its own is no replacement");
});

test("a ledger of an earlier version keeps its records, and from then on refuses that they are replaced", async (t) => {
  const data = await folder(t);
  const earlier = await running(t, { data });
  const first = await earlier.post("checkout", order());
  await earlier.service.close();
  const database = new Database(join(data, "ledger.db"));
  t.after(() => database.close());
  for (const step of [...LATER_STEPS].reverse()) database.exec(step);
  database.exec("delete from kysely_migration where name > '0001_decisions'");
  database.exec("insert or replace into documents select * from documents");

  const later = await running(t, { data });
  assert.deepEqual((await later.post("checkout", order())).body, first.body);
  assert.equal((await later.post("consents", decision(later), { "idempotency-key": "1" })).status, 200);
  assert.throws(() => database.exec("insert or replace into records select * from records"), /stay as they are/);
  assert.throws(() => database.exec("insert or replace into documents select * from documents"), /stay as they are/);
});

/** Opens a service once it is told to, has it record an order, and prints the receipt. */
const OPENS = `
  import { createService } from "vinkje/node";
  const [config, data, order] = process.argv.slice(1);
  process.stdout.write("ready\\n");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  const service = await createService({ shops: [config], data });
  const { answer } = await service.checkout(service.shops.get("teashop"), JSON.parse(order));
  process.stdout.write(JSON.stringify(answer.receipt));
  await service.close();
  process.stdin.destroy();
`;

test("services that open one new ledger at once all work, with the same key and on the same records", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  await writeFile(config, JSON.stringify(await standardShop()));
  const args = ["--input-type=module", "--eval", OPENS, config, data, JSON.stringify(order())];
  const services = Array.from({ length: 6 }, () => {
    const service = spawn(process.execPath, args, { cwd: fileURLToPath(new URL(".", import.meta.url)) });
    t.after(() => service.kill("SIGKILL"));
    return { ready: once(service.stdout, "data"), said: text(service.stdout), failed: text(service.stderr), service };
  });
  await Promise.all(services.map(({ ready }) => ready));
  for (const { service } of services) service.stdin.write("go");
  for (const { failed } of services) assert.equal(await failed, "");
  const receipts = await Promise.all(services.map(async ({ said }) => (await said).replace("ready\n", "")));
  assert.match(receipts[0] ?? "", /"leaf_hash"/);
  assert.equal(new Set(receipts).size, 1);
  assert.equal(dump(data)["records"]?.length, 1);
});

test("the keys are made once, outside the database, for this user alone", async (t) => {
  const data = await folder(t);
  const first = await running(t, { data });
  const { public_key } = (await (await fetch(`${first.base}/v1`)).json()) as { public_key: string };
  for (const name of ["signing.key", "lookup.key"]) {
    assert.equal((await stat(join(data, "keys", name))).mode & 0o777, 0o600, name);
  }
  await first.service.close();
  const second = await running(t, { data });
  assert.equal(((await (await fetch(`${second.base}/v1`)).json()) as { public_key: string }).public_key, public_key);
});

test("a broken key is an error with a remedy, and never a new key", async (t) => {
  const data = await folder(t);
  const first = await running(t, { data });
  await first.service.close();
  await writeFile(join(data, "keys", "signing.key"), "abc");
  await assert.rejects(running(t, { data }), /signing\.key.*restore it from a backup/);
});

test("a key that is gone while there are records is an error, and never a new key", async (t) => {
  const data = await folder(t);
  const first = await running(t, { data });
  await first.post("checkout", order());
  await first.service.close();
  for (const name of ["signing.key", "lookup.key"]) {
    const key = join(data, "keys", name);
    const kept = await readFile(key);
    await rm(key);
    await assert.rejects(running(t, { data }), new RegExp(`${name.replace(".", "\\.")}.* is gone: restore it`));
    await writeFile(key, kept);
  }
  await (await running(t, { data })).service.close();
});

test("a record is canonical JSON, and personal data stands in its side row alone", async (t) => {
  const shop = await running(t);
  await shop.post("checkout", order({ ...TICKED, account: "account-9" }), { "idempotency-key": "key-of-ann" });
  const [kept] = await shop.service.ledger.latest("teashop", 1);
  assert.equal(kept?.body, canonical(kept?.record));
  const { side_rows, ...others } = shop.dump();
  assert.match(JSON.stringify(side_rows), /an@example\.nl.*1001.*account-9/);
  const written = JSON.stringify(others, (_name, value: unknown) =>
    value instanceof ArrayBuffer ? Buffer.from(value).toString("latin1") : value,
  );
  for (const datum of [ANN, '"1001"', "account-9", "key-of-ann"]) assert.ok(!written.includes(datum), datum);
});

test("one customer has one key, whichever order he consents with; another shop has another", async (t) => {
  const data = await folder(t);
  const shops = [await standardShop(), await standardShop({ shop: "othershop" })];
  const service = await createService({ shops, data, clock: stoppedClock() });
  t.after(() => service.close());
  const consent = async (id: string, change: object) => {
    const shop = service.shops.get(id);
    assert.ok(shop);
    const { kind } = await service.checkout(shop, order({ ...TICKED, ...change }) as CheckoutRequest);
    assert.equal(kind, "recorded");
  };
  await consent("teashop", {});
  await consent("teashop", { order: "1002", email: ` ${ANN.toUpperCase()}` });
  await consent("othershop", {});
  const [second, first] = await service.ledger.latest("teashop", 2);
  const [other] = await service.ledger.latest("othershop", 1);
  assert.equal(first?.record.subject, second?.record.subject);
  assert.notEqual(first?.record.subject, other?.record.subject);
  assert.deepEqual([first?.seq, second?.seq, other?.seq], [1, 2, 1]);
  const { records, subjects } = dump(data) as { records: { key_hash: string }[]; subjects: { lookup: string }[] };
  assert.equal(subjects.length, 2);
  assert.equal(new Set(subjects.map(({ lookup }) => lookup)).size, 2);
  assert.equal(new Set(records.map(({ key_hash }) => key_hash)).size, 3, "one order number in two shops has no hash in common");
});

test("one decision that comes many times in one moment is one record", async (t) => {
  const { service, dump } = await running(t);
  const shop = service.shops.get("teashop");
  assert.ok(shop);
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => service.checkout(shop, order() as CheckoutRequest)));
  assert.equal(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size, 1);
  assert.equal(outcomes[0]?.kind, "recorded");
  assert.equal(dump()["records"]?.length, 1);
});

test("a person's side rows and key can go, and the records stay as they are", async (t) => {
  const shop = await running(t);
  await shop.post("checkout", order(TICKED));
  const before = shop.dump()["records"];
  const database = new Database(join(shop.data, "ledger.db"));
  t.after(() => database.close());
  database.exec("pragma foreign_keys = on");
  assert.throws(() => database.exec("delete from subjects"), "no personal data outlives its key");
  database.exec("delete from side_rows; delete from subjects");
  assert.deepEqual(shop.dump(), { ...shop.dump(), records: before, subjects: [], side_rows: [] });
});

test("what was once recorded has its receipt for good, whatever the configuration says now", async (t) => {
  const data = await folder(t);
  const older = await running(t, { data });
  const first = await older.post("checkout", order());
  await older.service.close();
  const boxes = (await standardShop()).boxes?.map((box) => ({ ...box, required: box.purpose === "privacy_read" }));
  const shop = await standardShop({ version: "2026-06-01", boxes: boxes ?? [] });
  const newer = await running(t, { data, shop, clock: stoppedClock(Date.parse("2026-06-01T00:00:00Z")) });
  const again = await newer.post("checkout", order());
  assert.equal(again.status, 200);
  assert.deepEqual(again.body, first.body);
  const late = await newer.post("checkout", order({ order: "1002" }));
  assert.equal(late.status, 422, "the manifest in force asks for more");
  const manifest = older.service.shops.get("teashop")?.manifest.hash;
  const served = await newer.post("checkout", order({ order: "1002", manifest }));
  assert.equal(served.status, 200, "a form that was made from the older manifest is judged by that one");
});

test("a policy whose text was corrected stays known by its hash, in both texts", async (t) => {
  const data = await folder(t);
  const first = await running(t, { data });
  const body = decision(first);
  await first.service.close();
  const { purposes } = await standardShop();
  const corrected = purposes.map((purpose) => ({ ...purpose, name: { ...purpose.name, en: `${purpose.name["en"]}.` } }));
  const second = await running(t, { data, shop: await standardShop({ purposes: corrected }), clock: stoppedClock(NOW + 1) });
  const policies = (second.dump()["documents"] as { kind: string; hash: string }[]).filter(({ kind }) => kind === "policy");
  assert.equal(policies.length, 2);
  assert.equal(new Set(policies.map(({ hash }) => hash)).size, 1);
  assert.equal((await second.post("consents", body, { "idempotency-key": "1" })).status, 200);
});

test("`vinkje serve` ends well when it is told to, and says what it misses", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  await writeFile(config, JSON.stringify(await standardShop()));
  const { service } = await served(t, config, data);
  const ended = once(service, "exit");
  service.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
  const nothing = spawnSync(process.execPath, [CLI, "serve", "--config", join(data, "none.json")], { encoding: "utf8" });
  assert.equal(nothing.status, 1);
  assert.match(nothing.stderr, /none\.json` cannot be read \(ENOENT\)/);
});

test("a data folder that cannot be made is named, also where a file system makes none", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  await writeFile(config, JSON.stringify(await standardShop()));
  for (const [place, reason] of [
    ["/proc/vinkje/data", "ENOENT"],
    [join(config, "data"), "ENOTDIR"],
    [config, "EEXIST"],
  ] as const) {
    const serve = spawnSync(process.execPath, [CLI, "serve", "--config", config, "--data", place], {
      encoding: "utf8",
      timeout: 30_000,
    });
    assert.equal(serve.status, 1, place);
    assert.match(serve.stderr, new RegExp(`the folder \`.*\` cannot be made \\(${reason}\\)`));
  }
});

/** `vinkje serve` in a process of its own, once it listens. */
async function served(t: TestContext, config: string, data: string): Promise<{ service: ChildProcess; base: string }> {
  const service = spawn(process.execPath, [CLI, "serve", "--config", config, "--data", data, "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  t.after(() => service.kill("SIGKILL"));
  const said = text(service.stderr);
  const [line] = (await Promise.race([once(createInterface(service.stdout), "line"), once(service, "exit")])) as [unknown];
  const base = /http:\S+?:\d+/.exec(String(line))?.[0];
  assert.ok(base, base ? "" : await said);
  return { service, base };
}

/** RFC 8785, as far as records need it: names in order, and no white space. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}
