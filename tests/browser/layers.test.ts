/** The banner's second layer: loaded when it is opened, and not missed where it cannot be. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openShop } from "vinkje/node";
import { site } from "./support/site.js";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();

const layers = (visit: Visit): string[] => visit.requested("/v1/shops/demo/page/choices");

const FAILED = "De losse keuzes konden niet worden geladen.";

shop.visit("who does not open his choices does not load them, whatever he answers", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.nothingWaits();
  await visit.go("/nl/thee/duinroos");
  await visit.tagHasRun();
  assert.deepEqual(layers(visit), []);
});

shop.visit("who opens them loads them once on a page, also where he opens them again", async (visit) => {
  await visit.go("/nl/");
  await visit.button("Zelf kiezen").click();
  await visit.purpose("Statistiek").waitFor();
  await visit.rejectAll();
  await visit.reopenButton.click();
  await visit.purpose("Statistiek").waitFor();
  assert.deepEqual(layers(visit), ["/v1/shops/demo/page/choices.nl.js"]);
});

shop.visit("where they cannot be loaded the banner says so, keeps its answers, and tries again", async (visit) => {
  const mend = await visit.cutOff("**/choices.nl.js*");
  const addresses = new Set<string>();
  visit.page.on("request", (request) => {
    if (request.url().includes("choices")) addresses.add(request.url());
  });
  await visit.go("/nl/");
  await visit.button("Zelf kiezen").click();
  await visit.banner.getByRole("status").getByText(FAILED).waitFor();
  await mend();
  await visit.button("Zelf kiezen").click();
  await visit.purpose("Statistiek").check();
  assert.equal(await visit.banner.getByText(FAILED).count(), 0);
  assert.equal(addresses.size, 2, "a browser that keeps the failure of an address is asked for another");
  await visit.button("Mijn keuze bewaren").click();
  await visit.tagHasRun();
  assert.deepEqual(await visit.allowed(), ["necessary", "statistics"]);
});

for (const [name, act, allowed] of [
  ["refuse", (visit: Visit) => visit.rejectAll(), ["necessary"]],
  ["accept", (visit: Visit) => visit.acceptAll(), ["necessary", "statistics", "marketing"]],
] as const) {
  shop.visit(`who cannot load them can ${name} all the same`, async (visit) => {
    await visit.cutOff("**/choices.nl.js*");
    await visit.go("/nl/");
    await visit.button("Zelf kiezen").click();
    await visit.banner.getByText(FAILED).waitFor();
    await visit.recordOf(() => act(visit));
    await visit.bannerIsGone();
    await visit.go("/nl/thee/duinroos");
    assert.deepEqual(await visit.allowed(), allowed);
    await visit.reopenButton.click();
    await visit.banner.getByText(FAILED).waitFor();
    await visit.button("Sluiten en zo laten").click();
    await visit.bannerIsGone();
  });
}

shop.visit("who closes the banner while they are loading finds it closed", async (visit) => {
  let deliver = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    void visit.page.route("**/choices.nl.js", async (route) => {
      resolve();
      await new Promise<void>((go) => void (deliver = go));
      await route.continue();
    });
  });
  await visit.go("/nl/");
  await visit.button("Zelf kiezen").click();
  await asked;
  await visit.rejectAll();
  await visit.bannerIsGone();
  const arrived = visit.page.waitForResponse("**/choices.nl.js");
  deliver();
  await (await arrived).finished();
  await visit.bannerIsGone();
  await visit.reopenButton.click();
  await visit.purpose("Statistiek").waitFor();
});

shop.visit("a page that allows scripts by a nonce alone opens them too", async (visit) => {
  await visit.page.route("**/nl/", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("<script src=", '<script nonce="c2VjcmV0" src=');
    const headers = { ...response.headers(), "content-security-policy": "script-src 'nonce-c2VjcmV0' 'wasm-unsafe-eval'" };
    await route.fulfill({ response, headers, body });
  });
  await visit.go("/nl/");
  await visit.button("Zelf kiezen").click();
  await visit.purpose("Statistiek").waitFor();
  await visit.rejectAll();
  await visit.bannerIsGone();
});

test("for who imports the banner it is a chunk that no page loads before it is opened", async () => {
  const config = (await openShop("js/demo/vinkje.config.json")).page("nl");
  const page = await site(shop.browser);
  await page.evaluate(async (config) => {
    const [banner, language] = ["/npm/browser/index.js", "/npm/locales/nl.js"];
    const { startVinkje } = (await import(banner)) as typeof import("vinkje/browser");
    startVinkje(config, (await import(language)) as typeof import("vinkje/locales/nl"));
  }, config);
  const chunks: string[] = [];
  const more = page.getByRole("button", { name: "Zelf kiezen" });
  await more.waitFor();
  page.on("request", (request) => chunks.push(new URL(request.url()).pathname));
  await more.click();
  await page.getByRole("checkbox", { name: "Statistiek" }).waitFor();
  assert.equal(chunks.filter((path) => /^\/npm\/chunks\/purposes-\w+\.js$/.test(path)).length, 1, chunks.join());
});
