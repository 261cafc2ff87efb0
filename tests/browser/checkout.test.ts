/** Ordering: what was asked, what was ticked and by whom, with scripts and without. */
import assert from "node:assert/strict";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();
const WITHOUT_SCRIPTS = { javaScriptEnabled: false };

const states = (record: { purposes: readonly { id: string; state: string }[] }): Record<string, string> =>
  Object.fromEntries(record.purposes.map(({ id, state }) => [id, state]));

const posted = (visit: Visit): number => visit.requests.filter((path) => path === "/checkout").length;

async function atTheCheckout(visit: Visit, tea?: string): Promise<void> {
  await visit.checkout(tea);
  if (await visit.button("Alles weigeren").isVisible()) await visit.rejectAll();
}

shop.visit("every box is empty, and an order with the required ones goes through", async (visit) => {
  await atTheCheckout(visit);
  for (const id of ["terms", "privacy", "newsletter", "partners"]) {
    assert.equal(await visit.box(id).isChecked(), false, id);
  }
  assert.equal(await visit.box("adult").count(), 0, "asked for alcohol alone");
  await visit.box("terms").check();
  await visit.box("privacy").check();
  const record = await visit.recordOf(() => visit.order());
  await visit.page.getByRole("heading", { name: "Dank u wel!" }).waitFor();
  assert.deepEqual(states(record), {
    terms: "given",
    privacy: "given",
    adult: "not_asked",
    newsletter: "refused",
    partners: "refused",
  });
  await visit.page.getByText(record.record_id).waitFor();
});

shop.visit("a ticked newsletter is a consent of whoever ordered", async (visit) => {
  await atTheCheckout(visit);
  for (const id of ["terms", "privacy", "newsletter"]) await visit.box(id).check();
  const record = await visit.recordOf(() => visit.order());
  assert.equal(record.event, "given");
  assert.match(record.subject ?? "", /^[0-9a-f]{64}$/);
  assert.equal(JSON.stringify(record).includes("an@example.nl"), false);
});

shop.visit("an order without the required boxes stays, says why beside each, and takes the customer there", async (visit) => {
  await atTheCheckout(visit, "winterlikeur");
  await visit.box("privacy").check();
  await visit.order();
  await visit.finding("terms").waitFor();
  await visit.finding("adult").waitFor();
  assert.equal(await visit.finding("privacy").count(), 0);
  assert.equal(await visit.finding("newsletter").count(), 0);
  const terms = visit.box("terms");
  assert.equal(await terms.evaluate((box) => box === document.activeElement), true);
  assert.equal(await terms.getAttribute("aria-invalid"), "true");
  const describedBy = await terms.getAttribute("aria-describedby");
  assert.equal(await visit.page.locator(`#${describedBy}`).innerText(), await visit.finding("terms").innerText());
  assert.equal(await visit.page.getByRole("alert").getByRole("link").count(), 2);
  assert.equal(posted(visit), 0);
  await visit.box("terms").check();
  await visit.box("adult").check();
  await visit.order();
  await visit.page.getByRole("heading", { name: "Dank u wel!" }).waitFor();
});

for (const { how, tick } of [
  { how: "in the page", tick: (box: HTMLInputElement) => (box.defaultChecked = true) },
  { how: "by a script", tick: (box: HTMLInputElement) => (box.checked = true) },
  { how: "by a script's click", tick: (box: HTMLInputElement) => box.click() },
]) {
  shop.visit(`a box that was ticked ${how} says nothing, and is emptied for the customer`, async (visit) => {
    await atTheCheckout(visit);
    await visit.box("terms").check();
    await visit.box("privacy").check();
    await visit.box("newsletter").evaluate(tick as (box: Node) => unknown);
    await visit.order();
    assert.match(await visit.finding("newsletter").innerText(), /stond al aan en zegt dus niets/);
    assert.equal(posted(visit), 0);
    assert.equal(await visit.box("newsletter").isChecked(), false);
    const record = await visit.recordOf(() => visit.order());
    assert.equal(states(record)["newsletter"], "refused");
  });
}

shop.visit("a box that came ticked says nothing either when the customer clicks it twice", async (visit) => {
  await atTheCheckout(visit);
  await visit.box("terms").check();
  await visit.box("privacy").check();
  await visit.box("newsletter").evaluate((box) => ((box as HTMLInputElement).defaultChecked = true));
  await visit.box("newsletter").uncheck();
  await visit.box("newsletter").check();
  await visit.order();
  await visit.finding("newsletter").waitFor();
  assert.equal(posted(visit), 0);
});

/** The checkout as a shop without a bundler has it: one script tag, and no manifest in the page. */
async function withPlainScript(visit: Visit, language: string): Promise<void> {
  await visit.page.route(`**/${language}/checkout`, async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    const bundled = '<script src="/shop.js" type="module"></script>';
    assert.ok(page.includes(bundled));
    const body = page
      .replace(bundled, `<script src="/v1/shops/demo/page/checkout.${language}.js" defer></script>`)
      .replace(/<script type="application\/json" data-vinkje-manifest>.*?<\/script>/s, "");
    await route.fulfill({ response, body });
  });
}

for (const { how, strict } of [
  { how: "one script tag", strict: false },
  { how: "one script tag in a page that forbids wasm", strict: true },
]) {
  shop.visit(`${how} says beside each box what is missing, and lets a whole order through`, async (visit) => {
    if (strict) await visit.page.addInitScript(() => Object.assign(WebAssembly, { Module: null }));
    await withPlainScript(visit, "nl");
    await atTheCheckout(visit, "winterlikeur");
    assert.ok(visit.requests.includes("/v1/shops/demo/page/checkout.nl.js"));
    await visit.box("privacy").check();
    await visit.box("newsletter").evaluate((box) => ((box as HTMLInputElement).checked = true));
    await visit.order();
    assert.equal(
      await visit.finding("terms").innerText(),
      "Zet het vinkje “Ik ga akkoord met de algemene voorwaarden.” om te bestellen.",
    );
    await visit.finding("adult").waitFor();
    assert.match(await visit.finding("newsletter").innerText(), /stond al aan en zegt dus niets/);
    assert.equal(await visit.finding("privacy").count(), 0);
    assert.equal(posted(visit), 0);
    assert.equal(visit.requests.filter((path) => path === "/shop.js").length, 0);
    await visit.box("terms").check();
    await visit.box("adult").check();
    const record = await visit.recordOf(() => visit.order());
    await visit.page.getByRole("heading", { name: "Dank u wel!" }).waitFor();
    assert.equal(states(record)["newsletter"], "refused");
    assert.equal(visit.cores().some((path) => path.endsWith("checkout-js.js")), strict);
  });
}

shop.visit("an order goes through where the core cannot come: the server judges alone", async (visit) => {
  await visit.buy("duinroos");
  await visit.page.route("**/*.wasm", (route) => route.abort());
  await atTheCheckout(visit);
  await visit.order();
  await visit.finding("terms").waitFor();
  assert.equal(posted(visit), 1);
});

shop.visit("without scripts an order without boxes comes back with the findings beside them", async (visit) => {
  await visit.checkout();
  const answer = visit.page.waitForResponse((response) => response.url().endsWith("/checkout") && response.request().method() === "POST");
  const before = (await shop.demo.records()).length;
  await visit.order();
  assert.equal((await answer).status(), 422);
  assert.match(await visit.finding("terms").innerText(), /algemene voorwaarden/);
  assert.equal(await visit.finding("newsletter").count(), 0);
  assert.equal(await visit.page.getByLabel("Naam").inputValue(), "An de Vries");
  assert.equal(await visit.box("terms").isChecked(), false);
  assert.equal((await shop.demo.records()).length, before);
}, WITHOUT_SCRIPTS);

shop.visit("without scripts an order with its boxes goes through", async (visit) => {
  await visit.checkout("winterlikeur");
  for (const id of ["terms", "privacy", "adult"]) await visit.box(id).check();
  const record = await visit.recordOf(() => visit.order());
  await visit.page.getByRole("heading", { name: "Dank u wel!" }).waitFor();
  assert.deepEqual(states(record), {
    terms: "given",
    privacy: "given",
    adult: "given",
    newsletter: "refused",
    partners: "refused",
  });
}, WITHOUT_SCRIPTS);
