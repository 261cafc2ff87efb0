/** A disk that is full or takes nothing: 503, nothing recorded, and the same key later succeeds. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import Database from "libsql";
import { decision, order, running, VISITOR, type Running } from "./support/service.js";

const TICKED = {
  email: "an@example.nl",
  boxes: [
    { id: "terms", ticked: true, initial_state: "empty" },
    { id: "newsletter", ticked: true, initial_state: "empty" },
  ],
};

/** A service, and SQLite's own hold on its file: what is set there is what a disk would do. */
async function onDisk(t: TestContext): Promise<{ shop: Running; disk: Database.Database }> {
  const opened: Database.Database[] = [];
  const { exec } = Database.prototype;
  Database.prototype.exec = function (this: Database.Database, sql: string) {
    opened.push(this);
    return exec.call(this, sql);
  };
  try {
    const shop = await running(t);
    const [disk] = opened;
    assert.ok(disk);
    return { shop, disk };
  } finally {
    Database.prototype.exec = exec;
  }
}

const number = (disk: Database.Database, pragma: string): number =>
  Number(Object.values(disk.prepare(`pragma ${pragma}`).get() as object)[0]);

/** Sends a consent and an order until one is refused; gives back how that is sent again. */
async function untilRefused(shop: Running): Promise<() => Promise<number>> {
  for (let count = 1; count < 200; count += 1) {
    const key = { "idempotency-key": String(count) };
    const before = shop.dump();
    const send = async () =>
      count % 2
        ? shop.post("checkout", order({ ...TICKED, order: `o-${count}`, email: `${count}@example.nl` }), key)
        : shop.post("consents", decision(shop, { act: "accept_all", visitor: VISITOR }), key);
    const answer = await send();
    if (answer.status === 200) continue;
    assert.equal(answer.status, 503);
    assert.ok(Number(answer.headers.get("retry-after")) > 0);
    assert.deepEqual(shop.dump(), before, "the ledger is as it was");
    return async () => (await send()).status;
  }
  throw new Error("the disk has never run full");
}

const health = async ({ base }: Running): Promise<number> => (await fetch(`${base}/healthz`)).status;

test("a full disk in the middle of a decision leaves the ledger as it was, and the same key succeeds once there is room", async (t) => {
  const { shop, disk } = await onDisk(t);
  assert.equal(await health(shop), 200);
  for (const room of [0, 1, 2, 3, 4, 5, 6]) {
    disk.exec("vacuum");
    disk.exec(`pragma max_page_count = ${number(disk, "page_count") + room}`);
    const again = await untilRefused(shop);
    assert.equal(await health(shop), 503);
    assert.equal(await again(), 503);
    const records = shop.dump()["records"]?.length ?? 0;
    disk.exec("pragma max_page_count = 100000");
    assert.equal(await again(), 200);
    assert.equal(await again(), 200);
    assert.equal(shop.dump()["records"]?.length, records + 1);
    assert.equal(await health(shop), 200);
  }
});

test("a database that takes no writes is 503 and not healthy, and reads on", async (t) => {
  const { shop, disk } = await onDisk(t);
  const first = await shop.post("checkout", order());
  disk.exec("pragma query_only = on");
  const again = await untilRefused(shop);
  assert.equal(await health(shop), 503);
  assert.deepEqual((await shop.post("checkout", order())).body, first.body, "what was recorded has its receipt");
  disk.exec("pragma query_only = off");
  assert.equal(await again(), 200);
  assert.equal(await health(shop), 200);
});

test("asking for health does not make the ledger grow", async (t) => {
  const { shop, disk } = await onDisk(t);
  assert.equal(await health(shop), 200);
  const [before, pages] = [shop.dump(), number(disk, "page_count")];
  assert.deepEqual(await Promise.all(Array.from({ length: 50 }, () => health(shop))), Array.from({ length: 50 }, () => 200));
  for (let count = 0; count < 20; count += 1) await health(shop);
  assert.equal(number(disk, "page_count"), pages);
  assert.deepEqual(shop.dump(), before);
});
