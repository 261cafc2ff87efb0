/** Every layout in every theme, in five languages: axe finds nothing on either layer, and each answer can be reached. */
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openShop } from "vinkje/node";
import { violations } from "../browser/support/axe.js";
import { openChromium } from "../browser/support/chromium.js";
import { site } from "../browser/support/site.js";

const LAYOUTS = ["corner", "bar", "centre"] as const;
const THEMES = ["light", "dark"] as const;
const LANGUAGES = ["nl", "en", "fr", "de", "ar"];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
];

let browser: Browser;
let folder: string;
before(async () => {
  browser = await openChromium();
  folder = await mkdtemp(join(tmpdir(), "vinkje-looks-"));
});
after(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the banner on an empty page. */
async function show(page: Page, tag: string, layout: string, theme: string): Promise<void> {
  const shop = JSON.parse(await readFile("js/demo/vinkje.config.json", "utf8")) as object;
  const file = join(folder, `${layout}-${theme}.json`);
  await writeFile(file, JSON.stringify({ ...shop, banner: { layout, theme } }));
  const config = { ...(await openShop(file)).page("nl"), locale: tag };
  await page.evaluate(
    async ([config, tag]) => {
      document.documentElement.lang = tag;
      document.body.innerHTML = "<main><h1>Thee</h1><p><a href='#x'>Link</a></p></main>";
      const [banner, language] = ["/npm/browser/index.js", `/npm/locales/${tag}.js`];
      const { startVinkje } = (await import(banner)) as typeof import("vinkje/browser");
      startVinkje(config, (await import(language)) as typeof import("vinkje/locales/nl"));
    },
    [config, tag] as const,
  );
  await page.locator("vinkje-banner h2").waitFor();
}

/** What of the open banner lies outside the window, or cannot be scrolled to. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const panel = document.querySelector("vinkje-banner > div");
    return [...(panel?.querySelectorAll("button, a, input, summary") ?? [])].flatMap((element) => {
      element.scrollIntoView({ block: "center" });
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const isIn = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return isIn ? [] : [element.textContent ?? ""];
    });
  });

for (const layout of LAYOUTS) {
  for (const theme of THEMES) {
    for (const tag of LANGUAGES) {
      test(`${layout}, ${theme}, ${tag}`, async () => {
        for (const viewport of SIZES) {
          const page = await site(browser);
          await page.setViewportSize(viewport);
          await show(page, tag, layout, theme);
          assert.deepEqual(await violations({ page }), []);
          assert.deepEqual(await outside(page), []);
          await page.locator("vinkje-banner > div > :last-child > :nth-child(3)").click();
          await page.locator("vinkje-banner section").first().waitFor();
          for (const summary of await page.locator("vinkje-banner summary").all()) await summary.click();
          assert.deepEqual(await violations({ page }), []);
          assert.deepEqual(await outside(page), []);
          await page.close();
        }
      });
    }
  }
}

test("the answers are alike in size and colour in every layout and theme", async () => {
  for (const layout of LAYOUTS) {
    for (const theme of THEMES) {
      const page = await site(browser);
      await show(page, "nl", layout, theme);
      const looks = await page.locator("vinkje-banner > div > :last-child > button").evaluateAll((buttons) =>
        buttons.map((button) => {
          const { width, height } = button.getBoundingClientRect();
          const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(button);
          return JSON.stringify([Math.round(width), Math.round(height), backgroundColor, color, fontSize, fontWeight]);
        }),
      );
      assert.equal(looks.length, 3);
      assert.equal(new Set(looks).size, 1, `${layout}, ${theme}: ${looks.join(" ")}`);
      await page.close();
    }
  }
});
