/** One visitor in the demo shop: a page object over a browser context of its own. */
import assert from "node:assert/strict";
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from "playwright-core";
import type { Vinkje } from "vinkje/browser";
import type { Demo } from "./demo.js";

/** What stands on the visitor's device. */
export interface Stored {
  cookies: string[];
  local: string[];
  session: string[];
}

const SHOP_KEY = "vinkje-demo.";

export class Visit {
  readonly page: Page;
  /** The path of every request that the visitor's browser made. */
  readonly requests: string[] = [];
  /** What the page complained of: errors, and what its content security policy forbade. */
  readonly complaints: string[] = [];
  readonly #context: BrowserContext;
  readonly #demo: Demo;

  private constructor(context: BrowserContext, page: Page, demo: Demo) {
    this.#context = context;
    this.page = page;
    this.#demo = demo;
    context.on("request", (request) => this.requests.push(new URL(request.url()).pathname));
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) this.complaints.push(message.text());
    });
  }

  /** A visitor who has never been here. */
  static async begin(browser: Browser, demo: Demo, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ baseURL: demo.url, locale: "nl-NL", ...options });
    context.setDefaultTimeout(10_000);
    return new Visit(context, await context.newPage(), demo);
  }

  /** Ends it; what the page complained of is a failure. */
  async end(): Promise<void> {
    await this.#context.close();
    assert.deepEqual(this.complaints, []);
  }

  /** Global Privacy Control, as a browser that has it sends and shows it. */
  async signalGpc(): Promise<void> {
    await this.#context.setExtraHTTPHeaders({ "sec-gpc": "1" });
    await this.#context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true });
    });
  }

  /** Sets the visitor's clock so far ahead of the true time, in milliseconds; in every tab. */
  setClock(ahead: number): Promise<void> {
    return this.#context.clock.setSystemTime(Date.now() + ahead);
  }

  /** Lets no request to these addresses through, until what this gives back is called. */
  async cutOff(addresses: string): Promise<() => Promise<void>> {
    await this.#context.route(addresses, (route) => route.abort());
    return async () => {
      await this.#context.unroute(addresses);
      await this.page.evaluate(() => dispatchEvent(new Event("online")));
    };
  }

  /** The same visitor in one more tab. */
  async otherTab(): Promise<Visit> {
    return new Visit(this.#context, await this.#context.newPage(), this.#demo);
  }

  go(path: string): Promise<unknown> {
    return this.page.goto(path);
  }

  get banner(): Locator {
    return this.page.locator("vinkje-banner");
  }

  /** The heading of the open banner. */
  get question(): Locator {
    return this.banner.getByRole("heading");
  }

  get reopenButton(): Locator {
    return this.button("Cookiekeuze");
  }

  button(name: string): Locator {
    return this.banner.getByRole("button", { name, exact: true });
  }

  purpose(name: string): Locator {
    return this.banner.getByRole("checkbox", { name });
  }

  /** The box of a service or a cookie, by the words beside it; seen once its purpose's details are open. */
  item(name: string): Locator {
    return this.banner.locator("li").getByRole("checkbox", { name });
  }

  /** Opens the purposes, and of one of them the services. */
  async chooseServices(purpose: string): Promise<void> {
    const more = this.button("Zelf kiezen");
    if (await more.isVisible()) await more.click();
    await this.banner.locator("section", { hasText: purpose }).locator("summary").click();
  }

  acceptAll(): Promise<void> {
    return this.button("Alles accepteren").click();
  }

  rejectAll(): Promise<void> {
    return this.button("Alles weigeren").click();
  }

  /** Waits for the banner to be gone, with its button back. */
  async bannerIsGone(): Promise<void> {
    await this.reopenButton.waitFor();
    assert.equal(await this.question.count(), 0);
  }

  /** What may run, once the page knows. */
  async allowed(): Promise<string[]> {
    const known = await this.page.waitForFunction(() => {
      const { vinkje } = window as { vinkje?: Vinkje };
      const allowed = vinkje?.allowed() ?? [];
      return allowed.length > 0 && [...allowed];
    });
    return known.jsonValue() as Promise<string[]>;
  }

  /** Waits until nothing is on its way to the service any more. */
  async nothingWaits(): Promise<void> {
    await this.page.waitForFunction(
      (key) =>
        !document.cookie.includes(`${key}waits=`) &&
        !Object.keys(localStorage).some((name) => name.startsWith(`${key}outbox.`) || name === `${key}click`),
      SHOP_KEY,
    );
  }

  async stored(): Promise<Stored> {
    const cookies = (await this.#context.cookies()).map(({ name }) => name).sort();
    const [local, session] = await this.page.evaluate(() => [
      Object.keys(localStorage).sort(),
      Object.keys(sessionStorage).sort(),
    ]);
    return { cookies, local: local ?? [], session: session ?? [] };
  }

  async recordCookie(): Promise<string | undefined> {
    return (await this.#context.cookies()).find(({ name }) => name === "vinkje-demo")?.value;
  }

  /** The requests whose path begins so. */
  requested(start: string): string[] {
    return this.requests.filter((path) => path.startsWith(start));
  }

  /** The wasm that was asked for, with its twin. */
  cores(): string[] {
    return this.requests.filter((path) => /\.wasm$|-js\.js$/.test(path));
  }

  /** The gated tag has run when its server has heard of it. */
  async tagHasRun(): Promise<void> {
    await this.page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/demo/collect")),
    );
  }

  /** The record that what `act` does puts into the ledger. */
  recordOf(act: () => Promise<unknown>): ReturnType<Demo["recordOf"]> {
    return this.#demo.recordOf(act);
  }

  /** Puts one tin of a tea into the basket. */
  async buy(tea: string): Promise<void> {
    await this.go(`/nl/thee/${tea}`);
    await this.page.getByRole("button", { name: "In de winkelmand" }).click();
    await this.page.getByRole("status").getByText("Ligt in uw mand").waitFor();
  }

  box(id: string): Locator {
    return this.page.locator(`[data-vinkje-box=${id}]`);
  }

  /** Goes to the checkout with a tea, and fills in everything but the boxes. */
  async checkout(tea = "duinroos"): Promise<void> {
    await this.buy(tea);
    await this.go("/nl/checkout");
    for (const [label, value] of [
      ["Naam", "An de Vries"],
      ["E-mailadres", "an@example.nl"],
      ["Straat en huisnummer", "Kade 1"],
      ["Postcode en plaats", "3511 AB Utrecht"],
    ] as const) {
      await this.page.getByRole("textbox", { name: label, exact: true }).fill(value);
    }
  }

  order(): Promise<void> {
    return this.page.getByRole("button", { name: "Bestellen en betalen" }).click();
  }

  /** The finding beside a box. */
  finding(id: string): Locator {
    return this.page.locator("[data-vinkje-field]", { has: this.box(id) }).locator("[data-vinkje-finding]");
  }
}
