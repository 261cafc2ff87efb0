/** What the service's answers look like: sentences, headers, pages, its description, its log. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cp, rename } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { start, type Finding, type ManifestDocument, type Signed } from "vinkje/node";
import { decision, folder, order, running, standardShop, stoppedClock, VISITOR, type Answer } from "./support/service.js";

const EMPTY = { boxes: [{ id: "terms", ticked: false, initial_state: "empty" }] };
const sentence = ({ body }: Answer): string | undefined => (body["findings"] as unknown as Finding[])[0]?.message;

test("a sentence quotes the box, in the language that is asked for, else the form's", async (t) => {
  const shop = await running(t);
  const english = "Tick the box “I agree to the terms.” to order.";
  const dutch = "Zet het vinkje “Ik ga akkoord met de voorwaarden.” om te bestellen.";
  const asked: [language: string, locale: string, sentence: string][] = [
    ["en", "nl", english],
    ["is, en-GB;q=0.7, nl;q=0.5", "nl", english],
    ["nl-BE", "en", dutch],
    ["*", "en", english],
    ["*", "nl", dutch],
    ["is", "nl", dutch],
    ["en;q=0", "nl", dutch],
    ["constructor, __proto__", "nl", dutch],
  ];
  for (const [language, locale, expected] of asked) {
    const answer = await shop.post("checkout", order({ ...EMPTY, locale }), { "accept-language": language });
    assert.equal(sentence(answer), expected, `${language} ${locale}`);
  }
  const strange = await shop.post("checkout", order({ ...EMPTY, locale: "constructor" }));
  assert.equal(strange.status, 422);
});

test("every problem of a checkout has a whole sentence", async (t) => {
  const shop = await running(t);
  const box = (id: string, change: object = {}) => ({ id, ticked: true, initial_state: "empty", ...change });
  const boxes = [box("terms", { initial_state: "ticked" }), box("terms"), box("sms"), box("newsletter", { wording: "0".repeat(64) })];
  for (const language of ["nl", "en"]) {
    const answer = await shop.post("checkout", order({ boxes }), { "accept-language": language });
    const findings = answer.body["findings"] as unknown as Finding[];
    assert.ok(findings.length >= 4);
    for (const { code, message } of findings) assert.doesNotMatch(message, /[{}]|undefined/, code);
  }
});

test("the record cookie is also the server's, secure where the page is", async (t) => {
  const shop = await running(t, { origins: ["https://shop.example"] });
  const send = (key: string, headers: Record<string, string>) =>
    shop.post("consents", decision(shop), { "idempotency-key": key, ...headers });
  const plain = await send("1", { origin: shop.base });
  const secure = await send("2", { origin: "https://shop.example" });
  const cookie = (answer: Answer) => answer.headers.get("set-cookie") ?? "";
  const { record } = plain.body as unknown as { record: { cookie: string; until: number } };
  const expires = new Date(record.until * 1000).toUTCString();
  assert.equal(cookie(plain), `vinkje-teashop=${record.cookie}; Path=/; Expires=${expires}; SameSite=Lax`);
  assert.ok(cookie(secure).endsWith("; Secure"));
  for (const answer of [plain, secure]) {
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
  }
});

test("an answer sets the record cookie where the browser stands at that decision, and nowhere else", async (t) => {
  const shop = await running(t);
  let sent = 0;
  /** A decision by a browser that has this cookie: what it came to, and whether the answer sets that. */
  const decide = async (change: object, cookie: string | null) => {
    const headers = { "idempotency-key": String((sent += 1)), ...(cookie === null ? {} : { cookie: `a=b; vinkje-teashop=${cookie}` }) };
    const answer = await shop.post("consents", decision(shop, change), headers);
    assert.equal(answer.status, 200);
    const { record } = answer.body as unknown as { record: { cookie: string } };
    const set = answer.headers.get("set-cookie");
    assert.ok(set === null || set.startsWith(`vinkje-teashop=${record.cookie};`));
    return { record: record.cookie, set: set !== null };
  };
  const accept = { act: "accept_all", visitor: VISITOR, at: "2026-03-02T10:05:00Z" };
  const accepted = await decide(accept, null);
  assert.ok(accepted.set);
  // Made five minutes later, by a clock that was set back in between.
  const refuse = { record: accepted.record, visitor: VISITOR, at: "2026-03-02T10:00:04Z" };
  const refused = await decide(refuse, accepted.record);
  assert.ok(refused.set);
  assert.ok((await decide(refuse, refused.record)).set);
  assert.ok(!(await decide(accept, refused.record)).set, "an older accept");
  assert.ok(!(await decide(refuse, null)).set, "the visitor has taken his cookies away");
});

test("an answer sets no cookie for a decision that holds no longer", async (t) => {
  const data = await folder(t);
  const first = await running(t, { data });
  const body = decision(first, { act: "accept_all", visitor: VISITOR });
  const early = await first.post("consents", body, { "idempotency-key": "1" });
  await first.service.close();
  const later = await running(t, { data, clock: stoppedClock(Date.parse("2026-10-01T00:00:00Z")) });
  for (const key of ["1", "2"]) {
    const late = await later.post("consents", body, { "idempotency-key": key });
    assert.equal(late.status, 200);
    assert.equal(late.headers.get("set-cookie"), null, key);
    if (key === "1") assert.deepEqual(late.body, early.body);
  }
});

test("only the shop's own pages may send decisions", async (t) => {
  const shop = await running(t, { origins: ["https://shop.example"] });
  const from = async (origin: string) => (await shop.post("checkout", order({ order: origin }), { origin })).status;
  assert.equal(await from(shop.base), 200);
  assert.equal(await from("https://shop.example"), 200);
  const strange = ["null", "https://shop.example.evil.example", "http://127.0.0.1:1", "file://", "x"];
  const almost = [`${shop.base}/`, shop.base.replace("//", "//evil@"), `${shop.base}, ${shop.base}`];
  for (const origin of [...strange, ...almost]) assert.equal(await from(origin), 403, origin);
  const site = async (value: string, more = {}) =>
    (await shop.post("checkout", order({ order: value }), { "sec-fetch-site": value, ...more })).status;
  for (const value of ["cross-site", "same-site"]) {
    assert.equal(await site(value), 403, value);
    assert.equal(await site(value, { origin: shop.base }), 403, value);
    assert.equal(await site(value, { origin: "https://shop.example" }), 200, value);
  }
  assert.equal(await site("same-origin", { origin: shop.base }), 200);
  // A proxy on the way may have put another host in place of the shop's; the browser saw the shop's own.
  assert.equal(await site("same-origin", { origin: "https://behind-a-proxy.example" }), 200);
  // HTTP/1.0 may have no host to compare with.
  const body = JSON.stringify(order());
  const head = ["origin: null", "content-type: application/json", `content-length: ${body.length}`];
  const line = "POST /v1/shops/teashop/checkout HTTP/1.0";
  assert.match(await exchange(shop.base, [line, ...head, "", body].join("\r\n")), /^HTTP\/1\.[01] 403 /);
});

test("a key that is none, and a body that is no text, are refused", async (t) => {
  const shop = await running(t);
  const before = shop.dump();
  for (const key of ["", "a b", "é", "x".repeat(201)]) {
    const answer = await shop.post("consents", decision(shop), { "idempotency-key": key });
    assert.equal(answer.status, 400, key);
  }
  const url = `${shop.base}/v1/shops/teashop/checkout`;
  const json = { "content-type": "application/json" };
  const ascii = JSON.stringify(order());
  const latin = Buffer.from(JSON.stringify(order({ order: "caf\u00e9" })), "latin1");
  const refused: [RequestInit, number, string][] = [
    [{ headers: json, body: latin }, 400, "body_not_utf8"],
    [{ headers: json, body: "" }, 400, "body_missing"],
    [{ headers: json, body: "[".repeat(10_000) }, 400, "too_deep"],
    [{ headers: { ...json, "content-encoding": "gzip" }, body: Buffer.from([0x1f, 0x8b, 0x08, 0xff]) }, 415, "encoding_unsupported"],
    [{ headers: { ...json, "content-encoding": "identity, br" }, body: ascii }, 415, "encoding_unsupported"],
    [{ headers: { "content-type": "application/json; charset=latin1" }, body: ascii }, 415, "charset_unsupported"],
    [{ headers: { "content-type": 'application/json;charset=utf-8; Charset="UTF-16"' }, body: ascii }, 415, "charset_unsupported"],
    [{ body: "x=1", headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "type_unsupported"],
  ];
  for (const [init, status, code] of refused) {
    const answer = await fetch(url, { method: "POST", ...init });
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    assert.equal(answer.status, status, code);
    assert.equal(error.code, code);
  }
  assert.deepEqual(shop.dump(), before);
  for (const headers of [{ "content-encoding": "Identity" }, { "content-type": 'application/json; charset="UTF-8"' }]) {
    assert.equal((await shop.post("checkout", order(), headers)).status, 200, JSON.stringify(headers));
  }
});

test("what is no address and no request is refused in the shape of every other fault", async (t) => {
  const { base } = await running(t);
  const get = (path: string, header = "") => exchange(base, `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close${header}\r\n\r\n`);
  const refused: [answer: Promise<string>, status: number, code: string][] = [
    [get("/v1/shops/%ZZ/policy"), 400, "address_malformed"],
    [get("/%ZZ"), 400, "address_malformed"],
    [get("/v1/%C3%28"), 400, "address_malformed"],
    [get(`/v1/shops/${"x".repeat(101)}/policy`), 404, "route_unknown"],
    [get("/v1", `\r\nx: ${"x".repeat(20_000)}`), 431, "headers_too_long"],
    [exchange(base, "HELO there\r\n\r\n"), 400, "request_malformed"],
  ];
  for (const [answer, status, code] of refused) {
    const [head = "", body = ""] = (await answer).split("\r\n\r\n");
    assert.match(head, new RegExp(`^HTTP/1.1 ${status} .*content-type: application/json; charset=utf-8`, "is"), code);
    const { error } = JSON.parse(body) as { error: Record<string, unknown> };
    assert.deepEqual(Object.keys(error), ["code", "pointer", "message"]);
    assert.equal(error["code"], code);
  }
});

test("a file that could not be read is read anew, once it is there", async (t) => {
  const home = await folder(t, fileURLToPath(new URL(".", import.meta.url)));
  const packed = fileURLToPath(new URL("../../node_modules/vinkje", import.meta.url));
  await cp(packed, home, { recursive: true });
  const { createService } = (await import(pathToFileURL(join(home, "node/index.js")).href)) as typeof import("vinkje/node");
  const service = await createService({ shops: [await standardShop()], data: await folder(t) });
  t.after(() => service.close());
  const base = await service.listen({ port: 0 });
  const core = join(home, "page/slim.wasm");
  await rename(core, `${core}.away`);
  assert.equal((await fetch(`${base}/v1/shops/teashop/page/slim.wasm`)).status, 404);
  await rename(`${core}.away`, core);
  assert.equal((await fetch(`${base}/v1/shops/teashop/page/slim.wasm`)).status, 200);
});

test("a byte order mark makes no other order of it", async (t) => {
  const shop = await running(t);
  const plain = await shop.post("checkout", order());
  const marked = await shop.post("checkout", `\ufeff${JSON.stringify(order())}`);
  assert.deepEqual(marked.body, plain.body);
  assert.equal(shop.dump()["records"]?.length, 1);
});

test("the manifest is signed with the key of the receipts, and what is unchanged does not travel", async (t) => {
  const shop = await running(t);
  const core = await start();
  const { public_key } = (await (await fetch(`${shop.base}/v1`)).json()) as { public_key: string };
  const answer = await fetch(`${shop.base}/v1/shops/teashop/manifest`);
  const signed = (await answer.json()) as Signed<ManifestDocument>;
  assert.ok(core.verify(signed, Buffer.from(public_key, "hex")));
  for (const path of ["manifest", "policy", "page/nl.js", "page/checkout.nl.js", "page/slim.wasm"]) {
    const url = `${shop.base}/v1/shops/teashop/${path}`;
    const first = await fetch(url);
    const again = await fetch(url, { headers: { "if-none-match": first.headers.get("etag") ?? "" } });
    assert.equal(first.status, 200, path);
    assert.equal(again.status, 304, path);
    assert.equal(await again.text(), "", path);
  }
});

test("the script of a page has the shop's configuration in it, and nothing that a page could break on", async (t) => {
  const texts = { nl: { title: "</script><!--\u2028" } };
  const shop = await running(t, { shop: await standardShop({ texts }) });
  const get = (path: string) => fetch(`${shop.base}/v1/shops/teashop/page/${path}`);
  const answer = await get("nl.js");
  const script = await answer.text();
  assert.equal(answer.headers.get("content-type"), "text/javascript; charset=utf-8");
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.ok(!script.includes("__VINKJE_CONFIG__"));
  assert.ok(!script.includes("</script") && !script.includes("<!--") && !script.includes("\u2028"));
  assert.ok(script.includes(String.raw`"title":"\u003c/script>\u003c!--\u2028"`));
  assert.ok(script.includes(`"policy":"${shop.service.shops.get("teashop")?.policy.hash}"`));
  const checkout = await (await get("checkout.nl.js")).text();
  assert.ok(!checkout.includes("__VINKJE_CHECKOUT__"));
  assert.ok(checkout.includes(`"hash":"${shop.service.shops.get("teashop")?.manifest.hash}"`));
  for (const core of ["slim", "checkout"]) {
    assert.equal((await get(`${core}.wasm`)).headers.get("content-type"), "application/wasm");
    assert.equal((await get(`${core}-js.js`)).headers.get("content-type"), "text/javascript; charset=utf-8");
  }
  assert.match(await (await get("choices.nl.js")).text(), /Mijn keuze bewaren/);
  for (const path of ["fr.js", "choices.is.js", "choices.constructor.js", "checkout.fr.js", "checkout.js", "nl", "..%2fpackage.json", "nl.js.map"]) assert.equal((await get(path)).status, 404, path);
});

test("the description is valid OpenAPI, and its page takes nothing from elsewhere", async (t) => {
  const { base } = await running(t);
  const document = (await (await fetch(`${base}/openapi.json`)).json()) as Record<string, unknown> & { paths: object };
  const { valid, errors } = await new Validator().validate(document);
  assert.ok(valid, JSON.stringify(errors, null, 2));

  const page = await fetch(`${base}/docs`);
  const html = await page.text();
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? "";
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = page.headers.get("content-security-policy") ?? "";
  assert.ok(policy.startsWith("default-src 'none';") && policy.includes(`style-src 'sha256-${hash}'`), policy);
  assert.doesNotMatch(html, /<script|<link|<img|src=|href="(?![#/])/);
  for (const path of Object.keys(document.paths)) assert.ok(html.includes(path), path);
});

test("the log tells which route and how long, and nothing of who asked", async (t) => {
  const lines: string[] = [];
  const logger = { level: "debug", stream: { write: (line: string) => void lines.push(line) } } as const;
  const shop = await running(t, { logger });
  const secrets = ["an@secret.example", "order-4711", "Secret/1.0", "cookie-secret", "query-secret", "key-secret", VISITOR, "127.0.0.1:"];
  const headers = { "user-agent": "Secret/1.0", cookie: "a=cookie-secret", "idempotency-key": "key-secret" };
  const body = order({ email: "an@secret.example", order: "order-4711" });
  const there = lines.length;
  await shop.post("checkout?q=query-secret", body, headers);
  await shop.post("checkout", "an@secret.example", headers);
  await shop.post("consents", decision(shop, { act: "accept_all", visitor: VISITOR }), { ...headers, "idempotency-key": "2" });
  await fetch(`${shop.base}/v1/an@secret.example?q=query-secret`);
  await shop.service.ledger.close();
  await shop.post("checkout", body, { ...headers, "idempotency-key": "key-secret-3" });
  shop.service.ledger.find = () => Promise.reject(new TypeError("cannot read an@secret.example"));
  const failed = await shop.post("checkout", body, headers);
  assert.ok(!JSON.stringify(failed.body).includes("secret"));
  const said = lines.slice(there);
  const entries = said.map((line) => JSON.parse(line) as { route?: string; status?: number; msg: string });
  const statuses = entries.filter(({ msg }) => msg === "answered").map(({ status }) => status);
  assert.deepEqual(statuses, [200, 400, 200, 404, 503, 500]);
  assert.equal(entries[0]?.route, "/v1/shops/:shop/checkout");
  for (const secret of secrets) assert.ok(!said.join("").includes(secret), secret);
});

test("a sender who goes away in the middle of a body is no failure of the service", async (t) => {
  const lines: string[] = [];
  const shop = await running(t, { logger: { stream: { write: (line: string) => void lines.push(line) } } });
  const { hostname, port } = new URL(shop.base);
  const came = once(shop.service.app.server, "connection") as Promise<[Socket]>;
  const socket = connect(Number(port), hostname);
  const head = ["POST /v1/shops/teashop/checkout HTTP/1.1", "host: x", "content-type: application/json", "content-length: 500"];
  socket.write(`${head.join("\r\n")}\r\n\r\n{`);
  const [other] = await came;
  await once(shop.service.app.server, "request");
  socket.resetAndDestroy();
  await new Promise((resolve) => other.once("close", resolve));
  assert.equal((await shop.post("checkout", order())).status, 200);
  assert.doesNotMatch(lines.join(""), /failed/);
});

/** Sends bytes as they are, and hands back all that comes. */
async function exchange(base: string, request: string): Promise<string> {
  const { hostname, port } = new URL(base);
  const socket = connect(Number(port), hostname);
  socket.end(request);
  return text(socket);
}
