/** The golden corpus in a browser: the builds as they are shipped answer what the native core wrote. */
import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { openChromium } from "./support/chromium.js";
import { site } from "./support/site.js";

let browser: Browser;
before(async () => void (browser = await openChromium()));
after(() => browser.close());

const lines = async (name: string): Promise<string[]> =>
  (await readFile(`tests/cases/${name}`, "utf8")).trimEnd().split("\n");

test("judge on the full build in a browser answers to the byte", async () => {
  const page = await site(browser);
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

const answer = (line: string): string => (JSON.parse(line) as { answer: string }).answer;

for (const [build, ending] of [
  ["wasm", ".wasm"],
  ["its twin", "-js.js"],
] as const) {
  test(`decide answers the vectors in a browser: ${build}`, async () => {
    const page = await site(browser);
    const vectors = await lines("decide.vectors.ndjson");
    const said = await page.evaluate(
      async ([ending, vectors]) => {
        const glue = "/made/slim.js";
        const core = (await import(glue)) as typeof import("#wasm/slim.js");
        core.__wbg_set_wasm(
          ending === ".wasm"
            ? (await WebAssembly.instantiateStreaming(fetch(`/made/slim${ending}`))).instance.exports
            : ((await import(`/made/slim${ending}`)) as typeof import("#wasm/slim-js.js")).exports,
        );
        const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
        return vectors.map((line) => {
          const { policy, record, act, mask, left_out, gpc, now } = JSON.parse(line) as {
            policy: string;
            record: string;
            act: string;
            mask: number;
            left_out: string;
            gpc: boolean;
            now: number;
          };
          const letter = act ? act.charCodeAt(0) : 0;
          const answer = core.decide(bytes(atob(policy)), bytes(record), letter, mask, bytes(left_out), gpc, now);
          return String.fromCharCode(...answer);
        });
      },
      [ending, vectors] as const,
    );
    assert.deepEqual(said, vectors.map(answer));
  });

  test(`boxesToAsk and checkCheckout answer the vectors in a browser: ${build}`, async () => {
    const page = await site(browser);
    const orders = await lines("boxes.vectors.ndjson");
    const checkouts = await lines("checkout.vectors.ndjson");
    const said = await page.evaluate(
      async ([ending, orders, checkouts]) => {
        const glue = "/made/checkout.js";
        const core = (await import(glue)) as typeof import("#wasm/checkout.js");
        core.__wbg_set_wasm(
          ending === ".wasm"
            ? (await WebAssembly.instantiateStreaming(fetch(`/made/checkout${ending}`))).instance.exports
            : ((await import(`/made/checkout${ending}`)) as typeof import("#wasm/checkout-js.js")).exports,
        );
        const bytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        const text = (answer: Uint8Array): string => btoa(String.fromCharCode(...answer));
        return {
          orders: orders.map((line) => {
            const { manifest, circumstances } = JSON.parse(line) as { manifest: string; circumstances: string };
            return text(core.boxesToAsk(bytes(manifest), bytes(circumstances)));
          }),
          checkouts: checkouts.map((line) => {
            const { manifest, submission } = JSON.parse(line) as { manifest: string; submission: string };
            return text(core.checkCheckout(bytes(manifest), bytes(submission)));
          }),
        };
      },
      [ending, orders, checkouts] as const,
    );
    assert.deepEqual(said.orders, orders.map(answer));
    assert.deepEqual(said.checkouts, checkouts.map(answer));
  });
}
