/** The network, the core or the service is not there: a choice holds all the same, and is not lost. */
import assert from "node:assert/strict";
import type { Route } from "playwright-core";
import { eventually } from "./support/eventually.js";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();

/** Holds back every answer with the core in it, until it is let go. */
async function holdTheCore(visit: Visit): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let free = false;
  await visit.page.route("**/slim.wasm", async (route) => {
    if (free) await route.continue();
    else held.push(route);
  });
  return async () => {
    await eventually("the core to be asked for", async () => held.length > 0);
    free = true;
    for (const route of held) await route.continue();
  };
}

for (const { name, event, allowed } of [
  { name: "Alles accepteren", event: "given", allowed: ["necessary", "statistics", "marketing"] },
  { name: "Alles weigeren", event: "refused", allowed: ["necessary"] },
]) {
  shop.visit(`a click on “${name}” before the core is there is not lost`, async (visit) => {
    const letGo = await holdTheCore(visit);
    await visit.go("/nl/");
    await visit.button(name).click();
    await visit.bannerIsGone();
    assert.deepEqual(visit.requested("/demo/"), []);
    assert.equal(await visit.recordCookie(), undefined);
    const record = await visit.recordOf(letGo);
    assert.equal(record.event, event);
    assert.deepEqual(await visit.allowed(), allowed);
  });
}

/** Puts a gated template on the page, and says whether it ran. */
const gatedNow = (visit: Visit): Promise<boolean> =>
  visit.page.evaluate(async () => {
    const tag = document.createElement("template");
    tag.dataset["vinkjePurpose"] = "statistics";
    tag.innerHTML = "<p id=gated></p>";
    document.body.append(tag);
    // What watches the page hears of the tag before the next task.
    await new Promise((done) => setTimeout(done));
    const ran = document.querySelector("#gated");
    tag.remove();
    ran?.remove();
    return ran !== null;
  });

shop.visit("a withdrawal holds at once where no core can come, and is recorded by itself once one can", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.nothingWaits();
  const letThrough = await visit.cutOff("**/slim.wasm");
  // A visitor who comes back has no core on the page.
  await visit.go("/nl/thee/duinroos");
  assert.ok(await gatedNow(visit));
  await visit.reopenButton.click();
  await visit.rejectAll();
  await visit.page.waitForFunction(() => window.vinkje?.allowed().join() === "necessary");
  assert.ok(!(await gatedNow(visit)));
  assert.deepEqual((await visit.stored()).cookies, ["vinkje-demo", "vinkje-demo.waits"]);
  await visit.reopenButton.click();
  await visit.banner.getByText("zodra er weer verbinding is").waitFor();
  const record = await visit.recordOf(letThrough);
  assert.equal(record.event, "withdrawn");
});

shop.visit("a withdrawal holds at once in every tab where the core neither comes nor fails", async (visit) => {
  await visit.go("/nl/");
  const tab = await visit.otherTab();
  await visit.acceptAll();
  await visit.nothingWaits();
  await tab.go("/nl/thee/duinroos");
  await tab.tagHasRun();
  await visit.page.context().route(/decide\.js|slim\.wasm/, () => undefined);
  await visit.go("/nl/");
  await visit.reopenButton.click();
  await visit.rejectAll();
  await visit.page.waitForFunction(() => window.vinkje?.allowed().join() === "necessary");
  assert.ok(!(await gatedNow(visit)));
  await tab.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await tab.page.waitForFunction(() => window.vinkje?.allowed().join() === "necessary");
  assert.ok(!(await gatedNow(tab)));
});

shop.visit("who listens badly keeps no decision from being kept", async (visit) => {
  await visit.page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      window.vinkje?.onChange(() => {
        throw new Error("a shop's own fault");
      });
    });
  });
  await visit.go("/nl/");
  const record = await visit.recordOf(() => visit.acceptAll());
  assert.equal(record.event, "given");
  await visit.tagHasRun();
  assert.deepEqual(await visit.allowed(), ["necessary", "statistics", "marketing"]);
});

shop.visit("a click that waited until a signal came on is kept as what it was, and lets nothing run", async (visit) => {
  await visit.page.route("**/slim.wasm", (route) => route.abort());
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.bannerIsGone();
  await visit.page.unroute("**/slim.wasm");
  await visit.signalGpc();
  await visit.go("/nl/thee/duinroos");
  await visit.nothingWaits();
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(visit.requested("/demo/collect"), []);
});

shop.visit("what one tab decides the others follow at once", async (visit) => {
  await visit.go("/nl/");
  const tab = await visit.otherTab();
  await tab.go("/nl/");
  await visit.acceptAll();
  await tab.bannerIsGone();
  assert.ok(await gatedNow(tab));
  await visit.reopenButton.click();
  await visit.rejectAll();
  await tab.page.waitForFunction(() => window.vinkje?.allowed().join() === "necessary");
  assert.ok(!(await gatedNow(tab)));
  await tab.nothingWaits();
  assert.deepEqual((await tab.stored()).cookies, ["vinkje-demo"]);
});

shop.visit("what another tab decides while this one is judged is followed all the same", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.nothingWaits();
  const decided = await visit.recordCookie();
  const tab = await visit.otherTab();
  // Between the record that the core has judged and what is kept of it: then the other tab's comes in.
  await tab.page.addInitScript((cookie) => {
    document.addEventListener("vinkje-change", () => (document.cookie = cookie), { once: true });
  }, `vinkje-demo=${decided}; Path=/`);
  await visit.page.context().clearCookies();
  await tab.go("/nl/");
  await tab.page.waitForFunction(() => window.vinkje?.allowed().join() === "necessary");
  await tab.page.evaluate(() => dispatchEvent(new StorageEvent("storage", { key: "vinkje-demo.outbox.x" })));
  await tab.bannerIsGone();
  assert.ok(await gatedNow(tab));
});

shop.visit("what nobody can have clicked is no click, and what lies in the outbox by another hand is none of it", async (visit) => {
  await visit.go("/nl/");
  const policy = await visit.page.evaluate(async () => {
    const { hash } = (await (await fetch("/v1/shops/demo/policy")).json()) as { hash: string };
    return hash;
  });
  for (const choice of [7, null, { act: "maybe" }, { act: "choose", purposes: ["nothing"] }, { act: "choose" }]) {
    await visit.page.evaluate(
      ([click]) => {
        localStorage["vinkje-demo.click"] = click;
        localStorage["vinkje-demo.outbox.x"] = "{}";
      },
      [JSON.stringify({ policy, choice, at: 0 })],
    );
    await visit.go("/nl/");
    await visit.question.first().waitFor();
  }
  const record = await visit.recordOf(() => visit.rejectAll());
  assert.equal(record.event, "refused");
});

shop.visit("a click outlives the page, where the core does not come while that is open", async (visit) => {
  await visit.page.route("**/slim.wasm", (route) => route.abort());
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.bannerIsGone();
  await visit.page.unroute("**/slim.wasm");
  const record = await visit.recordOf(() => visit.go("/nl/thee/duinroos"));
  assert.equal(record.event, "given");
  await visit.bannerIsGone();
  await visit.tagHasRun();
});

shop.visit("a click holds once the connection is back, on the same page", async (visit) => {
  await visit.page.route("**/slim.wasm", (route) => route.abort());
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.bannerIsGone();
  await visit.page.unroute("**/slim.wasm");
  const record = await visit.recordOf(() => visit.page.evaluate(() => dispatchEvent(new Event("online"))));
  assert.equal(record.event, "given");
  await visit.tagHasRun();
});

for (const { name, event } of [
  { name: "Alles accepteren", event: "given" },
  { name: "Alles weigeren", event: "refused" },
]) {
  shop.visit(`“${name}” holds while the service is stopped, and is recorded when it is back`, async (visit) => {
    await visit.go("/nl/");
    await visit.allowed();
    const before = (await shop.demo.records()).length;
    await shop.demo.stop();
    await visit.button(name).click();
    await visit.bannerIsGone();
    await eventually("the record cookie", async () => (await visit.recordCookie()) !== undefined);
    assert.deepEqual((await visit.stored()).cookies, ["vinkje-demo", "vinkje-demo.waits"]);
    await visit.reopenButton.click();
    await visit.banner.getByText("Uw keuze geldt.").waitFor();
    await shop.demo.start();
    const records = await eventually("the record", async () => {
      const all = await shop.demo.records();
      return all.length > before && all.slice(before);
    });
    assert.deepEqual(records.map(({ record }) => record.event), [event]);
    await visit.nothingWaits();
  });
}

shop.visit("choices that were made one after the other without the service end as the last", async (visit) => {
  await visit.go("/nl/");
  await visit.allowed();
  const before = (await shop.demo.records()).length;
  await shop.demo.stop();
  await visit.acceptAll();
  await visit.bannerIsGone();
  await visit.reopenButton.click();
  await visit.rejectAll();
  await visit.bannerIsGone();
  await eventually("the withdrawal", async () => /\.r$/.test((await visit.recordCookie()) ?? ""));
  const last = await visit.recordCookie();
  await shop.demo.start();
  const records = await eventually("both records", async () => {
    const all = (await shop.demo.records()).slice(before);
    return all.length === 2 && all;
  });
  assert.deepEqual(records.map(({ record }) => record.event), ["given", "withdrawn"]);
  await visit.nothingWaits();
  assert.equal(await visit.recordCookie(), last);
  await visit.go("/nl/");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
});

shop.visit("the answer to an earlier choice does not bring that choice back", async (visit) => {
  let reachable = false;
  await visit.page.route("**/consents", async (route) => {
    const { act } = route.request().postDataJSON() as { act: string };
    if (reachable && act === "accept_all") await route.continue();
    else await route.abort();
  });
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.bannerIsGone();
  await visit.reopenButton.click();
  await visit.rejectAll();
  await visit.bannerIsGone();
  reachable = true;
  const record = await visit.recordOf(() => visit.page.evaluate(() => dispatchEvent(new Event("online"))));
  assert.equal(record.event, "given");
  await visit.go("about:blank");
  visit.requests.length = 0;
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(visit.requested("/demo/"), []);
});

shop.visit("a later refusal from elsewhere on the shop's host is not undone by a consent that waits", async (visit) => {
  await visit.cutOff("**/consents");
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  const [layout, policy, at = "", until] = ((await visit.recordCookie()) ?? "").split(".");
  const later = (parseInt(at, 36) + 60).toString(36);
  const refusal = [layout, policy, later, until, "1", "0", "r"].join(".");
  await visit.page.evaluate((value) => (document.cookie = `vinkje-demo=${value}; Path=/`), refusal);
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.equal(await visit.recordCookie(), refusal);
});

shop.visit("a decision that the service will never take blocks no other", async (visit) => {
  let first = true;
  await visit.page.route("**/consents", async (route) => {
    if (first) await route.fulfill({ status: 422, json: { findings: [] } });
    else await route.continue();
    first = false;
  });
  await visit.go("/nl/");
  await visit.rejectAll();
  await visit.nothingWaits();
  assert.deepEqual((await visit.stored()).local, []);
  await visit.reopenButton.click();
  const record = await visit.recordOf(() => visit.acceptAll());
  assert.equal(record.event, "given");
});

shop.visit("a refusal that the service will never take holds, and is not asked about again", async (visit) => {
  await visit.page.route("**/consents", (route) => route.fulfill({ status: 422, json: { findings: [] } }));
  await visit.go("/nl/");
  await visit.rejectAll();
  await visit.nothingWaits();
  await visit.bannerIsGone();
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  await visit.bannerIsGone();
});

for (const { status, why } of [
  { status: 400, why: "which it cannot read" },
  { status: 422, why: "which it finds to be none" },
]) {
  shop.visit(`a consent ${why} (${status}) ends on the page, and is asked about anew`, async (visit) => {
    await visit.page.route("**/consents", (route) => route.fulfill({ status, json: {} }));
    await visit.go("/nl/");
    await visit.acceptAll();
    await visit.banner.getByText("Uw toestemming kon niet worden vastgelegd.").waitFor();
    await visit.question.waitFor();
    assert.deepEqual(await visit.allowed(), ["necessary"]);
    visit.requests.length = 0;
    await visit.go("/nl/thee/duinroos");
    await visit.question.waitFor();
    assert.deepEqual(await visit.allowed(), ["necessary"]);
    assert.deepEqual(visit.requested("/demo/"), []);
    assert.deepEqual(await visit.stored(), { cookies: ["vinkje-demo"], local: [], session: [] });
    await visit.page.unroute("**/consents");
    const record = await visit.recordOf(() => visit.acceptAll());
    assert.equal(record.event, "given");
    await visit.tagHasRun();
    await visit.bannerIsGone();
  });
}

shop.visit("a consent to a text that the shop has never shown ends by the service's own answer", async (visit) => {
  await visit.page.route("**/page/nl.js", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/"wording":"[0-9a-f]{64}"/, `"wording":"${"0".repeat(64)}"`);
    await route.fulfill({ contentType: "text/javascript", body });
  });
  const before = (await shop.demo.records()).length;
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.banner.getByText("Uw toestemming kon niet worden vastgelegd.").waitFor();
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.equal((await shop.demo.records()).length, before);
  await visit.page.unroute("**/page/nl.js");
  await visit.go("/nl/");
  await visit.question.waitFor();
  const record = await visit.recordOf(() => visit.acceptAll());
  assert.equal(record.event, "given");
});

shop.visit("who was asked twice in vain is asked no third time, and can still choose by himself", async (visit) => {
  await visit.page.route("**/consents", (route) => route.fulfill({ status: 422, json: { findings: [] } }));
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.banner.getByText("Uw toestemming kon niet worden vastgelegd.").waitFor();
  for (const path of ["/nl/", "/nl/thee/duinroos"]) {
    await visit.acceptAll();
    await visit.nothingWaits();
    await visit.bannerIsGone();
    await visit.go(path);
    assert.deepEqual(await visit.allowed(), ["necessary"]);
    await visit.bannerIsGone();
    await visit.reopenButton.click();
    await visit.banner.getByText("Uw toestemming kon niet worden vastgelegd.").waitFor();
  }
  await visit.page.unroute("**/consents");
  await visit.recordOf(() => visit.acceptAll());
  await visit.go("/nl/");
  await visit.tagHasRun();
});

shop.visit("a refusal instead of a consent that was refused is recorded as that", async (visit) => {
  await visit.page.route("**/consents", (route) => route.fulfill({ status: 422, json: { findings: [] } }));
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.banner.getByText("Uw toestemming kon niet worden vastgelegd.").waitFor();
  await visit.page.unroute("**/consents");
  const record = await visit.recordOf(() => visit.rejectAll());
  assert.equal(record.event, "refused");
  assert.equal(record.subject, null);
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  await visit.bannerIsGone();
});

for (const status of [429, 500]) {
  shop.visit(`a service that answers ${status} for now changes nothing: the consent holds, and arrives later`, async (visit) => {
    await visit.page.route("**/consents", (route) => route.fulfill({ status, json: {} }));
    await visit.go("/nl/");
    await visit.acceptAll();
    await visit.tagHasRun();
    await visit.go("/nl/thee/duinroos");
    await visit.tagHasRun();
    await visit.bannerIsGone();
    await visit.page.unroute("**/consents");
    const record = await visit.recordOf(() => visit.page.evaluate(() => dispatchEvent(new Event("online"))));
    assert.equal(record.event, "given");
  });
}

shop.visit("a clock that the service does not correct lets no consent run, and loses no refusal", async (visit) => {
  await visit.setClock(72 * 3_600_000);
  // Without the service's `Date` nobody can tell the time.
  await visit.page.route("**/consents", (route) => route.fulfill({ status: 422, json: { findings: [] } }));
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.question.waitFor();
  await visit.banner.getByText("Uw toestemming kon niet worden vastgelegd.").waitFor();
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  await visit.rejectAll();
  await visit.nothingWaits();
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  await visit.bannerIsGone();
});

shop.visit("the same decision is sent with the same key until a receipt comes", async (visit) => {
  const keys: (string | undefined)[] = [];
  await visit.page.route("**/consents", async (route) => {
    keys.push(route.request().headers()["idempotency-key"]);
    if (keys.length === 1) await route.fulfill({ status: 503 });
    else await route.continue();
  });
  await visit.go("/nl/");
  await visit.recordOf(() => visit.acceptAll());
  assert.equal(keys.length, 2);
  assert.ok(keys[0]);
  assert.equal(keys[0], keys[1]);
});

shop.visit("what waits is sent also where its mark is gone", async (visit) => {
  await visit.go("/nl/");
  await visit.page.route("**/consents", (route) => route.abort());
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.page.context().clearCookies({ name: "vinkje-demo.waits" });
  await visit.page.unroute("**/consents");
  const record = await visit.recordOf(() => visit.go("/nl/thee/duinroos"));
  assert.equal(record.event, "given");
  await visit.nothingWaits();
});

shop.visit("a page that may not store keeps the choice for as long as it is open", async (visit) => {
  await visit.page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await visit.go("/nl/thee/duinroos");
  const record = await visit.recordOf(() => visit.rejectAll());
  assert.equal(record.event, "refused");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
});
