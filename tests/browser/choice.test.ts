/** A visitor is asked, answers, comes back, and changes his mind. */
import assert from "node:assert/strict";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();

const NOTHING = { cookies: [], local: [], session: [] };
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const states = (record: { purposes: readonly { id: string; state: string }[] }): Record<string, string> =>
  Object.fromEntries(record.purposes.map(({ id, state }) => [id, state]));

async function accept(visit: Visit): Promise<void> {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.nothingWaits();
}

shop.visit("before a choice nothing is stored and nothing but the shop itself is asked for", async (visit) => {
  await visit.go("/nl/thee/duinroos");
  await visit.question.waitFor();
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(await visit.stored(), NOTHING);
  assert.deepEqual(visit.requested("/demo/"), []);
  assert.equal(await visit.page.locator(".picked").count(), 0);
});

shop.visit("the first layer asks without a tick, in three answers of one size and colour", async (visit) => {
  await visit.go("/nl/");
  const looks = await Promise.all(
    ["Alles weigeren", "Alles accepteren", "Zelf kiezen"].map((name) =>
      visit.button(name).evaluate((button) => {
        const { width, height } = button.getBoundingClientRect();
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(button);
        return { width, height, color, backgroundColor, fontSize, fontWeight, borderColor };
      }),
    ),
  );
  assert.deepEqual(looks[0], looks[1]);
  assert.deepEqual(looks[1], looks[2]);
  await visit.button("Zelf kiezen").click();
  assert.equal(await visit.purpose("Statistiek").isChecked(), false);
  assert.equal(await visit.purpose("Reclame").isChecked(), false);
  assert.equal(await visit.purpose("Noodzakelijk").count(), 0);
});

shop.visit("a refusal stores its own record, runs nothing, and names nobody in the ledger", async (visit) => {
  await visit.go("/nl/");
  const record = await visit.recordOf(() => visit.rejectAll());
  await visit.nothingWaits();
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(await visit.stored(), { ...NOTHING, cookies: ["vinkje-demo"] });
  assert.deepEqual(visit.requested("/demo/"), []);
  assert.equal(record.event, "refused");
  assert.equal(record.subject, null);
  assert.deepEqual(JSON.stringify(record).match(UUID), [record.record_id]);
  assert.deepEqual(states(record), { statistics: "refused", marketing: "refused" });
});

shop.visit("after a consent the gated tag runs once, and is not run again by what is added later", async (visit) => {
  await visit.go("/nl/");
  const record = await visit.recordOf(() => visit.acceptAll());
  await visit.tagHasRun();
  await visit.nothingWaits();
  await visit.page.evaluate(() => {
    const later = document.createElement("script");
    later.type = "text/plain";
    later.dataset["vinkjePurpose"] = "statistics";
    later.dataset["src"] = "/demo/statistics.js?later";
    document.body.append(later);
  });
  await visit.page.waitForFunction(() => localStorage.getItem("_demo_stats_pages") === "2");
  assert.equal(visit.requested("/demo/statistics.js").length, 2, "the tag of the page, and the one added later");
  assert.equal(record.event, "given");
  assert.match(record.subject ?? "", /^[0-9a-f]{64}$/);
  const { cookies, local } = await visit.stored();
  assert.deepEqual(cookies, ["_demo_map", "_demo_stats", "vinkje-demo"]);
  assert.deepEqual(local, ["_demo_stats_pages", "vinkje-demo.receipt", "vinkje-demo.visitor"]);
});

shop.visit("a visitor who comes back is not asked, needs no core, and is counted once", async (visit) => {
  await accept(visit);
  visit.requests.length = 0;
  await visit.go("/nl/thee/duinroos");
  await visit.tagHasRun();
  await visit.bannerIsGone();
  await visit.page.locator(".picked").waitFor();
  assert.deepEqual(visit.cores(), []);
  assert.equal(visit.requested("/demo/statistics.js").length, 1);
});

shop.visit("who chooses gets what he chose", async (visit) => {
  await visit.go("/nl/thee/duinroos");
  await visit.button("Zelf kiezen").click();
  await visit.purpose("Statistiek").check();
  const record = await visit.recordOf(() => visit.button("Mijn keuze bewaren").click());
  await visit.tagHasRun();
  assert.deepEqual(await visit.allowed(), ["necessary", "statistics"]);
  assert.equal(await visit.page.locator(".picked").count(), 0);
  assert.equal(record.act.control, "choose");
  assert.deepEqual(states(record), { statistics: "given", marketing: "refused" });
});

shop.visit("a withdrawal takes one click more than the consent did, deletes, and ends what ran", async (visit) => {
  await accept(visit);
  await visit.page.evaluate(() => {
    document.cookie = "_demo_ads_deep=1; Path=/nl";
    localStorage.setItem("_demo_stats_more", "1");
    localStorage.setItem("mine", "1");
  });
  await visit.reopenButton.click();
  assert.equal(await visit.purpose("Statistiek").isChecked(), true);
  const record = await visit.recordOf(() => visit.rejectAll());
  await visit.nothingWaits();
  assert.deepEqual(await visit.stored(), { cookies: ["vinkje-demo"], local: ["mine"], session: [] });
  visit.requests.length = 0;
  await visit.go("/nl/thee/duinroos");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(visit.requested("/demo/"), []);
  assert.equal(record.event, "withdrawn");
  assert.deepEqual(states(record), { statistics: "withdrawn", marketing: "withdrawn" });
  assert.match(record.subject ?? "", /^[0-9a-f]{64}$/, "so that the ledger knows whose consent ended");
});

shop.visit("what a tag writes as it goes is deleted on the next page", async (visit) => {
  await accept(visit);
  await visit.reopenButton.click();
  await visit.rejectAll();
  await visit.nothingWaits();
  await visit.page.evaluate(() => {
    document.cookie = "_demo_stats=again; Path=/";
  });
  await visit.go("/nl/");
  await visit.allowed();
  assert.deepEqual((await visit.stored()).cookies, ["vinkje-demo"]);
});

shop.visit("who refuses after his record was lost is named no more", async (visit) => {
  await accept(visit);
  await visit.page.context().clearCookies();
  await visit.go("/nl/");
  const record = await visit.recordOf(() => visit.rejectAll());
  assert.equal(record.event, "refused");
  assert.equal(record.subject, null);
  await visit.nothingWaits();
  assert.deepEqual((await visit.stored()).local, []);
});

shop.visit("who withdraws after his number was lost is given no new one", async (visit) => {
  await accept(visit);
  await visit.page.evaluate(() => localStorage.removeItem("vinkje-demo.visitor"));
  await visit.reopenButton.click();
  const record = await visit.recordOf(() => visit.rejectAll());
  assert.equal(record.event, "withdrawn");
  assert.equal(record.subject, null);
});

shop.visit("one purpose can be withdrawn while another stays", async (visit) => {
  await accept(visit);
  await visit.reopenButton.click();
  await visit.purpose("Reclame").uncheck();
  const record = await visit.recordOf(() => visit.button("Mijn keuze bewaren").click());
  assert.deepEqual(states(record), { statistics: "given", marketing: "withdrawn" });
  assert.ok((await visit.stored()).cookies.includes("_demo_stats"));
});

shop.visit("any element of the shop's opens the banner, and closing leaves the choice as it is", async (visit) => {
  await accept(visit);
  const before = await visit.recordCookie();
  await visit.page.getByRole("link", { name: "Cookies" }).click();
  await visit.question.waitFor();
  await visit.banner.getByText(/^U koos op .* Bewijs: /).waitFor();
  await visit.button("Sluiten en zo laten").click();
  await visit.bannerIsGone();
  assert.equal(await visit.recordCookie(), before);
});

shop.visit("a record of another policy is asked about anew, and nothing runs until then", async (visit) => {
  await accept(visit);
  const cookie = (await visit.recordCookie()) ?? "";
  const hash = cookie.split(".")[1] ?? "";
  visit.requests.length = 0;
  await visit.page.evaluate(
    (value) => {
      document.cookie = `vinkje-demo=${value}; Path=/`;
    },
    cookie.replace(hash, "0123456789abcdef"),
  );
  await visit.go("/nl/");
  await visit.question.waitFor();
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(visit.requested("/demo/"), []);
});

shop.visit("a page is told what may run, at once and at each change", async (visit) => {
  await visit.go("/nl/");
  await visit.allowed();
  await visit.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const { vinkje } = window as { vinkje?: { onChange(listener: (allowed: readonly string[]) => void): void } };
    vinkje?.onChange((allowed) => heard.push(`call ${allowed.join()}`));
    document.addEventListener("vinkje-change", (event) => {
      heard.push(`event ${(event as CustomEvent<{ allowed: string[] }>).detail.allowed.join()}`);
    });
  });
  await visit.acceptAll();
  await visit.page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 3);
  assert.deepEqual(await visit.page.evaluate(() => (window as unknown as { heard: string[] }).heard), [
    "call necessary",
    "event necessary,statistics,marketing",
    "call necessary,statistics,marketing",
  ]);
});

shop.visit("what a shop writes is shown as text, whatever it is", async (visit) => {
  const hostile = `<img src="/x" onerror="document.title='had'"><script>document.title="had"</script>`;
  await visit.page.route("**/page/nl.js", async (route) => {
    const response = await route.fetch();
    const written = JSON.stringify(hostile).replaceAll("<", "\\u003c").slice(1, -1);
    const body = (await response.text()).replaceAll(/"(?:Statistiek|Theeteller|De Theebus B\.V\.)"/g, () => `"${written}"`);
    await route.fulfill({ response, body });
  });
  await visit.go("/nl/");
  await visit.button("Zelf kiezen").click();
  await visit.banner.locator("summary").nth(1).click();
  assert.ok((await visit.banner.getByText(hostile).count()) >= 3);
  assert.equal(await visit.banner.locator("img,script").count(), 0);
  assert.notEqual(await visit.page.title(), "had");
});
