/** Single services and cookies of a purpose, which a visitor leaves out. */
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import type { Vinkje } from "vinkje/browser";
import { suite } from "./support/suite.js";
import type { Visit } from "./support/visit.js";

const shop = suite();
const SMALL = { viewport: { width: 320, height: 568 } };

const isMixed = (box: Locator): Promise<boolean> => box.evaluate((input) => (input as HTMLInputElement).indeterminate);

const isOn = (box: Locator): Promise<boolean> => box.evaluate((input) => (input as HTMLInputElement).checked);

const save = (visit: Visit): Promise<void> => visit.button("Mijn keuze bewaren").click();

const allowsService = (visit: Visit, id: string): Promise<boolean | undefined> =>
  visit.page.evaluate((id) => (window as { vinkje?: Vinkje }).vinkje?.allowsService(id), id);

/** Allows the statistics but for the map. */
async function leaveOutTheMap(visit: Visit): Promise<void> {
  await visit.chooseServices("Statistiek");
  await visit.purpose("Statistiek").check();
  await visit.item("Theeplattegrond").uncheck();
}

shop.visit("on a first visit no box is ticked, of a purpose, a service or a cookie", async (visit) => {
  await visit.go("/nl/");
  await visit.chooseServices("Statistiek");
  await visit.item("Theeplattegrond").waitFor();
  const boxes = await visit.banner.getByRole("checkbox", { includeHidden: true }).all();
  assert.equal(boxes.length, 9, "two purposes, three services, four things that are stored");
  for (const box of boxes) assert.equal((await isOn(box)) || (await isMixed(box)), false);
});

shop.visit("a service that is left out does not run, the other does; the record says so", async (visit) => {
  await visit.go("/nl/");
  await leaveOutTheMap(visit);
  assert.equal(await isMixed(visit.purpose("Statistiek")), true);
  const record = await visit.recordOf(() => save(visit));
  await visit.tagHasRun();
  assert.deepEqual(visit.requested("/demo/map.js"), []);
  assert.deepEqual((await visit.stored()).cookies, ["_demo_stats", "vinkje-demo"]);
  assert.deepEqual(await visit.allowed(), ["necessary", "statistics"]);
  assert.equal(await allowsService(visit, "teller"), true);
  assert.equal(await allowsService(visit, "plattegrond"), false);
  assert.equal(await allowsService(visit, "zoetwater"), false);
  assert.equal(record.event, "given");
  assert.deepEqual(record.services, { teller: "given", plattegrond: "refused" });
  assert.equal(record.cookies["plattegrond/_demo_map"], "refused");
  assert.equal(record.cookies["teller/_demo_stats"], "given");
});

shop.visit("who comes back has the same without a core, and what is left out is deleted where it came again", async (visit) => {
  await visit.go("/nl/");
  await leaveOutTheMap(visit);
  await visit.recordOf(() => save(visit));
  await visit.nothingWaits();
  await visit.page.evaluate(() => {
    document.cookie = "_demo_map=again; Path=/";
  });
  visit.requests.length = 0;
  await visit.go("/nl/thee/duinroos");
  await visit.tagHasRun();
  assert.deepEqual(visit.cores(), []);
  assert.deepEqual(visit.requested("/demo/map.js"), []);
  assert.deepEqual((await visit.stored()).cookies, ["_demo_stats", "vinkje-demo"]);
  await visit.reopenButton.click();
  assert.equal(await isMixed(visit.purpose("Statistiek")), true);
  await visit.chooseServices("Statistiek");
  assert.equal(await isOn(visit.item("Theeplattegrond")), false);
  assert.equal(await isOn(visit.item("Theeteller")), true);
});

shop.visit("one cookie can be withdrawn: it is deleted, and what stands beside it stays", async (visit) => {
  await visit.go("/nl/");
  await visit.acceptAll();
  await visit.tagHasRun();
  await visit.nothingWaits();
  await visit.reopenButton.click();
  await visit.chooseServices("Statistiek");
  await visit.item("_demo_stats: 30").uncheck();
  assert.equal(await isMixed(visit.item("Theeteller")), true);
  const record = await visit.recordOf(() => save(visit));
  await visit.nothingWaits();
  const { cookies, local } = await visit.stored();
  assert.deepEqual(cookies, ["_demo_map", "vinkje-demo"]);
  assert.ok(local.includes("_demo_stats_pages"));
  assert.equal(await allowsService(visit, "teller/_demo_stats"), false);
  assert.equal(await allowsService(visit, "teller"), true);
  assert.equal(record.event, "withdrawn");
  assert.equal(record.cookies["teller/_demo_stats"], "withdrawn");
  assert.equal(record.services["teller"], "given");
});

shop.visit("a box follows those of its parts, and they follow it", async (visit) => {
  await visit.go("/nl/");
  await visit.chooseServices("Statistiek");
  const [purpose, counter, map] = [visit.purpose("Statistiek"), visit.item("Theeteller"), visit.item("Theeplattegrond")];
  const cookies = [visit.item("_demo_stats: 30"), visit.item("_demo_stats_*: 30")];
  await purpose.check();
  for (const box of [counter, map, ...cookies]) assert.equal(await isOn(box), true);
  assert.equal(await isMixed(purpose), false);
  for (const cookie of cookies) await cookie.uncheck();
  assert.deepEqual([await isOn(counter), await isMixed(counter)], [false, false], "a service without its cookies is off");
  assert.deepEqual([await isOn(purpose), await isMixed(purpose)], [true, true]);
  await map.uncheck();
  assert.deepEqual([await isOn(purpose), await isMixed(purpose)], [false, false], "a purpose without its services is off");
  await cookies[0]?.check();
  assert.deepEqual([await isOn(counter), await isMixed(counter)], [true, true]);
  assert.deepEqual([await isOn(purpose), await isMixed(purpose)], [true, true]);
});

shop.visit("a purpose of which everything is left out is refused", async (visit) => {
  await visit.go("/nl/");
  await leaveOutTheMap(visit);
  await visit.item("Theeteller").uncheck();
  const record = await visit.recordOf(() => save(visit));
  assert.equal(record.event, "refused");
  assert.equal(record.subject, null);
  assert.deepEqual(await visit.allowed(), ["necessary"]);
});

shop.visit("a tag waits for all services that it names, and for one that there is not for ever", async (visit) => {
  await visit.go("/nl/");
  await visit.page.evaluate(() => {
    for (const [id, service] of [["one", "teller"], ["both", "teller plattegrond"], ["misspelt", "telller"], ["none", ""]] as const) {
      const tag = document.createElement("template");
      tag.dataset["vinkjePurpose"] = "statistics";
      tag.dataset["vinkjeService"] = service;
      tag.innerHTML = `<i id="${id}"></i>`;
      document.body.append(tag);
    }
  });
  await leaveOutTheMap(visit);
  await visit.recordOf(() => save(visit));
  await visit.page.locator("#one").waitFor({ state: "attached" });
  for (const id of ["both", "misspelt", "none"]) assert.equal(await visit.page.locator(`#${id}`).count(), 0, id);
  await visit.reopenButton.click();
  await visit.recordOf(() => visit.acceptAll());
  await visit.page.locator("#both").waitFor({ state: "attached" });
  for (const id of ["misspelt", "none"]) assert.equal(await visit.page.locator(`#${id}`).count(), 0, id);
});

shop.visit("the services of a purpose fit into 320 px, and each box can be reached", async (visit) => {
  await visit.go("/nl/");
  await visit.chooseServices("Statistiek");
  await visit.item("_demo_stats_*").check();
  const { width, inner } = await visit.banner.locator("section", { hasText: "Statistiek" }).evaluate((section) => ({
    width: section.clientWidth,
    inner: section.scrollWidth,
  }));
  assert.ok(inner <= width, `${inner} in ${width}`);
}, SMALL);
