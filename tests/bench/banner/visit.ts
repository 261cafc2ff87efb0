/** One visitor, who comes for the first time, accepts all, and comes back. */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { TAG, type Candidate } from "./candidate.js";
import type { Loopback } from "./loopback.js";
import { CATEGORIES, readTrace, type Trace } from "./trace.js";
import { watch, type Told } from "./watch.js";

export interface Profile {
  name: "fast" | "slow";
  viewport: { width: number; height: number };
  /** How many times slower than this machine. */
  cpu: number;
  network: { latency: number; bytesPerSecond: number } | null;
  /** After so many milliseconds without a request nothing is on its way any more. */
  quiet: number;
}

const SLOW_BITS = 1_440_000;

export const fast: Profile = { name: "fast", viewport: { width: 1280, height: 800 }, cpu: 1, network: null, quiet: 150 };

export const slow: Profile = {
  name: "slow",
  viewport: { width: 412, height: 823 },
  cpu: 4,
  network: { latency: 562, bytesPerSecond: SLOW_BITS / 8 },
  quiet: 1500,
};

/** What one visit came to. Times in milliseconds, sizes in bytes. */
export interface Measured {
  bytes: number;
  requests: number;
  /** What had come in when the banner could be clicked. */
  bytes_to_hit: number;
  requests_to_hit: number;
  box: number;
  hit: number;
  settled: number;
  paint: number;
  script: number;
  task: number;
  tbt: number;
  cls: number;
  heap: number;
  /** Clicks on the settled button that came to nothing. */
  lost: number;
  hidden: number;
  hidden_frames: number;
  back_requests: number;
  back_bytes: number;
  back_script: number;
  back_tag: number;
  back_wasm: number;
}

/** What one visit shows; without a banner, only a part of it. */
export type Measures = Partial<Measured>;

/** The banner, or what it should do, did not come. */
export class Absent extends Error {}

const PATIENCE_MS = { fast: 8_000, slow: 25_000 };
const CLICK_AGAIN_MS = 3_000;
const MOST_LOST = 5;

interface File {
  path: string;
  bytes: number;
  start: number;
  end: number;
}

export class Visitor {
  readonly #browser: Browser;
  readonly #loopback: Loopback;
  readonly #candidate: Candidate;
  readonly #profile: Profile;
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #told = new Set<Told>();
  #wake: () => void = () => undefined;
  #complaint = "";

  private constructor(
    { browser, loopback }: Bench,
    candidate: Candidate,
    profile: Profile,
    context: BrowserContext,
    page: Page,
    session: CDPSession,
  ) {
    this.#browser = browser;
    this.#loopback = loopback;
    this.#candidate = candidate;
    this.#profile = profile;
    this.#context = context;
    this.#page = page;
    this.#session = session;
  }

  static async begin(bench: Bench, candidate: Candidate, profile: Profile, { early = false } = {}): Promise<Visitor> {
    const context = await bench.browser.newContext({ viewport: profile.viewport, locale: "en-GB" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const visitor = new Visitor(bench, candidate, profile, context, page, session);
    page.on("pageerror", ({ message }) => (visitor.#complaint ||= `; its page says: ${message}`));
    await page.addInitScript(watch, { accept: candidate.accept, early });
    session.on("Runtime.bindingCalled", ({ payload }) => {
      visitor.#told.add(payload as Told);
      visitor.#wake();
    });
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: "benchTell" });
    await session.send("Network.enable");
    await session.send("Emulation.setCPUThrottlingRate", { rate: profile.cpu });
    if (profile.network) {
      const { latency, bytesPerSecond } = profile.network;
      const throughput = { downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond };
      await session.send("Network.emulateNetworkConditions", { offline: false, latency, ...throughput });
    }
    bench.loopback.forget();
    return visitor;
  }

  end(): Promise<void> {
    return this.#context.close();
  }

  /** The first visit, until the effects of accepting all have run. */
  async first(): Promise<Measures> {
    const trace = await this.#traced(() => this.#come("settled", this.#candidate.accept ? "its banner" : "the page"));
    const paint = await this.#page.evaluate(() => performance.getEntriesByName("first-paint")[0]?.startTime ?? 0);
    const heap = await this.#heap();
    const { box, hit, settled, at, shift } = await this.#page.evaluate(() => window.bench);
    const common = { paint, heap, tbt: trace.blocked, cls: shift };
    if (box === null || hit === null || settled === null || !at || !trace.untilHit) {
      return { ...common, ...trace.whole, bytes: 0, requests: 0 };
    }
    const lost = await this.#click(at);
    await this.#await("tag", "its gated tag");
    const tag = await this.#tagRan();
    const files = await this.#files();
    const before = (moment: number): File[] => files.filter(({ end }) => end <= moment);
    const visited = files.filter(({ start }) => start <= tag);
    const { clicked, hidden, frames } = await this.#page.evaluate(() => window.bench);
    return {
      ...common,
      ...trace.untilHit,
      bytes: bytesOf(visited),
      requests: visited.length,
      bytes_to_hit: bytesOf(before(hit)),
      requests_to_hit: before(hit).length,
      box,
      hit,
      settled,
      lost,
      hidden: (hidden ?? 0) - (clicked ?? 0),
      hidden_frames: frames,
    };
  }

  /** The next visit, with the choice that the first has left. */
  async back(): Promise<Measures> {
    await this.#loopback.quiet(this.#profile.quiet);
    const trace = await this.#traced(async () => {
      await this.#come("tag", "its gated tag, at the next visit");
      await this.#loopback.quiet(this.#profile.quiet);
    });
    const files = await this.#files();
    return {
      back_requests: files.length,
      back_bytes: bytesOf(files),
      back_script: trace.whole.script,
      back_tag: await this.#tagRan(),
      back_wasm: files.filter(({ path }) => path.endsWith(".wasm")).length,
    };
  }

  /** Whether a click in the first frame that takes one came to anything. */
  async early(): Promise<boolean> {
    try {
      await this.#come("tag", "its gated tag");
      return true;
    } catch (error) {
      if (error instanceof Absent) return false;
      throw error;
    }
  }

  /** Opens the page, and waits for what it tells. */
  async #come(what: Told, whom: string): Promise<void> {
    this.#told.clear();
    await this.#page.goto(this.#loopback.pageOf(this.#candidate));
    await this.#await(what, whom);
  }

  async #traced(act: () => Promise<void>): Promise<Trace> {
    await this.#browser.startTracing(this.#page, { categories: CATEGORIES });
    try {
      await act();
    } catch (error) {
      await this.#browser.stopTracing();
      throw error;
    }
    return readTrace(await this.#browser.stopTracing(), [TAG]);
  }

  /** Clicks as a visitor does, again where nothing comes of it. */
  async #click({ x, y }: { x: number; y: number }): Promise<number> {
    for (let lost = 0; ; lost += 1) {
      await this.#page.mouse.click(x, y);
      try {
        await this.#await("hidden", "its banner to go", CLICK_AGAIN_MS);
        return lost;
      } catch (error) {
        if (lost === MOST_LOST || !(error instanceof Absent)) throw error;
      }
    }
  }

  /** Waits for what the page tells. */
  async #await(what: Told, whom: string, patience = PATIENCE_MS[this.#profile.name]): Promise<void> {
    if (this.#told.has(what)) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Absent(`waited ${patience / 1000} s in vain for ${whom}${this.#complaint}`)), patience);
      this.#wake = () => {
        if (!this.#told.has(what)) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** When the gated tag ran. */
  #tagRan(): Promise<number> {
    return this.#page.evaluate(() => window.benchTag ?? Number.NaN);
  }

  /** What the candidate has fetched, without the page, its tag, and what was sent to be recorded. */
  async #files(): Promise<File[]> {
    const entries = await this.#page.evaluate(() =>
      (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
        .filter(({ name }) => name.startsWith("http"))
        .map(({ name, encodedBodySize: bytes, startTime: start, responseEnd: end }) => {
          return { path: new URL(name).pathname, bytes, start, end };
        }),
    );
    return entries.filter(({ path }) => path !== TAG && !this.#loopback.posted.has(path));
  }

  /** What scripts hold, in bytes: objects and buffers, but not wasm's own memory. */
  async #heap(): Promise<number> {
    await this.#session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await this.#session.send("Runtime.getHeapUsage");
    return usedSize + backingStorageSize;
  }
}

export interface Bench {
  browser: Browser;
  loopback: Loopback;
}

const bytesOf = (files: readonly File[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
