/** A site without a shop: the built package, and what the build made of the core. */
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";

const SITE = "http://golden.test";

const FOLDERS = { "/npm/": "dist/npm/", "/made/": "target/wasm/" } as const;
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", wasm: "application/wasm" };

/** An empty page of it. */
export async function site(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route(`${SITE}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const folder = Object.keys(FOLDERS).find((prefix) => pathname.startsWith(prefix)) as keyof typeof FOLDERS | undefined;
    if (!folder) return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>golden</title>" });
    const body = await readFile(FOLDERS[folder] + pathname.slice(folder.length));
    return route.fulfill({ contentType: TYPES[pathname.split(".").pop() ?? ""] ?? "text/plain", body });
  });
  await page.goto(`${SITE}/`);
  return page;
}
