/** What a shop's back-end calls: the library, the script that is shown, the command, the description. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openShop, VinkjeInputError } from "vinkje/node";
import { folder, NOW, order, running, standardShop } from "./support/service.js";

const CLI = fileURLToPath(new URL("../../node_modules/vinkje/node/cli.js", import.meta.url));
const run = (args: string[], input = "") =>
  spawnSync(process.execPath, args, { input, encoding: "utf8", timeout: 60_000 });

test("a visitor's consent is read from his cookie, and doubt allows nothing", async () => {
  const shop = await openShop(await standardShop(), { now: NOW });
  const allowed = (cookie: string | null, gpc = false): string[] => shop.consentFromCookie(cookie, { gpc, now: NOW }).allowed;
  const at = Math.floor(NOW / 1000 - 60).toString(36);
  const until = Math.floor(NOW / 1000 + 86_400).toString(36);
  const record = `1.${shop.policy.hash}.${at}.${until}.7.0.a`;
  assert.deepEqual(allowed(`a=b; vinkje-teashop=${record}; c=d`), ["necessary", "statistics", "marketing"]);
  assert.deepEqual(allowed(`vinkje-teashop=${record}`, true), ["necessary"]);
  for (const cookie of [null, "", "vinkje-teashop=yes", `vinkje-other=${record}`, "vinkje-teashop=%zz"]) {
    assert.deepEqual(allowed(cookie), ["necessary"], String(cookie));
  }
});

test("what a visitor left out is read from his cookie, by the names of services and cookies", async () => {
  const standard = await standardShop();
  const purposes = structuredClone(standard.purposes);
  purposes[1]?.services?.push({ id: "heat", name: "Heat", provider: "Heat Ltd", cookies: [{ name: "_heat", lifetime_days: 1 }] });
  const shop = await openShop({ ...standard, purposes }, { now: NOW });
  const [at, until] = [NOW / 1000 - 60, NOW / 1000 + 86_400].map((seconds) => Math.floor(seconds).toString(36));
  // Of cart, cart/cart, counter, counter/_count, heat and heat/_heat the last two.
  const cookie = `vinkje-teashop=1.${shop.policy.hash}.${at}.${until}.3.0.c.03`;
  const { allowed, left_out } = shop.consentFromCookie(cookie, { now: NOW });
  assert.deepEqual(allowed, ["necessary", "statistics"]);
  assert.deepEqual(left_out, ["heat", "heat/_heat"]);
});

test("a form without JavaScript is judged like any other", async () => {
  const shop = await openShop(await standardShop(), { now: NOW });
  const form = new URLSearchParams([
    ["vinkje_asked", "terms"],
    ["vinkje_asked", "newsletter"],
    ["vinkje_box", "terms"],
    ["vinkje_locale", "en"],
  ]);
  const judged = shop.checkout(shop.checkoutFromForm(form, { order: "7", surface: "classic" }), { at: NOW });
  assert.ok(judged.ok);
  assert.equal(judged.answers["newsletter"], "declined");
  form.append("vinkje_box", "partners");
  const unasked = shop.checkout(shop.checkoutFromForm(new URLSearchParams([["vinkje_box", "sms"]]), { order: "7", surface: "classic" }), { at: NOW });
  assert.deepEqual(unasked.findings.map(({ code }) => code), ["box_unknown", "box_missing"]);
});

test("a language that nobody has is a finding, in a language that somebody reads", async () => {
  const shop = await openShop(await standardShop(), { now: NOW });
  for (const locale of ["constructor", "__proto__", "xx", ""]) {
    const request = shop.checkoutFromForm({ vinkje_asked: "terms", vinkje_box: "terms", vinkje_locale: locale }, { order: "7", surface: "classic" });
    const { findings } = shop.checkout({ ...request, locale }, { at: NOW });
    assert.deepEqual(findings.map(({ pointer, message }) => [pointer, message]), [
      ["/locale", "Deze taal heeft de winkel niet. Gebruik er een uit `languages`."],
    ]);
  }
});

test("a misspelt field of a configuration is named with its path and the right name", async () => {
  const config = { ...(await standardShop()), languges: ["nl"] };
  await assert.rejects(openShop(config), (error) => {
    assert.ok(error instanceof VinkjeInputError);
    assert.equal(error.fault.pointer, "/languges");
    assert.equal(error.fault.suggestion, "languages");
    return true;
  });
});

test("the script of the demo judges a checkout and reads a cookie", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  await writeFile(config, JSON.stringify(await standardShop()));
  // Beside the package, as in a shop that installed it.
  const script = fileURLToPath(new URL("plugin-script.mjs", import.meta.url));
  await copyFile("js/demo/plugin-script.mjs", script);
  const good = run([script, config], JSON.stringify({ checkout: order(), cookie: "vinkje-teashop=nonsense", gpc: false }));
  assert.equal(good.status, 0, good.stderr);
  assert.deepEqual((JSON.parse(good.stdout) as { allowed: string[] }).allowed, ["necessary"]);
  const bad = run([script, config], JSON.stringify({ checkout: order({ boxes: [] }), cookie: "", gpc: false }));
  assert.equal(bad.status, 1);
  assert.match(bad.stderr, /^\/boxes: /);
});

test("`vinkje config check` exits 0, 1 and 2, and teaches", async (t) => {
  const data = await folder(t);
  const config = join(data, "vinkje.config.json");
  const check = async (text: string, ...flags: string[]) => {
    await writeFile(config, text);
    return run([CLI, "config", "check", config, ...flags]);
  };
  const standard = await standardShop();
  assert.equal((await check(JSON.stringify(standard))).status, 0);
  const boxes = (standard.boxes ?? []).map((box) => ({ ...box, required: true }));
  const forced = await check(JSON.stringify({ ...standard, boxes }));
  assert.equal(forced.status, 1);
  assert.match(forced.stdout + forced.stderr, /\/boxes\/2\/required/);
  const broken = await check('{"shpo": "x"}');
  assert.equal(broken.status, 2);
  assert.match(broken.stdout + broken.stderr, /`shop`/);
  const flag = run([CLI, "config", "check", "--jsn"]);
  assert.notEqual(flag.status, 0);
  assert.match(flag.stderr, /--json/);
  assert.match(run([CLI, "--help"]).stdout, /Start here/);
});

test("the service describes itself", async (t) => {
  const { base } = await running(t);
  const document = (await (await fetch(`${base}/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, unknown>;
    components: { schemas: Record<string, unknown> };
  };
  assert.match(document.openapi, /^3\.1/);
  assert.ok(document.paths["/v1/shops/{shop}/checkout"]);
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    assert.ok(document.components.schemas[name ?? ""], `${name} is described`);
  }
  const page = await fetch(`${base}/docs`);
  assert.equal(page.status, 200);
  assert.match(page.headers.get("content-type") ?? "", /text\/html/);
  assert.equal((await fetch(`${base}/v1/shops/nobody/policy`)).status, 404);
});
