/** The two cores for pages, as a shop with a bundler imports them: each is started and loaded by itself. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openChromium } from "./support/chromium.js";
import { site } from "./support/site.js";

let browser: Browser;
before(async () => void (browser = await openChromium()));
after(() => browser.close());

/** What a page asks for while it does this. */
async function filesOf(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  const files: string[] = [];
  page.on("request", (request) => files.push(new URL(request.url()).pathname));
  await act();
  return files.filter((path) => path.endsWith(".wasm") || path.endsWith("-js.js"));
}

test("the banner's module asks for its own core, and not for the checkout's", async () => {
  const page = await site(browser);
  const files = await filesOf(page, () =>
    page.evaluate(async () => {
      const [core, browser] = ["/npm/core/browser.js", "/npm/browser/index.js"];
      await import(browser);
      const { start } = (await import(core)) as { start(): Promise<unknown> };
      await start();
    }),
  );
  assert.deepEqual(files, ["/npm/wasm/slim.wasm"]);
});

test("the checkout's module asks for its own core alone, and answers once that is there", async () => {
  const page = await site(browser);
  const files = await filesOf(page, () =>
    page.evaluate(async () => {
      const address = "/npm/core/checkout-browser.js";
      const checkout = (await import(address)) as { start(): Promise<{ checkCheckout: unknown }> };
      await checkout.start();
    }),
  );
  assert.deepEqual(files, ["/npm/wasm/checkout.wasm"]);
});

for (const [address, call, where] of [
  ["/npm/core/browser.js", "decide", "vinkje/core"],
  ["/npm/core/checkout-browser.js", "checkCheckout", "vinkje/core/checkout"],
] as const) {
  test(`${call} before its core is there says which start to wait for`, async () => {
    const page = await site(browser);
    const said = await page.evaluate(
      async ([address, call]) => {
        const module = (await import(address)) as Record<string, (...given: unknown[]) => unknown>;
        try {
          return module[call]?.({}, {});
        } catch (error) {
          const { code, message } = error as { code: string; message: string };
          return [code, message];
        }
      },
      [address, call] as const,
    );
    assert.deepEqual(said, ["not_started", `the core is not there yet: first \`await start()\` of \`${where}\``]);
  });
}
