/** The playground: a case judged in the page, by the law of any day. */
import assert from "node:assert/strict";
import { speechOf } from "vinkje/rules";
import { violations } from "./support/axe.js";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();
const SMALL = { viewport: { width: 320, height: 568 } };

const REFUSED = "/playground#rule=EU-COOK-01&case=broken&lang=en";
const { texts } = speechOf("en");
const { outcomes } = texts.report;

const verdict = async ({ page }: Visit): Promise<string> => {
  await page.locator("#verdict .headline").waitFor();
  return page.locator("#verdict .headline").innerText();
};

const text = ({ page }: Visit): Promise<string> => page.locator("#case").inputValue();
const marks = ({ page }: Visit): Promise<string[]> => page.locator("#marks mark").allInnerTexts();
const write = ({ page }: Visit, words: string): Promise<void> => page.locator("#case").fill(words);

async function open(visit: Visit, path: string): Promise<void> {
  await visit.go(path);
  await visit.page.locator("#verdict .headline").waitFor();
}

shop.visit("it shows what the core says of an example, in words, with its law, and marks what decided", async (visit) => {
  await open(visit, REFUSED);
  assert.equal(await verdict(visit), `✗ ${outcomes.violation} by the law on the day of the act`);
  const finding = visit.page.locator(".finding");
  assert.equal(await finding.count(), 1);
  const words = await finding.innerText();
  assert.match(words, /EU-COOK-01/);
  assert.match(words, /Tw 11\.7a\(1\)/);
  assert.ok(words.includes("in force since 25 May 2018"));
  const decided = await finding.locator(".pointer").allInnerTexts();
  assert.deepEqual(decided, ["/cookie/consent/refused_at"]);
  assert.deepEqual(await marks(visit), ['"refused_at": "2026-03-02T10:59:00+01:00"']);
});

shop.visit("moving the day changes the verdict, by field, by slider and by the verdicts over time", async (visit) => {
  const { page } = visit;
  await open(visit, REFUSED);
  await page.getByLabel("The law of", { exact: true }).fill("2012-06-04");
  assert.equal(await verdict(visit), `– ${outcomes.not_applicable} by the law of 4 June 2012`);
  assert.deepEqual(await marks(visit), []);
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await verdict(visit), `✗ ${outcomes.violation} by the law of 5 June 2012`);
  assert.equal(await slider.getAttribute("aria-valuetext"), "5 June 2012");
  const times = page.locator("#over-time");
  assert.deepEqual(await times.getByRole("button").allInnerTexts(), [
    `– at first: ${outcomes.not_applicable}`,
    `✗ 5 June 2012 on: ${outcomes.violation}`,
  ]);
  assert.match(await times.locator("[aria-current]").innerText(), /5 June 2012 on/);
  await times.getByRole("button").first().click();
  assert.equal(await verdict(visit), `– ${outcomes.not_applicable} by the law of 4 June 2012`);
  await page.getByRole("button", { name: "The day of the act" }).click();
  assert.equal(await verdict(visit), `✗ ${outcomes.violation} by the law on the day of the act`);
});

shop.visit("the place and the language can be chosen", async (visit) => {
  const { page } = visit;
  await open(visit, "/playground#rule=EU-BOX-01&case=broken&lang=en");
  assert.match(await page.locator(".finding").innerText(), /Netherlands/);
  await page.getByLabel("Shop in").selectOption("BE");
  assert.match(await page.locator(".finding").innerText(), /Belgium/);
  await page.getByLabel("Language").selectOption("nl");
  assert.equal(await page.locator("html").getAttribute("lang"), "nl");
  const dutch = speechOf("nl").texts;
  assert.ok((await verdict(visit)).startsWith(`✗ ${dutch.report.outcomes.violation} naar de wet`));
  assert.match(await page.locator(".finding").innerText(), /België/);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Speeltuin");
});

shop.visit("the verdict follows what is written, and what cannot be read is told with its place", async (visit) => {
  const { page } = visit;
  await open(visit, "/playground#rule=EU-BOX-01&case=broken&lang=en");
  const before = await text(visit);
  await write(visit, before.replace('"ticked"', '"empty"'));
  assert.match(await verdict(visit), new RegExp(`^✓ ${outcomes.ok}`));
  assert.equal(await page.getByLabel("Start from an example").inputValue(), "");
  await write(visit, before.replace('"initial_state"', '"inital_state"'));
  const fault = page.getByRole("alert");
  assert.match(await fault.innerText(), /\/situation\/box\/inital_state: unknown field `inital_state`, the nearest is `initial_state`/);
  assert.equal(await page.locator(".finding").count(), 0);
  await write(visit, "{");
  assert.match(await fault.innerText(), /the text ends inside an object/);
  await write(visit, before);
  assert.equal(await fault.innerText(), "");
  assert.match(await verdict(visit), new RegExp(`^✗ ${outcomes.violation}`));
});

shop.visit("a fact of a case is shown where it stands", async (visit) => {
  await open(visit, "/playground#rule=EU-BOX-01&case=broken&lang=en");
  await visit.page.locator(".pointer").first().click();
  const selected = await visit.page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  assert.equal(selected, '"initial_state": "ticked"');
});

shop.visit("of a fact that is missing the object is marked that lacks it", async (visit) => {
  await open(visit, "/playground#rule=EU-BOX-01&case=broken&lang=en");
  await write(visit, (await text(visit)).replace(/"initial_state": "ticked",?\s*/, "").replace(/,(\s*})/, "$1"));
  assert.match(await verdict(visit), new RegExp(`^\\? ${outcomes.needs_judgement}`));
  assert.deepEqual(await marks(visit), ['"box"']);
});

shop.visit("a link brings back the example, the day, the place and the language; nothing that somebody wrote is in it", async (visit) => {
  const { page } = visit;
  await open(visit, REFUSED);
  await page.getByLabel("The law of", { exact: true }).fill("2018-05-24");
  await page.getByLabel("Shop in").selectOption("BE");
  const link = page.url();
  assert.match(link, /#rule=EU-COOK-01&case=broken&at=2018-05-24&in=BE&lang=en$/);
  const shown = [await verdict(visit), await text(visit), await page.locator("#findings").innerText()];
  await page.goto("about:blank");
  await open(visit, link);
  assert.deepEqual([await verdict(visit), await text(visit), await page.locator("#findings").innerText()], shown);

  await write(visit, (await text(visit)).replace("Refused", "An de Vries, an@example.nl, refused"));
  await verdict(visit);
  assert.match(page.url(), /#at=2018-05-24&in=BE&lang=en$/);
  assert.ok(!decodeURIComponent(page.url()).includes("Vries"));
});

shop.visit("the link is copied, and shown where the browser lets no page copy", async (visit) => {
  const { page } = visit;
  const share = page.getByRole("button", { name: "Copy a link to this" });
  await open(visit, REFUSED);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await share.click();
  await page.locator("#shared").getByText("The link is copied.").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("not here", "NotAllowedError"));
  });
  await share.click();
  await page.locator("#shared").getByText(page.url()).waitFor();
});

shop.visit("what is no part of a link is passed over", async (visit) => {
  await open(visit, "/playground#rule=<script>&case=x&at=2026-02-3&in=FR&lang=xx");
  assert.match(await verdict(visit), /naar de wet op de dag waarop het gebeurde/);
  assert.match(await text(visit), /"EU-COOK-01"/);
});

shop.visit("nothing is sent, and the core comes to this page alone", async (visit) => {
  const posted: string[] = [];
  visit.page.on("request", (request) => {
    if (request.method() !== "GET" || new URL(request.url()).search) posted.push(request.url());
  });
  await visit.go("/en/");
  assert.deepEqual(visit.requested("/wasm/full.wasm"), []);
  await visit.page.getByRole("link", { name: "Playground" }).click();
  await verdict(visit);
  await write(visit, (await text(visit)).replace("NL", "BE"));
  await verdict(visit);
  assert.deepEqual(visit.requested("/wasm/full.wasm"), ["/wasm/full.wasm"]);
  assert.deepEqual(posted, []);
}, { locale: "en-GB" });

for (const [where, options] of [["", {}], [" at 320 px", SMALL]] as const) {
  shop.visit(`axe finds nothing in the playground, whatever it shows${where}`, async (visit) => {
    for (const shown of ["rule=EU-COOK-01&case=broken&lang=en", "rule=EU-BOX-04&case=kept&lang=nl", "rule=EU-COOK-01&case=broken&at=1991-01-01&lang=nl"]) {
      await visit.page.goto("about:blank");
      await open(visit, `/playground#${shown}`);
      assert.deepEqual(await violations(visit), []);
    }
    await visit.page.locator("#case").fill("{");
    await visit.page.locator("#fault:not(:empty)").waitFor();
    assert.deepEqual(await violations(visit), []);
  }, options);

  shop.visit(`nothing of the playground and of the law stands beside the page${where}`, async (visit) => {
    for (const path of [REFUSED, "/law?lang=nl"]) {
      await visit.go(path);
      if (path === REFUSED) await verdict(visit);
      assert.ok(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
    }
  }, options);
}

shop.visit("the rules stand on a page to read, in either language, and axe finds nothing there", async (visit) => {
  for (const [path, language] of [["/law", "nl"], ["/law?lang=en", "en"]] as const) {
    await visit.go(path);
    assert.equal(await visit.page.locator("html").getAttribute("lang"), language);
    assert.equal(await visit.page.locator("article#EU-COOK-01").count(), 1);
    assert.deepEqual(await violations(visit), []);
  }
});
