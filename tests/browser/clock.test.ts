/** The visitor's clock is wrong: what he chose holds, and is recorded in the order in which he chose. */
import assert from "node:assert/strict";
import type { Record as DecisionRecord } from "vinkje/node";
import { eventually } from "./support/eventually.js";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();

const HOUR = 3_600_000;
const THREE_DAYS = 72 * HOUR;
const MINUTE = 60_000;

const isNow = (moment: number): boolean => Math.abs(Date.now() - moment) < MINUTE;
const isRefusal = (cookie = ""): boolean => cookie.endsWith(".r");
const eventAt = ({ event_at }: DecisionRecord): number => Date.parse(event_at ?? "");

/** When the choice was made, as the record cookie says. */
async function chosenAt(visit: Visit): Promise<number> {
  const [, , at = ""] = ((await visit.recordCookie()) ?? "").split(".");
  return parseInt(at, 36) * 1000;
}

for (const { name, event, allowed } of [
  { name: "Alles accepteren", event: "given", allowed: ["necessary", "statistics", "marketing"] },
  { name: "Alles weigeren", event: "refused", allowed: ["necessary"] },
]) {
  shop.visit(`“${name}” by a clock three days ahead is recorded at the service's time, and holds by either clock`, async (visit) => {
    await visit.setClock(THREE_DAYS);
    await visit.go("/nl/");
    const record = await visit.recordOf(() => visit.button(name).click());
    await visit.nothingWaits();
    assert.equal(record.event, event);
    assert.ok(isNow(eventAt(record)), record.event_at ?? "");
    assert.ok(isNow(await chosenAt(visit)));
    for (const ahead of [THREE_DAYS, 0]) {
      await visit.setClock(ahead);
      await visit.go("/nl/thee/duinroos");
      assert.deepEqual(await visit.allowed(), allowed);
      await visit.bannerIsGone();
    }
  });
}

for (const { what, act } of [
  {
    what: "a withdrawal",
    act: async (visit: Visit) => {
      await visit.go("/nl/");
      await visit.reopenButton.click();
      await visit.rejectAll();
    },
  },
  {
    what: "Global Privacy Control",
    act: async (visit: Visit) => {
      await visit.signalGpc();
      await visit.go("/nl/");
    },
  },
]) {
  shop.visit(`${what} by a clock three days ahead ends the consent of the same visitor`, async (visit) => {
    await visit.go("/nl/");
    const given = await visit.recordOf(() => visit.acceptAll());
    await visit.nothingWaits();
    await visit.setClock(THREE_DAYS);
    const withdrawn = await visit.recordOf(() => act(visit));
    await visit.nothingWaits();
    assert.equal(withdrawn.event, "withdrawn");
    assert.equal(withdrawn.subject, given.subject);
    assert.ok(isNow(eventAt(withdrawn)));
    assert.deepEqual(await visit.stored(), { cookies: ["vinkje-demo"], local: [], session: [] });
  });
}

for (const { ahead, waits, words, open } of [
  { ahead: 20 * HOUR, waits: 0, words: "twenty hours ahead", open: (visit: Visit) => visit.reopenButton.click() },
  // What comes from so far ahead is no record to the core: the banner asks by itself.
  { ahead: 72 * HOUR, waits: 0, words: "three days ahead", open: (visit: Visit) => visit.question.waitFor() },
  {
    ahead: 120 * HOUR,
    waits: 48 * HOUR,
    words: "five days ahead, also where both waited for two days",
    open: (visit: Visit) => visit.question.waitFor(),
  },
]) {
  shop.visit(`a refusal in another tab is the last word over a consent by a clock that was ${words}`, async (visit) => {
    await visit.setClock(ahead - waits);
    await visit.go("/nl/");
    await visit.allowed();
    const before = (await shop.demo.records()).length;
    const letGo = await visit.cutOff("**/consents");
    await visit.acceptAll();
    await eventually("the tag", async () => visit.requested("/demo/collect").length > 0);
    await visit.setClock(-waits);
    const tab = await visit.otherTab();
    await tab.go("/nl/");
    await open(tab);
    await tab.rejectAll();
    await tab.bannerIsGone();
    await eventually("the refusal", async () => isRefusal(await visit.recordCookie()));
    await visit.setClock(0);
    await letGo();
    await tab.nothingWaits();
    const [given, withdrawn, ...others] = (await shop.demo.records()).slice(before).map(({ record }) => record);
    assert.deepEqual([given?.event, withdrawn?.event, others], ["given", "withdrawn", []]);
    assert.ok(given && withdrawn && eventAt(given) <= eventAt(withdrawn));
    assert.equal(withdrawn.subject, given.subject);
    assert.ok(isRefusal(await visit.recordCookie()));
    await visit.go("/nl/thee/duinroos");
    assert.deepEqual(await visit.allowed(), ["necessary"]);
  });
}
