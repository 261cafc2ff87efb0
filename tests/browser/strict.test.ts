/** A page whose content security policy forbids wasm: the core's twin answers the same. */
import assert from "node:assert/strict";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite({ DEMO_CSP: "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'" });

/** The probe is a violation by design, and the only one. */
const onlyTheProbe = (visit: Visit): void => {
  const others = visit.complaints.filter((text) => !/WebAssembly|wasm/i.test(text));
  visit.complaints.splice(0, visit.complaints.length, ...others);
};

shop.visit("accepting, coming back and withdrawing go as with wasm, and ask for none", async (visit) => {
  await visit.go("/nl/");
  const given = await visit.recordOf(() => visit.acceptAll());
  await visit.tagHasRun();
  await visit.nothingWaits();
  assert.equal(given.event, "given");
  assert.deepEqual(visit.cores(), ["/v1/shops/demo/page/slim-js.js"]);
  visit.requests.length = 0;
  await visit.go("/nl/thee/duinroos");
  await visit.tagHasRun();
  assert.deepEqual(visit.cores(), []);
  await visit.reopenButton.click();
  const withdrawn = await visit.recordOf(() => visit.rejectAll());
  await visit.nothingWaits();
  assert.equal(withdrawn.event, "withdrawn");
  assert.deepEqual(await visit.stored(), { cookies: ["vinkje-demo"], local: [], session: [] });
  onlyTheProbe(visit);
});

shop.visit("the separate choices open, and one of them is kept", async (visit) => {
  await visit.go("/nl/");
  await visit.chooseServices("Statistiek");
  await visit.item("Theeteller").check();
  const record = await visit.recordOf(() => visit.button("Mijn keuze bewaren").click());
  assert.deepEqual(record.services, { teller: "given", plattegrond: "refused" });
  onlyTheProbe(visit);
});

shop.visit("the checkout finds the same", async (visit) => {
  await visit.checkout();
  await visit.rejectAll();
  await visit.order();
  assert.equal(await visit.finding("terms").innerText(), "Zet het vinkje “Ik ga akkoord met de algemene voorwaarden.” om te bestellen.");
  await visit.box("terms").check();
  await visit.box("privacy").check();
  await visit.order();
  await visit.page.getByRole("heading", { name: "Dank u wel!" }).waitFor();
  assert.deepEqual(visit.requests.filter((path) => path.endsWith(".wasm")), []);
  onlyTheProbe(visit);
});

shop.visit("the playground, which has no twin, says that it cannot run", async (visit) => {
  await visit.go("/playground");
  await visit.page.locator("#verdict").getByText("De kern kan in deze browser niet draaien").waitFor();
  onlyTheProbe(visit);
});

const CORE = { "": ["/v1/shops/demo/page/slim-js.js"], "'wasm-unsafe-eval'": ["/v1/shops/demo/page/slim.wasm"] } as const;

for (const [wasm, cores] of Object.entries(CORE)) {
  for (const [types, how] of [["", "any text"], ["; require-trusted-types-for 'script'; trusted-types vinkje", "trusted types alone"]] as const) {
    for (const [sources, whose] of [["'self'", "the shop's own scripts"], ["'nonce-c2VjcmV0'", "scripts with a nonce"]] as const) {
      shop.visit(`a page that takes ${whose} alone, ${how}, ${wasm ? "and wasm" : "and no wasm"}, runs what is accepted`, async (visit) => {
        await visit.page.route("**/nl/", async (route) => {
          const response = await route.fetch();
          const nonce = sources.includes("nonce") ? ' nonce="c2VjcmV0"' : "";
          const gated = `<script${nonce} type="text/plain" data-vinkje-purpose="statistics" data-src="/gated.js"></script>`;
          const body = (await response.text()).replaceAll("<script ", `<script${nonce} `).replace("</body>", `${gated}</body>`);
          const policy = `default-src 'self'; script-src ${sources} ${wasm}${types}`;
          await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy }, body });
        });
        await visit.page.route("**/gated.js", (route) =>
          route.fulfill({ contentType: "text/javascript", body: "document.documentElement.dataset.gated='yes'" }),
        );
        await visit.go("/nl/");
        await visit.acceptAll();
        await visit.page.locator("html[data-gated=yes]").waitFor();
        await visit.reopenButton.click();
        await visit.purpose("Statistiek").waitFor();
        assert.deepEqual(visit.cores(), cores);
        onlyTheProbe(visit);
      });
    }
  }
}

shop.visit("a page that names no policy of ours for trusted types keeps the decision, and its banner, all the same", async (visit) => {
  await visit.page.route("**/nl/**", async (route) => {
    const response = await route.fetch();
    const policy = "default-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types shop";
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  await visit.go("/nl/");
  const record = await visit.recordOf(() => visit.acceptAll());
  assert.equal(record.event, "given");
  await visit.go("/nl/thee/duinroos");
  await visit.bannerIsGone();
  visit.complaints.length = 0;
});
