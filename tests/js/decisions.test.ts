/** Decisions over HTTP: what is recorded, what is refused, and that a refusal leaves no trace. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { Finding, Recorded } from "vinkje/node";
import { start } from "vinkje/node";
import { decision, folder, order, running, standardShop, stoppedClock, VISITOR, type Answer } from "./support/service.js";

const fault = ({ body }: Answer) => body["error"] as unknown as { code: string; pointer: string; suggestion?: string };
const findings = ({ body }: Answer) => body["findings"] as unknown as Finding[];
const recorded = ({ body }: Answer) => body as unknown as Recorded;

test("an order with its required boxes gets a receipt that verifies, and one row with its leaf", async (t) => {
  const shop = await running(t);
  const answer = await shop.post("checkout", order());
  assert.equal(answer.status, 200);
  const { receipt, answers } = recorded(answer);
  assert.equal(answers?.["privacy"], "not_asked");
  const greeting = (await (await fetch(`${shop.base}/v1`)).json()) as { public_key: string };
  const core = await start();
  assert.ok(core.verify(receipt, Buffer.from(greeting.public_key, "hex")));
  const [kept, ...others] = await shop.service.ledger.latest("teashop", 10);
  assert.deepEqual(others, []);
  assert.ok(kept);
  const leaf = createHash("sha256").update(Buffer.from([0])).update(kept.body).digest("hex");
  assert.equal(leaf, receipt.payload.leaf_hash);
  assert.equal(leaf, kept.leaf_hash);
  assert.ok(!kept.body.includes("1001"), "the order's number stands beside the record, not in it");
});

test("without the terms box it is 422, naming it, its rule, its citation and what to do", async (t) => {
  const shop = await running(t);
  const answer = await shop.post("checkout", order({ boxes: [] }), { "accept-language": "en" });
  assert.equal(answer.status, 422);
  const [found] = findings(answer);
  assert.equal(found?.params["box"], "terms");
  assert.equal(found?.pointer, "/boxes");
  assert.equal(found?.rule, "NL-CONTR-01");
  assert.ok(found?.citation);
  assert.match(found?.message ?? "", /was not shown/);
});

test("what cannot be taken says where, and leaves the ledger as it was", async (t) => {
  const shop = await running(t);
  const before = shop.dump();
  const json = JSON.stringify(order());
  const bad: [string, number, string, unknown][] = [
    ["checkout", 400, "", "no json"],
    ["checkout", 413, "", `{"order":"${"x".repeat(1_000_000)}"}`],
    ["checkout", 400, "/attempt", order({ attempt: "one" })],
    ["checkout", 400, "/surfce", json.replace("surface", "surfce")],
    ["checkout", 400, "/order", json.replace('"surface"', '"order":"2","surface"')],
    ["checkout", 400, "/boxes/0/initial_state", json.replace("empty", "emty")],
    ["checkout", 400, "/__proto__", json.replace('"surface"', '"__proto__":{},"surface"')],
    ["checkout", 422, "/boxes/1/id", order({ boxes: [{ id: "terms", ticked: true, initial_state: "empty" }, { id: "insurance", ticked: true, initial_state: "empty" }] })],
    ["checkout", 422, "/boxes/0/ticked", order({ boxes: [{ id: "terms", ticked: false, initial_state: "empty" }] })],
    ["checkout", 422, "/manifest", order({ manifest: "0123456789abcdef" })],
    ["consents", 422, "/policy", decision(shop, { policy: "0123456789abcdef" })],
    ["consents", 422, "/wording", decision(shop, { wording: "0".repeat(64) })],
    ["consents", 422, "/visitor", decision(shop, { visitor: VISITOR })],
    ["consents", 422, "/visitor", decision(shop, { act: "accept_all" })],
    ["consents", 422, "/at", decision(shop, { at: "2026-02-30T10:00:00Z" })],
  ];
  for (const [path, status, pointer, body] of bad) {
    const answer = await shop.post(path, body, { "idempotency-key": "k" });
    const told = `${path} ${pointer}`;
    assert.equal(answer.status, status, told);
    const places = status === 422 ? findings(answer).map((found) => found.pointer) : [fault(answer).pointer];
    assert.ok(places.includes(pointer), `${told}: ${places.join()}`);
  }
  const misspelt = await shop.post("checkout", json.replace("surface", "surfce"));
  assert.equal(fault(misspelt).suggestion, "surface");
  const plain = await shop.post("checkout", json, { "content-type": "text/plain" });
  assert.equal(plain.status, 415);
  const elsewhere = await shop.post("checkout", json, { origin: "https://elsewhere.example" });
  assert.equal(elsewhere.status, 403);
  const keyless = await shop.post("consents", decision(shop));
  assert.equal(keyless.status, 400);
  assert.deepEqual(shop.dump(), before);
});

test("a consent counts only on the banner's own notice, in its language and under its policy", async (t) => {
  const data = await folder(t);
  const older = await running(t, { data });
  const texts = { nl: { title: "Een vraag vooraf" } };
  const { service, ...shop } = await running(t, { data, shop: await standardShop({ version: "2026-02-01", texts }) });
  const opened = service.shops.get("teashop");
  const wordings: [why: string, status: number, wording: string | undefined][] = [
    ["its own", 200, opened?.page("nl").wording],
    ["that of another language", 422, opened?.page("en").wording],
    ["that of another policy", 422, older.service.shops.get("teashop")?.page("nl").wording],
    ["that of a box", 422, opened?.manifest.boxes[0]?.wording["nl"]],
    ["none of the shop's", 422, "0".repeat(64)],
  ];
  for (const [why, status, wording] of wordings) {
    const before = shop.dump();
    const consent = { act: "accept_all", visitor: VISITOR, wording };
    const answer = await shop.post("consents", decision({ service, ...shop }, consent), { "idempotency-key": why.replaceAll(" ", "-") });
    assert.equal(answer.status, status, why);
    if (status === 200) continue;
    assert.deepEqual(findings(answer).map(({ code, pointer }) => [code, pointer]), [["notice_unknown", "/wording"]], why);
    assert.deepEqual(shop.dump(), before, why);
  }
});

test("a box is held to its text in the language of the form", async (t) => {
  const shop = await running(t);
  const dutch = shop.service.shops.get("teashop")?.manifest.boxes[0]?.wording["nl"];
  const boxes = [{ id: "terms", ticked: true, initial_state: "empty", wording: dutch }];
  const before = shop.dump();
  const answer = await shop.post("checkout", order({ locale: "en", boxes }));
  assert.deepEqual(findings(answer).map(({ code, pointer }) => [code, pointer]), [["wording_unknown", "/boxes/0/wording"]]);
  assert.deepEqual(shop.dump(), before);
  assert.equal((await shop.post("checkout", order({ locale: "nl", boxes }))).status, 200);
});

test("the same key and body give the same receipt and one row; another body is 409", async (t) => {
  const shop = await running(t);
  const key = { "idempotency-key": "one" };
  const answers = await Promise.all(Array.from({ length: 20 }, () => shop.post("checkout", order(), key)));
  const receipts = new Set(answers.map((answer) => JSON.stringify(recorded(answer).receipt)));
  assert.equal(receipts.size, 1);
  assert.equal(shop.dump()["records"]?.length, 1);
  const other = await shop.post("checkout", order({ order: "1002" }), key);
  assert.equal(other.status, 409);
  assert.equal(shop.dump()["records"]?.length, 1);
});

test("a checkout without a key is known by its order and attempt", async (t) => {
  const shop = await running(t);
  assert.equal((await shop.post("checkout", order())).status, 200);
  assert.equal((await shop.post("checkout", order())).status, 200);
  assert.equal((await shop.post("checkout", order({ surface: "block" }))).status, 409);
  assert.equal((await shop.post("checkout", order({ attempt: 2 }))).status, 200);
  assert.equal(shop.dump()["records"]?.length, 2);
});

test("a number that was used before hides no finding; a key that was chosen does", async (t) => {
  const shop = await running(t);
  const refused = order({ boxes: [{ id: "terms", ticked: false, initial_state: "empty" }] });
  const key = { "idempotency-key": "chosen" };
  await shop.post("checkout", order());
  await shop.post("checkout", order({ order: "1002" }), key);
  const before = shop.dump();
  assert.equal((await shop.post("checkout", refused)).status, 422);
  assert.equal((await shop.post("checkout", refused, key)).status, 409);
  assert.equal((await shop.post("checkout", "{}", key)).status, 400);
  assert.deepEqual(shop.dump(), before);
});

test("a visitor who only refused left no identifier", async (t) => {
  const shop = await running(t);
  const { documents, notices } = shop.dump();
  const answer = await shop.post("consents", decision(shop), {
    "idempotency-key": "refused-once",
    "user-agent": "Peculiar/9",
  });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("set-cookie") ?? "", /^vinkje-teashop=1\.[0-9a-f]{16}\.\w+\.\w+\.1\.0\.r; Path=\/; .*SameSite=Lax/);
  const { records, ...others } = shop.dump();
  assert.deepEqual(others, { subjects: [], side_rows: [], documents, notices });
  const [kept] = await shop.service.ledger.latest("teashop", 1);
  const { subject, order: ordered, account } = kept?.record ?? {};
  assert.deepEqual([subject, ordered, account], [null, null, null]);
  const written = JSON.stringify(records) + kept?.body;
  for (const trace of ["refused-once", "Peculiar", "127.0.0.1"]) assert.ok(!written.includes(trace), trace);
});

test("a consent and its withdrawal hang on one pseudonym, and the browser's word is not taken", async (t) => {
  const shop = await running(t);
  const given = await shop.post("consents", decision(shop, { act: "accept_all", visitor: VISITOR }), { "idempotency-key": "1" });
  const { record } = recorded(given);
  assert.deepEqual(record?.allowed, ["necessary", "statistics", "marketing"]);
  const withdrawn = await shop.post(
    "consents",
    decision(shop, { record: record?.cookie, visitor: VISITOR, at: "2026-03-02T10:00:03Z" }),
    { "idempotency-key": "2" },
  );
  assert.equal(withdrawn.status, 200);
  const [last, first] = await shop.service.ledger.latest("teashop", 2);
  assert.deepEqual([first?.record.event, last?.record.event], ["given", "withdrawn"]);
  assert.equal(first?.record.subject, last?.record.subject);
  assert.match(first?.record.subject ?? "", /^[0-9a-f]{64}$/);
  assert.ok(!`${first?.body}${last?.body}`.includes(VISITOR));
});

test("a choice that was made under an older policy is judged by that policy", async (t) => {
  const data = await folder(t);
  const older = await running(t, { data });
  const body = decision(older);
  await older.service.close();
  const shop = await standardShop({ version: "2026-06-01" });
  const newer = await running(t, { data, shop, clock: stoppedClock(Date.parse("2026-06-01T00:00:00Z")) });
  const answer = await newer.post("consents", body, { "idempotency-key": "late" });
  assert.equal(answer.status, 200);
  const [kept] = await newer.service.ledger.latest("teashop", 1);
  assert.equal(kept?.record.notice.version, "2026-01-01");
});

test("a lost ledger is 503 with a time to come back, and never 200", async (t) => {
  const shop = await running(t);
  await shop.service.ledger.close();
  const answer = await shop.post("checkout", order());
  assert.equal(answer.status, 503);
  assert.ok(Number(answer.headers.get("retry-after")) > 0);
  assert.equal((await fetch(`${shop.base}/healthz`)).status, 503);
});
