/** What the files of this folder share: one shop and one browser a file, one visitor a test. */
import { after, before, test } from "node:test";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { openChromium } from "./chromium.js";
import { Demo } from "./demo.js";
import { Visit } from "./visit.js";

export interface Suite {
  readonly demo: Demo;
  readonly browser: Browser;
  /** A test with a visitor of its own. */
  visit(name: string, act: (visit: Visit) => Promise<void>, options?: BrowserContextOptions): void;
}

/** @param env what the shop's process is told beside the usual */
export function suite(env: Readonly<Record<string, string>> = {}): Suite {
  let demo: Demo;
  let browser: Browser;
  before(async () => {
    [demo, browser] = await Promise.all([Demo.open(env), openChromium()]);
  });
  after(async () => {
    await browser?.close();
    await demo?.close();
  });
  return {
    get demo() {
      return demo;
    },
    get browser() {
      return browser;
    },
    visit(name, act, options) {
      void test(name, { timeout: 60_000 }, async () => {
        const visit = await Visit.begin(browser, demo, options);
        await act(visit);
        await visit.end();
      });
    },
  };
}
