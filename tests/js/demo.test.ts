/** The demo shop's own routes: what its forms may say, and who may send them. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Demo } from "../browser/support/demo.js";

let demo: Demo;
before(async () => void (demo = await Demo.open()));
after(() => demo.close());

/** A whole order of one tin of tea, as the page's form posts it. */
const FORM: [name: string, value: string][] = [
  ["vinkje_locale", "en"],
  ["name", "An"],
  ["email", "an@example.nl"],
  ["country", "NL"],
  ["vinkje_asked", "terms"],
  ["vinkje_asked", "privacy"],
  ["vinkje_box", "terms"],
  ["vinkje_box", "privacy"],
];

async function post(path: string, body: BodyInit | null, headers: Record<string, string> = {}): Promise<{ status: number; page: string; to: string | null }> {
  const answer = await fetch(demo.url + path, {
    method: "POST",
    redirect: "manual",
    body,
    headers: { cookie: "theebus_basket=duinroos:1", "accept-language": "en", ...headers },
  });
  return { status: answer.status, page: await answer.text(), to: answer.headers.get("location") };
}

const order = (more: [name: string, value: string][] = []): URLSearchParams => new URLSearchParams([...FORM, ...more]);

test("what the shop knows itself it does not take from the form", async () => {
  const forged = order([
    ["order", "TB-1"],
    ["attempt", "abc"],
    ["surface", "order_pay"],
    ["vinkje_surface", "order_pay"],
  ]);
  const record = await demo.recordOf(async () => assert.equal((await post("/checkout", forged)).status, 303));
  assert.equal(record.surface, "classic");
  assert.equal(record.attempt, 1);
});

test("a form that says nothing comes back with the findings; what is no form gets a page that says so", async () => {
  const count = (await demo.records()).length;
  const answers: [body: BodyInit | null, type: string | undefined, status: number, says: RegExp][] = [
    [null, undefined, 422, /data-vinkje-finding/],
    ["", "application/x-www-form-urlencoded", 422, /data-vinkje-finding/],
    [new URLSearchParams({ vinkje_locale: "en", attempt: "abc" }), undefined, 422, /data-vinkje-finding/],
    [order([["customer", "foo"]]), undefined, 400, /We could not read what you sent/],
    ['{"vinkje_box":["terms"]}', "application/json", 415, /We could not read what you sent/],
    ["{", "application/json", 415, /We could not read what you sent/],
    ["x", "text/plain", 415, /We could not read what you sent/],
    [new FormData(), undefined, 415, /We could not read what you sent/],
    ["a=".padEnd(2 ** 21, "b"), "application/x-www-form-urlencoded", 413, /We could not read what you sent/],
    [order([["vinkje_asked", "x".repeat(70_000)]]), undefined, 422, /at most 200/],
  ];
  for (const [body, type, status, says] of answers) {
    const answer = await post("/checkout", body, type ? { "content-type": type } : {});
    assert.equal(answer.status, status, String(body).slice(0, 60));
    assert.match(answer.page, says);
    assert.match(answer.page, /<html lang="(en|nl)">/);
  }
  assert.equal((await post("/basket", null)).status, 404);
  assert.equal((await demo.records()).length, count);
});

test("an order that another site's page sends is refused, and nothing is recorded", async () => {
  const count = (await demo.records()).length;
  for (const headers of [
    { origin: "https://elsewhere.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:1" },
    { "sec-fetch-site": "cross-site" },
    { origin: demo.url, "sec-fetch-site": "cross-site" },
  ]) {
    const answer = await post("/checkout", order(), headers as Record<string, string>);
    assert.equal(answer.status, 403, JSON.stringify(headers));
    assert.match(answer.page, /came from another website/);
    assert.equal((await post("/basket", "tea=duinroos", headers as Record<string, string>)).status, 403);
  }
  assert.equal((await demo.records()).length, count);
  const own = await post("/checkout", order(), { origin: demo.url, "sec-fetch-site": "same-origin" });
  assert.equal(own.status, 303);
  assert.match(own.to ?? "", /^\/en\/order\/TB-\d+$/);
  assert.equal((await demo.records()).length, count + 1);
});
