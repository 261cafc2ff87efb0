/** The ledger: what is acknowledged is there after the worst, and nothing in it changes. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { openLedger, type Recorded } from "vinkje/node";
import { folder, order, post, running, standardShop } from "./support/service.js";

const CLI = fileURLToPath(new URL("../../node_modules/vinkje/node/cli.js", import.meta.url));

test("what was acknowledged before `kill -9` is all there after it", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  await writeFile(config, JSON.stringify(await standardShop()));
  const service = spawn(process.execPath, [CLI, "serve", "--config", config, "--data", data, "--port", "0"]);
  t.after(() => service.kill("SIGKILL"));
  const [line] = (await once(createInterface(service.stdout), "line")) as [string];
  const base = /http:\S+?:\d+/.exec(line)?.[0];
  assert.ok(base, line);

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

test("a record cannot be changed or deleted", async (t) => {
  const shop = await running(t);
  await shop.post("checkout", order());
  const database = new Database(join(shop.data, "ledger.db"));
  t.after(() => database.close());
  assert.throws(() => database.exec("update records set leaf_hash = 'x'"));
  assert.throws(() => database.exec("delete from records"));
  assert.equal(shop.dump()["records"]?.length, 1);
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
