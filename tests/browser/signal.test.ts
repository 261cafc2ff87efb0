/** Global Privacy Control: a refusal that stands until the visitor himself says otherwise. */
import assert from "node:assert/strict";
import { suite } from "./support/suite.js";

const shop = suite();

shop.visit("with the signal on, nothing runs and no banner stands in the way", async (visit) => {
  await visit.signalGpc();
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  await visit.bannerIsGone();
  assert.deepEqual(await visit.stored(), { cookies: [], local: [], session: [] });
  assert.deepEqual(visit.requested("/demo/"), []);
});

shop.visit("an explicit choice has precedence over the signal, and the record says both", async (visit) => {
  await visit.signalGpc();
  await visit.go("/nl/");
  await visit.allowed();
  await visit.reopenButton.click();
  const record = await visit.recordOf(() => visit.acceptAll());
  await visit.tagHasRun();
  assert.equal(record.event, "given");
  assert.equal(record.signals.gpc, true);
  visit.requests.length = 0;
  await visit.go("/nl/thee/duinroos");
  await visit.tagHasRun();
  assert.deepEqual(visit.cores(), []);
});

shop.visit("a signal that comes on after a consent ends it, and the ledger hears of it", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.nothingWaits();
  await visit.signalGpc();
  visit.requests.length = 0;
  const record = await visit.recordOf(() => visit.go("/nl/"));
  assert.equal(record.event, "withdrawn");
  assert.deepEqual(record.act, { method: "signal", control: "gpc", entered_by: null });
  await visit.bannerIsGone();
  await visit.nothingWaits();
  assert.deepEqual(await visit.stored(), { cookies: ["vinkje-demo"], local: [], session: [] });
  assert.deepEqual(visit.requested("/demo/"), []);
});
