/** Behind the counter: the records as they come in, and a configuration checked in the browser. */
import assert from "node:assert/strict";
import { suite } from "./support/suite.js";

const shop = suite();

shop.visit("the records page shows a decision as it comes in", async (visit) => {
  await visit.go("/nl/");
  const counter = await visit.page.context().newPage();
  await counter.goto("/records");
  const record = await visit.recordOf(() => visit.acceptAll());
  const first = counter.locator("#records li").first();
  await first.getByText("statistics given, marketing given").waitFor();
  await first.getByText(record.subject ?? "").waitFor();
});

shop.visit("a configuration that does not hold is told where and why, in the page", async (visit) => {
  await visit.go("/config");
  const result = visit.page.locator("#result");
  await result.getByRole("heading", { name: "It holds." }).waitFor();
  const text = visit.page.getByLabel("vinkje.config.json");
  const config = await text.inputValue();

  await text.fill(config.replace('"purpose": "newsletter"', '"purpose": "newsletter", "required": true'));
  await visit.page.getByRole("button", { name: "Check" }).click();
  await result.getByRole("heading", { name: "It does not hold." }).waitFor();
  await result.getByText("/boxes/3/required").waitFor();
  await result.getByText("asks for consent, so an order must not depend on it").waitFor();

  await text.fill(config.replace('"languages"', '"langauges"'));
  await visit.page.getByRole("button", { name: "Check" }).click();
  await result.getByText("/langauges").waitFor();
  assert.match(await result.innerText(), /`languages`/);
});

shop.visit("a configuration that holds is told of a language that no second reader has read, in the owner's own", async (visit) => {
  await visit.go("/config");
  const text = visit.page.getByLabel("vinkje.config.json");
  await text.fill((await text.inputValue()).replaceAll('"en"', '"pl"'));
  await visit.page.getByLabel("Sentences in").selectOption("Deutsch");
  await visit.page.getByRole("button", { name: "Check" }).click();
  const result = visit.page.locator("#result");
  await result.getByText("remark, /languages/1").waitFor();
  await result.getByText("Die Texte von vinkje in `pl` hat keine zweite Person gelesen.").waitFor();
  await result.getByRole("heading", { name: "It holds." }).waitFor();
});
