// The browser that the tests drive: one that the machine has, or that its package manager can bring.

import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./lib/run.mjs";
import { step } from "./lib/say.mjs";

/** @typedef {{ chromium: string, chromedriver: string }} Browser */

/** @param {string[]} names @returns {string | undefined} the first of them that is on the PATH */
function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

function find() {
  return {
    chromium: onPath("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    chromedriver: process.env.CHROMEDRIVER ?? onPath("chromedriver"),
  };
}

/**
 * Both, or in words what is missing.
 *
 * @returns {Promise<Browser | { missing: string }>}
 */
export async function browser() {
  let { chromium, chromedriver } = find();
  if ((!chromium || !chromedriver) && process.getuid?.() === 0 && onPath("apt-get")) {
    await step("Chromium, by apt-get", async () => {
      const how = { mayFail: true, env: { DEBIAN_FRONTEND: "noninteractive" } };
      await run("apt-get", ["update", "-q"], how);
      await run("apt-get", ["install", "-y", "-q", "chromium", "chromium-driver"], how);
    });
    ({ chromium, chromedriver } = find());
  }
  if (chromium && chromedriver) return { chromium, chromedriver };
  const missing = [!chromium && "chromium", !chromedriver && "chromedriver"].filter(Boolean).join(" and ");
  return { missing: `${missing} not found on the PATH; install it to run these tests` };
}

/** @type {ReturnType<typeof browser> | undefined} */
let found;

/**
 * A suite that needs the browser.
 *
 * @param {(browser: Browser) => Promise<import("./suites.mjs").Counts>} tests
 */
export const inBrowser = (tests) => async () => {
  found ??= browser();
  const result = await found;
  return "missing" in result ? { skip: result.missing } : tests(result);
};
