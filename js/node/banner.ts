/** The banner of a page, measured in a Chromium and judged here. */
import { readFile } from "node:fs/promises";
import type { MeasuredPage } from "../browser/check/page-case.js";
import { VinkjeInputError, type FullCore, type Verdict } from "../core/node.js";
import { Chromium } from "./chromium/pipe.js";
import { findChromium } from "./chromium/find.js";
import { VinkjeNodeError } from "./errors.js";

/** How a page is looked at: as on a desk and on a small phone, by day and by night. */
const LOOKS = [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
].flatMap((size) => (["light", "dark"] as const).map((scheme) => ({ ...size, scheme })));

/** What some ways of looking at a page come to. */
export interface CheckedBanner {
  /** `1280 × 800, light`: those that come to the same. */
  seen: string[];
  verdict: Verdict;
  measured: MeasuredPage["measured"];
}

/**
 * Judges the banner of a page by the law of a day. Nothing is decided there.
 *
 * @param said facts that the shop vouches for, parted by spaces
 * @throws VinkjeNodeError `url_malformed`, `chromium_missing`, `chromium_unusable`, `page_unreachable`,
 *   `banner_missing`, `banner_unmeasured`
 */
export async function checkBanner(core: FullCore, url: string, day: string, said: string): Promise<CheckedBanner[]> {
  if (!/^https?:/.test(url) || !URL.canParse(url)) throw new VinkjeNodeError("url_malformed", { url });
  const chromium = await Chromium.open(findChromium());
  try {
    const checked = new Map<string, CheckedBanner>();
    const script = await readFile(new URL("../page/measure.js", import.meta.url), "utf8");
    const { targetId } = await chromium.send<{ targetId: string }>("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await chromium.send<{ sessionId: string }>("Target.attachToTarget", { targetId, flatten: true });
    const tab = new Tab(chromium, sessionId, url);
    for (const { width, height, scheme } of LOOKS) {
      const page = await tab.measure({ width, height, scheme }, `${script}\nvinkjeCase(${JSON.stringify(day)}, ${JSON.stringify(said)})`);
      const { value: verdict, error } = core.judge(page.case);
      if (error) throw new VinkjeInputError(error);
      const seen = `${width} × ${height}, ${scheme}`;
      const same = JSON.stringify(page.case.situation);
      const known = checked.get(same);
      if (known) known.seen.push(seen);
      else checked.set(same, { seen: [seen], verdict, measured: page.measured });
    }
    return [...checked.values()];
  } finally {
    await chromium.close();
  }
}

interface Evaluated {
  result: { value?: MeasuredPage | null };
  exceptionDetails?: { text: string; exception?: { description?: string } };
}

class Tab {
  readonly #chromium: Chromium;
  readonly #session: string;
  readonly #url: string;

  constructor(chromium: Chromium, session: string, url: string) {
    this.#chromium = chromium;
    this.#session = session;
    this.#url = url;
  }

  /** Opens the page anew at this size, and runs a script there. */
  async measure({ width, height, scheme }: (typeof LOOKS)[number], expression: string): Promise<MeasuredPage> {
    const url = this.#url;
    await this.#send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
    await this.#send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
    await this.#open();
    const { result, exceptionDetails } = await this.#send<Evaluated>("Runtime.evaluate", {
      expression,
      awaitPromise: true,
      returnByValue: true,
    }).catch((cause: unknown) => this.#fail("banner_unmeasured", cause));
    if (exceptionDetails) {
      const [reason = ""] = (exceptionDetails.exception?.description ?? exceptionDetails.text).split("\n");
      throw new VinkjeNodeError("banner_unmeasured", { url, reason });
    }
    if (!result.value) throw new VinkjeNodeError("banner_missing", { url });
    return result.value;
  }

  async #open(): Promise<void> {
    await this.#send("Page.enable");
    const loaded = this.#chromium.event("Page.loadEventFired", this.#session);
    // Where it cannot be opened nobody waits for it to be there.
    loaded.catch(() => undefined);
    const { errorText } = await this.#send<{ errorText?: string }>("Page.navigate", { url: this.#url });
    if (errorText) throw new VinkjeNodeError("page_unreachable", { url: this.#url, reason: errorText });
    await loaded.catch((cause: unknown) => this.#fail("page_unreachable", cause));
  }

  #send<Result>(method: string, params: object = {}): Promise<Result> {
    return this.#chromium.send<Result>(method, params, this.#session);
  }

  #fail(code: "page_unreachable" | "banner_unmeasured", cause: unknown): never {
    if (cause instanceof VinkjeNodeError) throw cause;
    throw new VinkjeNodeError(code, { url: this.#url, reason: String(cause) }, { cause });
  }
}
