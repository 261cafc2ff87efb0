/** The banner in a language that is read from right to left. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openShop } from "vinkje/node";
import { openChromium } from "./support/chromium.js";
import { site } from "./support/site.js";

let browser: Browser;
before(async () => {
  browser = await openChromium();
});
after(() => browser?.close());

/** How the banner stands, and how far from each side of the window. */
async function stands(tag: string): Promise<{ direction: string; left: number; right: number }> {
  const config = (await openShop("js/demo/vinkje.config.json")).page("nl");
  const page = await site(browser);
  await page.evaluate(
    async ([config, tag]) => {
      const [banner, language] = ["/npm/browser/index.js", `/npm/locales/${tag}.js`];
      const { startVinkje } = (await import(banner)) as typeof import("vinkje/browser");
      startVinkje({ ...config, locale: tag }, (await import(language)) as typeof import("vinkje/locales/nl"));
    },
    [config, tag] as const,
  );
  const heading = page.locator("vinkje-banner h2");
  await heading.waitFor();
  return heading.evaluate((title) => {
    const panel = title.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const { direction } = getComputedStyle(title);
    return { direction, left: panel.left, right: document.documentElement.clientWidth - panel.right };
  });
}

test("Arabic is read from right to left, and its banner stands on the other side", async () => {
  const arabic = await stands("ar");
  const dutch = await stands("nl");
  assert.equal(arabic.direction, "rtl");
  assert.equal(dutch.direction, "ltr");
  assert.deepEqual([arabic.right, arabic.left], [dutch.left, dutch.right]);
});
