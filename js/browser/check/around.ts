/** The page around a banner: whether it stays open, and what runs or is stored there without leave. */
import type { StoredItem } from "../../core/generated/types.js";
import type { PageConfig } from "../../core/page-config.js";
import { covers, OWN } from "../clear.js";
import { isShown } from "./look.js";

/** Points to a side of the window at which is looked. */
const POINTS = 12;
/** Of the window: what covers more lies over the page. */
const OVERLAY = 0.9;
/** What loads a tag of somebody else's. Style sheets and their fonts do not. */
const TAGS = ["script", "iframe", "img", "beacon", "fetch", "xmlhttprequest"];

/** Whether the page can be used while the banner stands; null where something lies over it. */
export function isOpen(banner: HTMLElement): true | null {
  const { body, documentElement: root } = document;
  const isLocked = [root, body].some((part) => getComputedStyle(part).overflowY === "hidden") && root.scrollHeight > innerHeight;
  const steps = Array.from({ length: POINTS }, (_, step) => (step + 0.5) / POINTS);
  const hits = steps.flatMap((x) => steps.map((y) => document.elementFromPoint(x * innerWidth, y * innerHeight)));
  const isPage = (hit: Element | null): boolean =>
    !!hit && hit !== body && hit !== root && !banner.contains(hit) && !hasOverlay(hit);
  const isOverlaid = hits.some((hit) => hit === banner || (hit && hasOverlay(hit)));
  return !isLocked && !isOverlaid && hits.some(isPage) ? true : null;
}

function hasOverlay(hit: Element): boolean {
  for (let part: Element | null = hit; part && part !== document.body; part = part.parentElement) {
    const { width, height } = part.getBoundingClientRect();
    const covers = width * height > innerWidth * innerHeight * OVERLAY;
    if (covers && getComputedStyle(part).position === "fixed") return true;
  }
  return false;
}

/** Whether one of the page's own elements that open the banner can be seen. */
export const hasLinkToChoice = (): boolean => [...document.querySelectorAll("[data-vinkje-reopen]")].some(isShown);

/**
 * What is here without leave as far as a page can tell: stored under a name that needs consent or that
 * the policy does not know, or loaded from another site. What runs before a choice runs on after it is
 * withdrawn.
 */
export function withoutLeave({ purposes }: PageConfig): string[] {
  const free = purposes
    .filter(({ need }) => need !== "consent")
    .flatMap(({ services }) => services.flatMap(({ cookies = [] }) => cookies));
  const stored = ([storage, names]: [StoredItem["storage"], string[]]): string[] =>
    names.filter((name) => name && !name.startsWith(OWN) && !covers(free, storage, name));
  const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
  const foreign = entries
    .filter(({ name, initiatorType }) => TAGS.includes(initiatorType) && originOf(name) !== location.origin)
    .map(({ name }) => originOf(name));
  const all: [StoredItem["storage"], string[]][] = [
    ["cookie", document.cookie.split("; ").map((cookie) => cookie.split("=", 1)[0] ?? "")],
    ["local_storage", namesIn("localStorage")],
    ["session_storage", namesIn("sessionStorage")],
  ];
  return [...new Set([...all.flatMap(stored), ...foreign])];
}

const originOf = (address: string): string => {
  const { protocol, origin } = new URL(address);
  return /^https?:$/.test(protocol) ? origin : location.origin;
};

function namesIn(area: "localStorage" | "sessionStorage"): string[] {
  try {
    return Object.keys(window[area]);
  } catch {
    return [];
  }
}
