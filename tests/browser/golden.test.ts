/** The golden corpus in a browser: the builds as they are shipped answer what the native core wrote. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openChromium } from "./support/chromium.js";

const SITE = "http://golden.test";

/** What is served: the built package, and what the build made of the core. */
const FOLDERS = { "/npm/": "dist/npm/", "/made/": "target/wasm/" } as const;
const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", wasm: "application/wasm" };

let browser: Browser;
before(async () => void (browser = await openChromium()));
after(() => browser.close());

async function site(): Promise<Page> {
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

const lines = async (name: string): Promise<string[]> =>
  (await readFile(`tests/cases/${name}`, "utf8")).trimEnd().split("\n");

test("judge on the full build in a browser answers to the byte", async () => {
  const page = await site();
  const files = (await readdir("tests/cases/judge")).sort();
  const cases = await Promise.all(
    files.map(async (file) => JSON.parse(await readFile(`tests/cases/judge/${file}`, "utf8")) as object[]),
  );
  const said = await page.evaluate(async (texts) => {
    const address = "/npm/core/owner.js";
    const owner = (await import(address)) as typeof import("vinkje/core/owner");
    const core = await owner.start();
    return texts.map((text) => JSON.stringify(core.judge(text).value));
  }, cases.flat().map((given) => JSON.stringify(given)));
  assert.deepEqual(said, await lines("judge.answers.ndjson"));
});

for (const [build, exports] of [
  ["slim", "slim.wasm"],
  ["slim without wasm", "core-js.js"],
] as const) {
  test(`decide, boxesToAsk and checkCheckout answer the vectors in a browser: ${build}`, async () => {
    const page = await site();
    const decisions = await lines("decide.vectors.ndjson");
    const orders = await lines("boxes.vectors.ndjson");
    const checkouts = await lines("checkout.vectors.ndjson");
    const said = await page.evaluate(
      async ([exports, decisions, orders, checkouts]) => {
        const glue = "/made/slim.js";
        const core = (await import(glue)) as typeof import("#wasm/slim.js");
        if (exports.endsWith(".wasm")) {
          const wasm = await (await fetch(`/made/${exports}`)).arrayBuffer();
          core.__wbg_set_wasm((await WebAssembly.instantiate(wasm)).instance.exports);
        } else {
          core.__wbg_set_wasm(((await import(`/made/${exports}`)) as typeof import("#wasm/core-js.js")).exports);
        }
        const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
        const text = (answer: Uint8Array): string => String.fromCharCode(...answer);
        return {
          decisions: decisions.map((line) => {
            const { policy, record, act, mask, left_out, gpc, now } = JSON.parse(line) as {
              [field: string]: string;
            } & { mask: number; left_out: string; gpc: boolean; now: number };
            const letter = act ? act.charCodeAt(0) : 0;
            return text(core.decide(bytes(atob(policy ?? "")), bytes(record ?? ""), letter, mask, bytes(left_out), gpc, now));
          }),
          orders: orders.map((line) => {
            const { manifest, circumstances } = JSON.parse(line) as { manifest: string; circumstances: string };
            return btoa(text(core.boxesToAsk(bytes(atob(manifest)), bytes(atob(circumstances)))));
          }),
          checkouts: checkouts.map((line) => {
            const { manifest, submission } = JSON.parse(line) as { manifest: string; submission: string };
            return btoa(text(core.checkCheckout(bytes(atob(manifest)), bytes(atob(submission)))));
          }),
        };
      },
      [exports, decisions, orders, checkouts] as const,
    );
    const answer = (line: string): string => (JSON.parse(line) as { answer: string }).answer;
    assert.deepEqual(said.decisions, decisions.map(answer));
    assert.deepEqual(said.orders, orders.map(answer));
    assert.deepEqual(said.checkouts, checkouts.map(answer));
  });
}
