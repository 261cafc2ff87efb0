/** What another version of vinkje left in the ledger: read where that can be, and else said. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import Database from "libsql";
import type { ManifestDocument, PolicyDocument } from "vinkje/node";
import { decision, folder, NOW, order, running, standardShop, stoppedClock, VISITOR, type Running } from "./support/service.js";

type Change = (document: PolicyDocument | ManifestDocument) => object;

/** What was asked and answered before the other version kept its documents. */
interface Before {
  shop: Running;
  /** A decision that had come in. */
  recorded: object;
  /** One that had been made, and still waits. */
  waiting: object;
  order: object;
}

/**
 * A shop whose configuration has changed since, over a ledger in which `change` was made to the
 * documents that were in force before.
 */
async function afterOther(t: TestContext, change: Change): Promise<Before & { lines: string[] }> {
  const data = await folder(t);
  const first = await running(t, { data });
  const recorded = decision(first);
  assert.equal((await first.post("consents", recorded, { "idempotency-key": "recorded" })).status, 200);
  const waiting = decision(first, { act: "accept_all", visitor: VISITOR });
  const { policy, manifest } = first.service.shops.get("teashop") ?? {};
  assert.ok(policy && manifest);
  await first.service.close();

  const database = new Database(join(data, "ledger.db"));
  const keep = database.prepare("insert into documents values ('teashop', ?, ?, 'another', '1', ?, '2026-03-02T11:00:00.000Z')");
  keep.run("policy", policy.hash, JSON.stringify(change(policy)));
  keep.run("manifest", manifest.hash, JSON.stringify(change(manifest)));
  database.close();

  const lines: string[] = [];
  const logger = { stream: { write: (line: string) => void lines.push(line) } };
  const config = await standardShop({ version: "2026-06-01" });
  const shop = await running(t, { data, shop: config, clock: stoppedClock(NOW + 3_600_000), logger });
  return { shop, recorded, waiting, order: order({ manifest: manifest.hash, email: "an@secret.example" }), lines };
}

test("a field that this version does not know changes nothing", async (t) => {
  const { shop, waiting, order } = await afterOther(t, (document) => ({ ...document, dpo: { name: "An" } }));
  assert.equal((await shop.post("consents", waiting, { "idempotency-key": "1" })).status, 200);
  assert.equal((await shop.post("checkout", order)).status, 200);
});

for (const [why, change] of [
  ["is another shape", (document) => ({ ...document, type: `${document.type}9` })],
  ["decides by other bytes", (document) => ({ ...document, code: "CQ==" })],
  ["has a word that this version does not know", (document) => ({ ...document, country: "UK" })],
] satisfies [string, Change][]) {
  test(`a document that ${why} is no fault of the sender's: 503, a line in the log, and nothing recorded`, async (t) => {
    const { shop, recorded, waiting, order: late, lines } = await afterOther(t, change);
    const before = shop.dump();
    for (const [path, body, kind] of [
      ["consents", waiting, "policy"],
      ["checkout", late, "manifest"],
    ] as const) {
      lines.length = 0;
      const answer = await shop.post(path, body, { "idempotency-key": "1" });
      assert.equal(answer.status, 503);
      assert.ok(Number(answer.headers.get("retry-after")) > 0);
      assert.equal((answer.body["error"] as unknown as { code: string }).code, "document_unreadable");
      const [failed = ""] = lines.filter((line) => line.includes("failed"));
      const { msg } = JSON.parse(failed) as { msg: string };
      assert.match(msg, new RegExp(`the ${kind} \`[0-9a-f]{16}\` of the shop \`teashop\`.*/(type|code|country): .*start the version`));
      for (const secret of [VISITOR, "an@secret.example", "1001"]) assert.ok(!lines.join("").includes(secret), secret);
    }
    assert.deepEqual(shop.dump(), before);
    const again = await shop.post("consents", recorded, { "idempotency-key": "recorded" });
    assert.equal(again.status, 200, "what was recorded keeps its receipt");
    assert.ok(again.body["receipt"]);
    const now = await shop.post("consents", decision(shop, { at: "2026-03-02T11:00:00Z" }), { "idempotency-key": "2" });
    assert.equal(now.status, 200, "what the shop shows now is not touched by it");
  });
}
