/** `vinkje config check --url`: the command opens a page in a Chromium of its own, and judges its banner. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { test, type TestContext } from "node:test";
import type { Verdict } from "vinkje/node";
import { file, vinkje, type Ended } from "../js/support/command.js";
import { suite } from "./support/suite.js";

const shop = suite();

/** What `--json` prints, as far as these tests read it. */
interface Printed {
  ok: boolean;
  banner: { ok: boolean; looks: { seen: string[]; verdict: Verdict }[]; error?: { code: string } };
}

const CHROMIUM = process.env["VINKJE_CHROMIUM"] ?? "/usr/bin/chromium";
const SAID = ["--said", "third_parties_told"];
const LOOKS = ["1280 × 800, light", "1280 × 800, dark", "320 × 568, light", "320 × 568, dark"];

const check = (args: readonly string[], chromium = CHROMIUM): Promise<Ended> =>
  vinkje(["config", "check", ...args], { env: { VINKJE_CHROMIUM: chromium } });

const printed = ({ out }: Ended): Printed => JSON.parse(out) as Printed;

/** A shop of which everything is the demo's, but for what stands in its styles. */
async function restyled(t: TestContext, css: string): Promise<string> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(shop.demo.url + request.url);
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "text/plain" });
    response.end(request.url === "/shop.css" ? body + css : body);
  }).listen(0, "127.0.0.1");
  t.after(() => void server.close());
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/nl/`;
}

const profiles = async (): Promise<string[]> => (await readdir(tmpdir())).filter((name) => name.startsWith("vinkje-chromium-"));

test("the demo's banner keeps every rule, at every size, and nothing is decided there", async () => {
  const [before, records] = [await profiles(), await shop.demo.records()];
  const ended = await check(["--url", `${shop.demo.url}/nl/`, ...SAID, "--json"]);
  assert.deepEqual([ended.code, ended.err], [0, ""]);
  const { ok, banner } = printed(ended);
  assert.deepEqual([ok, banner.looks.flatMap(({ seen }) => seen)], [true, LOOKS]);
  for (const { verdict } of banner.looks) assert.equal(verdict.verdict, "ok");
  assert.deepEqual([await profiles(), await shop.demo.records()], [before, records], "it leaves nothing behind");
});

test("what nobody says is a question, and passes", async () => {
  const { code, out } = await check(["--url", `${shop.demo.url}/en/`]);
  assert.equal(code, 0);
  assert.match(out, /\? EU-COOK-10 Withdrawing is as easy as accepting\n[^]*Fill in: \/banner\/third_parties_told/);
});

test("a restyled banner that breaks a rule ends with 1, and says where it does", async (t) => {
  const url = await restyled(t, "@media(max-width:400px){vinkje-banner>div>:last-child>:first-child{color:#bbb;background:#ddd}}");
  const { code, out } = await check(["--url", url, ...SAID, "--lang", "nl"]);
  assert.equal(code, 1, out);
  assert.match(out, /✓ in orde {2}1280 × 800, light; 1280 × 800, dark/);
  assert.match(out, /✗ overtreding {2}320 × 568, light; 320 × 568, dark/);
  assert.match(out, /✗ EU-COOK-09 Weigeren is net zo makkelijk/);
  assert.match(out, new RegExp(`✗ ${url}\n`));
});

test("with a file both are checked, and the worse decides", async (t) => {
  const url = `${shop.demo.url}/nl/`;
  const both = await check(["js/demo/vinkje.config.json", "--url", url, ...SAID]);
  assert.equal(both.code, 0);
  assert.match(both.out, /✓ js\/demo\/vinkje\.config\.json holds\n[^]*✓ http/);
  const broken = await check([await file(t, "vinkje.config.json", "{"), "--url", url, ...SAID]);
  assert.equal(broken.code, 2);
  assert.match(broken.out, /✓ http/);
});

test("what cannot be looked at ends with 2, and says what to do", async (t) => {
  const url = `${shop.demo.url}/nl/`;
  const cases: [args: string[], chromium: string, code: string, says: RegExp][] = [
    [["--url", `${shop.demo.url}/records`], CHROMIUM, "banner_missing", /has no banner of vinkje.*name a page that has its script/],
    [["--url", url], "/nowhere/chromium", "chromium_unusable", /`\/nowhere\/chromium` does not run .*VINKJE_CHROMIUM/],
    [["--url", url], process.execPath, "chromium_unusable", /does not run \(it ended with \d+\)/],
    [["--url", "http://127.0.0.1:6/"], CHROMIUM, "page_unreachable", /cannot be opened .*start the shop/],
    [["--url", "shop.example"], CHROMIUM, "url_malformed", /write it whole/],
  ];
  for (const [args, chromium, code, says] of cases) {
    await t.test(code, async () => {
      const { code: ended, out, err } = await check(args, chromium);
      assert.deepEqual([ended, out], [2, ""]);
      assert.match(err, says);
      assert.equal(printed(await check([...args, "--json"], chromium)).banner.error?.code, code);
    });
  }
});

test("where there is no Chromium the command says how to get one", async () => {
  const env = { VINKJE_CHROMIUM: "", CHROME_PATH: "", PATH: "/nowhere" };
  const { code, err } = await vinkje(["config", "check", "--url", `${shop.demo.url}/nl/`], { env });
  assert.equal(code, 2);
  assert.match(err, /there is no Chromium on this machine: install chromium or Google Chrome/);
});
