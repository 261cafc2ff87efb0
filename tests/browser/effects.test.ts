/** What a decision does to a page beside its tags: frames, images, style sheets, and whoever else wants to hear. */
import assert from "node:assert/strict";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();

/** Puts elements on the page that wait for advertising; a frame for one service of it. */
async function addElements(visit: Visit): Promise<void> {
  await visit.page.route("**/elsewhere/**", (route) =>
    route.fulfill(
      route.request().url().endsWith(".css")
        ? { contentType: "text/css", body: "main{--elsewhere:1}" }
        : { contentType: "text/html", body: "<p>A film" },
    ),
  );
  await visit.page.evaluate(() => {
    const add = (tag: string, attributes: Record<string, string>): void => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries({ "data-vinkje-purpose": "marketing", ...attributes })) {
        element.setAttribute(name, value);
      }
      document.querySelector("main")?.append(element);
    };
    add("iframe", { "data-src": "/elsewhere/film", "data-vinkje-service": "zoetwater", title: "Film", width: "400", height: "225" });
    add("img", { "data-src": "/elsewhere/1.png", "data-srcset": "/elsewhere/2.png 2x", alt: "" });
    add("link", { rel: "stylesheet", "data-href": "/elsewhere/a.css" });
  });
}

const embed = (visit: Visit) => visit.page.locator(".vinkje-embed");
const film = (visit: Visit) => visit.page.frameLocator("iframe[title=Film]").getByText("A film");

shop.visit("nothing is fetched from elsewhere before it may be, and in a frame's place stands whose it is", async (visit) => {
  await visit.go("/nl/");
  await addElements(visit);
  await embed(visit).getByText("Zoetwater Media B.V.").first().waitFor();
  await visit.rejectAll();
  await visit.bannerIsGone();
  await embed(visit).waitFor();
  const box = await embed(visit).boundingBox();
  assert.deepEqual([box?.width, box?.height].map((length) => Math.round((length ?? 0) / 10)), [40, 23]);
  assert.deepEqual(visit.requested("/elsewhere/"), []);
});

shop.visit("what is accepted is shown, and gone again once that is withdrawn", async (visit) => {
  await visit.go("/nl/");
  await addElements(visit);
  await embed(visit).waitFor();
  await visit.acceptAll();
  await film(visit).waitFor();
  assert.equal(await embed(visit).count(), 0);
  assert.deepEqual([...new Set(visit.requested("/elsewhere/"))].sort(), ["/elsewhere/1.png", "/elsewhere/a.css", "/elsewhere/film"]);
  await visit.reopenButton.click();
  await visit.rejectAll();
  await embed(visit).waitFor();
  assert.equal(await visit.page.locator("iframe[src], img[data-src][src], img[srcset], link[data-href][href]").count(), 0);
});

shop.visit("its button allows what stands there, and nothing else", async (visit) => {
  await visit.go("/nl/");
  await addElements(visit);
  const record = await visit.recordOf(() => embed(visit).getByRole("button", { name: "Toestaan en tonen" }).click());
  await film(visit).waitFor();
  assert.equal(record.event, "given");
  assert.deepEqual(
    record.purposes.filter(({ state }) => state === "given").map(({ id }) => id),
    ["marketing"],
  );
  assert.deepEqual(await visit.allowed(), ["necessary", "marketing"]);
  await visit.bannerIsGone();
});

/** Who listens on the page, and what each was told. */
interface Told {
  gtag: unknown[][];
  wordpress: string[];
}

async function listen(visit: Visit): Promise<() => Promise<Told & { dataLayer: unknown[] }>> {
  await visit.page.addInitScript(() => {
    const told: Told = { gtag: [], wordpress: [] };
    Object.assign(window, {
      told,
      dataLayer: [],
      gtag: (...args: unknown[]) => told.gtag.push(args),
      wp_set_consent: (category: string, value: string) => told.wordpress.push(`${category} ${value}`),
    });
  });
  return () => visit.page.evaluate(() => ({ ...(window as unknown as { told: Told }).told, dataLayer: window.dataLayer ?? [] }));
}

for (const { name, value, word, allowed } of [
  { name: "Alles accepteren", value: "granted", word: "allow", allowed: ["necessary", "statistics", "marketing"] },
  { name: "Alles weigeren", value: "denied", word: "deny", allowed: ["necessary"] },
]) {
  shop.visit(`Google's tags, WordPress and the data layer hear of “${name}”, also on the next page`, async (visit) => {
    const told = await listen(visit);
    await visit.go("/nl/");
    await visit.button(name).click();
    await visit.nothingWaits();
    for (const path of ["", "/nl/thee/duinroos"]) {
      if (path) await visit.go(path);
      await visit.page.waitForFunction(
        (last) => JSON.stringify((window.dataLayer ?? []).at(-1) ?? null).includes(last),
        JSON.stringify({ vinkje_allowed: allowed }).slice(1, -1),
      );
      const { gtag, wordpress, dataLayer } = await told();
      const ads = { ad_storage: value, ad_user_data: value, ad_personalization: value };
      assert.deepEqual(gtag.at(-1), ["consent", "update", { analytics_storage: value, ...ads }]);
      assert.deepEqual(wordpress.slice(-2), [`statistics ${word}`, `marketing ${word}`]);
      assert.deepEqual(dataLayer.at(-1), { event: "vinkje_change", vinkje_allowed: allowed, vinkje_left_out: [] });
    }
  });
}

shop.visit("what a visitor leaves out of a purpose is for Google no consent to it", async (visit) => {
  const told = await listen(visit);
  await visit.go("/nl/");
  await visit.chooseServices("Statistiek");
  await visit.purpose("Statistiek").check();
  await visit.item("_demo_stats_").uncheck();
  await visit.button("Mijn keuze bewaren").click();
  await visit.page.waitForFunction(() => JSON.stringify(window.dataLayer).includes("teller/_demo_stats_"));
  const { gtag } = await told();
  assert.equal((gtag.at(-1)?.[2] as Record<string, string>)["analytics_storage"], "denied");
});

shop.visit("where nobody listens nothing is loaded for it", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  assert.deepEqual(visit.requests.filter((path) => /signals|embeds/.test(path)), []);
});
