/** What looks at the page from inside, frame by frame. It runs in the browser: nothing of this file's scope is there. */
import type { Accept } from "./candidate.js";

/** Moments in milliseconds since the navigation; null is not yet. */
export interface Seen {
  /** The accept button has a size. */
  box: number | null;
  /** It is visible, and a click lands on it. */
  hit: number | null;
  /** It is opaque, and stays where it is. */
  settled: number | null;
  /** Where a click lands on it. */
  at: { x: number; y: number } | null;
  /** The visitor's last click on it. */
  clicked: number | null;
  /** The first frame after the click without it, and how many frames that took. */
  hidden: number | null;
  frames: number;
  /** What moved by itself (CLS), until the click. */
  shift: number;
}

/** What the page tells of: the accept button is settled, it is gone, the gated tag has run. */
export type Told = "settled" | "hidden" | "tag";

export interface WatchOptions {
  accept: Accept | null;
  /** Clicks in the very frame in which a click lands. */
  early: boolean;
}

declare global {
  interface Window {
    bench: Seen;
    /** The moment at which the gated tag ran. */
    benchTag?: number;
    /** Tells the bench that it came to pass. */
    benchTell(what: Told): void;
  }
}

/**
 * Names that begin with `bench` are left out of what is measured (see trace.ts), so that looking
 * costs a candidate nothing but what its own layout costs anyway.
 */
export function watch({ accept, early }: WatchOptions): void {
  // Automated browsers say so, and some banners keep away from them.
  Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false });
  if (window !== window.top) return;

  const STILL_MS = 150;
  const QUIET_MS = 500;
  const bench: Seen = { box: null, hit: null, settled: null, at: null, clicked: null, hidden: null, frames: 0, shift: 0 };
  window.bench = bench;
  performance.mark("bench-start");

  new PerformanceObserver(function benchShifts(list) {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput && bench.clicked === null) bench.shift += entry.value;
    }
  }).observe({ type: "layout-shift", buffered: true });

  if (!accept) {
    addEventListener("load", function benchLoaded() {
      setTimeout(function benchQuiet() {
        performance.mark("bench-settled");
        window.benchTell("settled");
      }, QUIET_MS);
    });
  }
  // Without a banner it looks in vain, so that looking costs every page the same.
  const { path, text } = accept ?? { path: ["bench-nothing"] };

  function benchFind(): Element | undefined {
    let room: ParentNode | null | undefined = document;
    let found: Element[] = [];
    for (const selector of path) {
      found = [...(room?.querySelectorAll(selector) ?? [])];
      room = found[0]?.shadowRoot;
    }
    return text === undefined ? found[0] : found.find((element) => element.textContent?.trim() === text);
  }

  /** What a click at this place lands on, shadow roots included. */
  function benchTop(x: number, y: number): Element | null {
    let top = document.elementFromPoint(x, y);
    for (let inner = top; inner; inner = inner.shadowRoot?.elementFromPoint(x, y) ?? null) {
      if (top === inner && !inner.shadowRoot) break;
      top = inner;
    }
    return top;
  }

  function benchOpacity(element: Element): number {
    let opacity = 1;
    for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? ((at.getRootNode() as ShadowRoot).host ?? null)) {
      opacity *= Number(getComputedStyle(at).opacity);
    }
    return opacity;
  }

  let place = "";
  let since = 0;

  function benchLook(): void {
    const now = performance.now();
    requestAnimationFrame(benchLook);
    const button = benchFind();
    const box = button?.getBoundingClientRect();
    const sized = !!box && box.width > 0 && box.height > 0;
    const seen = sized && !!button?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (bench.clicked !== null) return benchGone(seen, now);
    if (!button || !box || !sized) return;
    bench.box ??= now;
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const top = seen ? benchTop(at.x, at.y) : null;
    if (!top || !button.contains(top)) return;
    if (bench.hit === null) {
      bench.hit = now;
      performance.mark("bench-hit");
      if (early) return (top as HTMLElement).click();
    }
    if (bench.settled !== null) return;
    const here = `${box.x} ${box.y} ${box.width} ${benchOpacity(button)}`;
    if (here !== place) since = now;
    place = here;
    if (now - since < STILL_MS || benchOpacity(button) < 0.99) return;
    bench.settled = since;
    bench.at = at;
    performance.mark("bench-settled");
    window.benchTell("settled");
  }

  function benchGone(seen: boolean, now: number): void {
    bench.frames += bench.hidden === null ? 1 : 0;
    if (seen || bench.hidden !== null) return;
    bench.hidden = now;
    window.benchTell("hidden");
  }

  addEventListener(
    "click",
    function benchClick(event) {
      const button = benchFind();
      if (!button || !event.composedPath().includes(button)) return;
      bench.clicked = event.timeStamp;
      bench.frames = 0;
    },
    { capture: true },
  );
  requestAnimationFrame(benchLook);
}
