/** Everybody can answer: by keyboard, with a screen reader, on a small screen, without a shifted line. */
import assert from "node:assert/strict";
import { violations } from "./support/axe.js";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();
const SMALL = { viewport: { width: 320, height: 568 } };

const focused = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute("name") || "");

for (const [where, options] of [["", {}], [" at 320 px", SMALL]] as const) {
  shop.visit(`axe finds nothing in the banner's layers${where}`, async (visit) => {
    await visit.go("/nl/");
    await visit.question.waitFor();
    assert.deepEqual(await violations(visit), []);
    await visit.button("Zelf kiezen").click();
    await visit.purpose("Statistiek").waitFor();
    for (const summary of await visit.banner.locator("summary").all()) await summary.click();
    await visit.item("Theeplattegrond").check();
    assert.deepEqual(await violations(visit), []);
    await visit.acceptAll();
    await visit.bannerIsGone();
    assert.deepEqual(await violations(visit), []);
    await visit.reopenButton.click();
    await visit.purpose("Statistiek").waitFor();
    assert.deepEqual(await violations(visit), []);
  }, options);

  shop.visit(`axe finds nothing from the tea to the order${where}`, async (visit) => {
    await visit.checkout("winterlikeur");
    await visit.rejectAll();
    assert.deepEqual(await violations(visit), []);
    await visit.order();
    await visit.finding("terms").waitFor();
    assert.deepEqual(await violations(visit), []);
    for (const id of ["terms", "privacy", "adult"]) await visit.box(id).check();
    await visit.order();
    await visit.page.getByRole("heading", { name: "Dank u wel!" }).waitFor();
    assert.deepEqual(await violations(visit), []);
    await visit.go("/nl/thee/winterlikeur");
    assert.deepEqual(await violations(visit), []);
  }, options);
}

shop.visit("axe finds nothing behind the counter", async (visit) => {
  await visit.go("/records");
  await visit.page.locator("#records li").first().waitFor();
  assert.deepEqual(await violations(visit), []);
  await visit.go("/config");
  await visit.page.getByRole("heading", { name: "It holds." }).waitFor();
  assert.deepEqual(await violations(visit), []);
});

shop.visit("the whole way by keyboard: to refuse, to open again, to choose, to leave it", async (visit) => {
  const { keyboard } = visit.page;
  await visit.go("/nl/");
  await visit.question.waitFor();
  for (const stop of ["Naar de inhoud", "Privacyverklaring", "Alles weigeren"]) {
    await keyboard.press("Tab");
    assert.equal(await focused(visit), stop);
  }
  await keyboard.press("Enter");
  await visit.bannerIsGone();
  assert.equal(await focused(visit), "Cookiekeuze");
  await keyboard.press("Enter");
  await visit.question.waitFor();
  assert.equal(await focused(visit), "Wij gebruiken cookies");
  await visit.purpose("Statistiek").press("Space");
  assert.equal(await visit.purpose("Statistiek").isChecked(), true);
  await visit.button("Mijn keuze bewaren").press("Enter");
  await visit.bannerIsGone();
  await visit.tagHasRun();
  assert.equal(await focused(visit), "Cookiekeuze");
  await keyboard.press("Enter");
  await visit.question.waitFor();
  await keyboard.press("Escape");
  await visit.bannerIsGone();
  assert.deepEqual(await visit.allowed(), ["necessary", "statistics"]);
});

shop.visit("who closes the banner without an answer is asked no more on this page, whatever the page does", async (visit) => {
  const arrived = visit.page.waitForResponse("**/slim.wasm");
  await visit.go("/nl/");
  await visit.page.keyboard.press("Tab");
  await visit.button("Alles weigeren").press("Escape");
  await visit.bannerIsGone();
  await (await arrived).finished();
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  await visit.page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await visit.page.evaluate(() => dispatchEvent(new Event("online")));
  await visit.bannerIsGone();
  assert.equal(await visit.recordCookie(), undefined);
  await visit.go("/nl/thee/duinroos");
  await visit.question.waitFor();
});

shop.visit("the visitor puts the button into the other corner, and finds it there on the next page", async (visit) => {
  const left = async (): Promise<number> => (await visit.reopenButton.boundingBox())?.x ?? 0;
  await visit.go("/nl/");
  await visit.rejectAll();
  await visit.bannerIsGone();
  assert.ok((await left()) < 100);
  await visit.reopenButton.click();
  await visit.button("Knop naar de andere kant").click();
  await visit.button("Sluiten en zo laten").click();
  assert.ok((await left()) > 600);
  await visit.go("/nl/thee/duinroos");
  await visit.bannerIsGone();
  assert.ok((await left()) > 600);
});

shop.visit("choosing puts the focus on the first box, in sight", async (visit) => {
  await visit.go("/nl/");
  await visit.button("Zelf kiezen").press("Enter");
  const box = visit.purpose("Statistiek");
  assert.equal(await box.evaluate((element) => element === document.activeElement), true);
  const seen = await box.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === element;
  });
  assert.ok(seen);
}, SMALL);

shop.visit("the banner takes no focus and holds none: Tab goes through it into the page", async (visit) => {
  await visit.go("/nl/");
  await visit.question.waitFor();
  assert.equal(await visit.page.evaluate(() => document.activeElement === document.body), true);
  const stops: string[] = [];
  for (let presses = 0; presses < 6; presses++) {
    await visit.page.keyboard.press("Tab");
    stops.push(await focused(visit));
  }
  assert.deepEqual(stops.slice(-3), ["Alles accepteren", "Zelf kiezen", "De Theebus"]);
});

for (const [where, options] of [["", {}], [" at 320 px", SMALL]] as const) {
  shop.visit(`what has the focus is never behind the banner${where}`, async (visit) => {
    await visit.go("/nl/");
    await visit.question.waitFor();
    const links = await visit.page.locator("a:visible, button:visible").count();
    for (let presses = 0; presses < links; presses++) {
      await visit.page.keyboard.press("Tab");
      const hidden = await visit.page.evaluate(() => {
        const element = document.activeElement;
        const banner = document.querySelector("vinkje-banner");
        if (!element || element === document.body || banner?.contains(element)) return "";
        const { left, top, width, height } = element.getBoundingClientRect();
        const x = Math.min(Math.max(left + width / 2, 0), innerWidth - 1);
        const corners = [top + 1, top + height / 2, top + height - 1].map((y) => document.elementFromPoint(x, y));
        return corners.some((at) => at && !banner?.contains(at)) ? "" : element.outerHTML;
      });
      assert.equal(hidden, "");
    }
  }, options);
}

shop.visit("a click on what is half behind the reopen button does what it was meant for", async (visit) => {
  await visit.go("/nl/");
  await visit.rejectAll();
  await visit.bannerIsGone();
  const box = await visit.page.evaluate(() => {
    const button = document.querySelector("vinkje-banner button:not([hidden])");
    const { left, top } = button?.getBoundingClientRect() ?? new DOMRect();
    const input = Object.assign(document.createElement("input"), { type: "checkbox", id: "half" });
    // Standing in the page's flow, it moves with the page.
    input.style.cssText = `position:absolute;left:${left}px;top:${top + scrollY - 20}px;inline-size:40px;block-size:40px`;
    document.body.append(input);
    return { x: left + 20, y: top - 10 };
  });
  await visit.page.mouse.click(box.x, box.y);
  assert.equal(await visit.page.locator("#half").isChecked(), true);
});

shop.visit("the page stands as it does without a banner, whatever the banner does", async (visit) => {
  const places = (): Promise<number[]> =>
    visit.page.evaluate(() =>
      ["header", "main", "footer"].flatMap((part) => {
        const { left, top, width, height } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return [left, top, width, height];
      }),
    );
  await visit.page.route("**/page/nl.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await visit.go("/nl/");
  const bare = await places();
  await visit.page.unroute("**/page/nl.js");
  await visit.go("/nl/");
  await visit.question.waitFor();
  assert.deepEqual(await places(), bare);
  await visit.button("Zelf kiezen").click();
  await visit.purpose("Statistiek").waitFor();
  assert.deepEqual(await places(), bare);
  await visit.rejectAll();
  await visit.bannerIsGone();
  assert.deepEqual(await places(), bare);
});

shop.visit("the banner shifts no line, coming or going, also where the choices come late", async (visit) => {
  await visit.page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        // What moves at a click is what the visitor asked for: the banner itself grows.
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await visit.page.route("**/choices.nl.js", async (route) => {
    // A browser calls an input recent for half a second.
    const clicked = await visit.page.evaluate(() => performance.now());
    await visit.page.waitForFunction((clicked) => performance.now() > clicked + 600, clicked);
    await route.continue();
  });
  await visit.go("/nl/");
  await visit.question.waitFor();
  await visit.button("Zelf kiezen").click();
  await visit.purpose("Statistiek").waitFor();
  await visit.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  await visit.rejectAll();
  await visit.bannerIsGone();
  await visit.page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  assert.deepEqual(await visit.page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), []);
});

shop.visit("in English the banner speaks English", async (visit) => {
  await visit.go("/en/");
  await visit.button("Reject all").waitFor();
  assert.equal(await visit.banner.getAttribute("lang"), "en");
  const record = await visit.recordOf(() => visit.button("Reject all").click());
  assert.equal(record.notice.locale, "en");
});
