/** A banner is measured as it stands, and the core judges it: in order as vinkje makes it, found out where a shop spoils it. */
import assert from "node:assert/strict";
import { reviewed } from "vinkje/locales/languages";
import { check, faults, foundBy, type Changes } from "./support/checked.js";
import { suite } from "./support/suite.js";

const shop = suite();

const RULES = ["EU-COOK-06", "EU-COOK-07", "EU-COOK-08", "EU-COOK-09", "EU-COOK-10", "EU-COOK-11", "EU-COOK-14"];

const DARK = `@media(prefers-color-scheme:dark){:root{--vinkje-surface:#16201c;--vinkje-ink:#eef3f0;--vinkje-line:#3b4a44;
  --vinkje-muted:#b6c4bd;--vinkje-accent:#9fd8c0;--vinkje-on-accent:#0d1a15;--vinkje-accent-hover:#c2ead9}}`;

for (const language of reviewed) {
  for (const [size, viewport] of [["wide", { width: 1280, height: 800 }], ["320 px", { width: 320, height: 568 }]] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      shop.visit(`every rule is kept: ${language}, ${size}, ${colorScheme}`, async (visit) => {
        const checked = await check(visit, { language, css: DARK });
        assert.deepEqual(faults(checked), []);
        assert.deepEqual([...new Set(checked.verdict.findings.map(({ rule }) => rule))], RULES);
      }, { viewport, colorScheme });
    }
  }
}

shop.visit("in Belgium too, cookie by cookie", async (visit) => {
  const checked = await check(visit, { country: "BE" });
  assert.deepEqual(faults(checked), []);
  assert.equal(foundBy(checked, "EU-COOK-06")[0]?.code, "choice_per_cookie");
});

const HARDER = "EU-COOK-09 violation refusal_harder";

const REFUSE = "vinkje-banner>div>:last-child>:first-child";

const SPOILT: [what: string, changes: Changes, found: string[]][] = [
  ["refusing is smaller", { css: `${REFUSE}{font-size:.6em!important;justify-self:center}` }, [`${HARDER} /banner/contrast_steers`]],
  ["refusing is faint", { css: `${REFUSE}{color:#bbb!important;background:#ddd!important}` }, [`${HARDER} /banner/contrast_steers`]],
  [
    "refusing is a line of text",
    { css: `${REFUSE}{color:#444!important;background:none!important}` },
    [`${HARDER} /banner/reject_style /banner/contrast_steers`],
  ],
  ["refusing is less bold", { css: `${REFUSE}{font-weight:400!important}` }, [`${HARDER} /banner/contrast_steers`]],
  [
    "refusing stands on the second layer",
    { css: `vinkje-banner>div:not(:has(section))>:last-child>:first-child{display:none!important}` },
    [`${HARDER} /banner/reject_steps /banner/reject_on_same_layer /banner/reject_style`],
  ],
  [
    "something lies over refusing",
    { css: `vinkje-banner>div>:last-child::before{content:"";position:absolute;inset:0 66% 0 0;z-index:1}vinkje-banner>div>:last-child{position:sticky!important}` },
    [`${HARDER} /banner/reject_steps /banner/reject_on_same_layer /banner/reject_style`, "EU-COOK-10 violation withdrawing_takes_longer /banner/withdraw_steps"],
  ],
  ["accepting says ok", { texts: { accept_all: "Oké" } }, [`${HARDER} /banner/wording_misleads`]],
  ["refusing shames", { texts: { reject_all: "Nee, ik mis graag alle aanbiedingen" } }, [`${HARDER} /banner/wording_misleads`]],
  ["refusing hides behind more options", { texts: { reject_all: "Meer opties" } }, [`${HARDER} /banner/wording_misleads`]],
  [
    "boxes stand ticked",
    { script: `new MutationObserver(()=>document.querySelectorAll("vinkje-banner input").forEach(b=>b.checked=true)).observe(document,{childList:true,subtree:true})` },
    ["EU-COOK-08 violation no_active_choice /consent/method"],
  ],
  [
    "no way leads back",
    { css: `vinkje-banner>button,[data-vinkje-reopen]{display:none!important}` },
    ["EU-COOK-10 violation no_permanent_route /banner/permanent_route"],
  ],
  ["all or nothing", { css: `vinkje-banner section{display:none!important}` }, [
    "EU-COOK-06 violation all_or_nothing /banner/granularity",
    "EU-COOK-07 violation notice_lacks /notice",
  ]],
  [
    "legitimate interest is offered",
    { texts: { save: "Bewaren, en gerechtvaardigd belang toestaan" } },
    ["EU-COOK-14 violation interest_offered /banner/legitimate_interest_toggles"],
  ],
];

for (const [what, changes, found] of SPOILT) {
  shop.visit(`is found out: ${what}`, async (visit) => {
    assert.deepEqual(faults(await check(visit, changes)), found);
  }, { viewport: { width: 1280, height: 800 } });
}

const UNKNOWN: [what: string, changes: Changes, found: string[]][] = [
  ["words that no list has", { texts: { reject_all: "Hup" } }, ["EU-COOK-09 needs_judgement missing_field /banner/reject_style"]],
  ["a language without a list", { language: "pl" }, [
    "EU-COOK-07 needs_judgement missing_field /notice/withdrawal",
    "EU-COOK-09 needs_judgement missing_field /banner/reject_style",
    "EU-COOK-14 needs_judgement missing_field /banner/legitimate_interest_toggles",
  ]],
  ["a picture behind the words", { css: `${REFUSE}{background-image:linear-gradient(#1f4d40,#1f4d40)!important}` }, ["EU-COOK-09 needs_judgement missing_field /banner/reject_style"]],
  ["another colour of the same contrast", { css: `${REFUSE}{background:#7a2e2e!important}` }, ["EU-COOK-09 needs_judgement missing_field /banner/reject_style"]],
  ["a page that the banner lies over", { css: `vinkje-banner::before{content:"";position:fixed;inset:0}` }, ["EU-COOK-11 needs_judgement missing_field /banner/wall"]],
  ["a tag that asks nobody", { script: `localStorage.setItem("stray","1")` }, ["EU-COOK-10 needs_judgement missing_field /banner/tags_stop"]],
  ["whether others are told", { said: "" }, ["EU-COOK-10 needs_judgement missing_field /banner/third_parties_told"]],
];

for (const [what, changes, found] of UNKNOWN) {
  shop.visit(`is left to somebody's judgement: ${what}`, async (visit) => {
    assert.deepEqual(faults(await check(visit, changes)), found);
  }, { viewport: { width: 1280, height: 800 } });
}

shop.visit("what a second layer would have that does not come is left to somebody's judgement", async (visit) => {
  await visit.cutOff("**/choices.nl.js*");
  assert.deepEqual(faults(await check(visit)), [
    "EU-COOK-06 needs_judgement missing_field /banner/granularity",
    "EU-COOK-07 needs_judgement missing_field /notice/purposes",
    "EU-COOK-08 needs_judgement missing_field /consent/method",
    "EU-COOK-14 needs_judgement missing_field /banner/legitimate_interest_toggles",
  ]);
});

shop.visit("who has accepted here before sees what a new visitor would, but for the tags that run by now", async (visit) => {
  await visit.go("/en/");
  await visit.banner.getByRole("button", { name: "Accept all" }).click();
  await visit.nothingWaits();
  assert.deepEqual(faults(await check(visit)), ["EU-COOK-10 needs_judgement missing_field /banner/tags_stop"]);
  await visit.bannerIsGone();
  assert.deepEqual(await visit.allowed(), ["necessary", "statistics", "marketing"]);
});

shop.visit("the check leaves the banner as it was, and decides, stores and sends nothing", async (visit) => {
  const sent: string[] = [];
  visit.page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await check(visit);
  await visit.question.waitFor();
  assert.equal(await visit.banner.locator("section").count(), 0, "it stands on the first layer");
  assert.deepEqual(await visit.allowed(), ["necessary"]);
  assert.deepEqual(await visit.stored(), { cookies: [], local: [], session: [] });
  assert.deepEqual(sent, []);
  await visit.acceptAll();
  await visit.tagHasRun();
});

shop.visit("the console is told in the language of the page, with rule, article and remedy", async (visit) => {
  const lines: string[] = [];
  visit.page.on("console", (message) => lines.push(message.text()));
  await check(visit, { texts: { accept_all: "Oké" } });
  const all = lines.join("\n");
  assert.match(all, /vinkje: ✗ overtreding: EU-COOK-09 Weigeren/);
  assert.match(all, /AVG 4\(11\)/);
  assert.match(all, /Wat te doen: /);
  assert.match(all, /\/banner\/wording_misleads/);
});

shop.visit("a page without the attribute loads neither the check nor the whole core", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.go("/nl/checkout");
  await visit.allowed();
  assert.deepEqual(visit.requests.filter((path) => /check\.js$|full\.wasm$/.test(path)), []);
});

shop.visit("the demo shows what its own banner comes to, and each finding leads to what was measured", async (visit) => {
  await visit.go("/en/");
  await visit.page.getByRole("link", { name: "Your banner, measured" }).click();
  await visit.page.locator("#verdict").getByText("✓ in order").waitFor();
  assert.equal(await visit.page.locator("#findings [data-outcome=ok]").count(), 16, "each finding, and its mark");
  await visit.page.getByRole("button", { name: "/banner/wall" }).click();
  assert.equal(await visit.page.evaluate(() => document.activeElement?.id), "/banner/wall");
  await visit.question.waitFor();
});
