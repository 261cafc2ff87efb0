/** Deleting what was stored on the visitor's device. */
import type { StoredItem } from "../core/generated/types.js";

/** What begins so is the record of the choice itself: no pattern of a shop's reaches it. */
export const OWN = "vinkje-";

/**
 * Deletes what goes, but for what is by its name something that stays too. Cookies that only the
 * server can see stay: a page cannot reach them.
 */
export function clear(going: readonly StoredItem[], staying: readonly StoredItem[]): void {
  const names = (storage: StoredItem["storage"], all: string[]): string[] =>
    all.filter((name) => !name.startsWith(OWN) && covers(going, storage, name) && !covers(staying, storage, name));

  const cookies = document.cookie.split("; ").map((cookie) => cookie.split("=", 1)[0] ?? "");
  for (const name of names("cookie", cookies)) deleteCookie(name);
  for (const [storage, area] of [
    ["local_storage", "localStorage"],
    ["session_storage", "sessionStorage"],
  ] as const) {
    try {
      for (const name of names(storage, Object.keys(window[area]))) window[area].removeItem(name);
    } catch {
      // A browser that forbids storage has nothing stored.
    }
  }
}

export const covers = (items: readonly StoredItem[], storage: StoredItem["storage"], name: string): boolean =>
  items.some(
    (item) =>
      (item.storage ?? "cookie") === storage &&
      (item.name.endsWith("*") ? name.startsWith(item.name.slice(0, -1)) : name === item.name),
  );

/** A cookie is known by its name, path and domain, and a page sees only the name: try them all. */
function deleteCookie(name: string): void {
  const folders = location.pathname.split("/");
  const paths = folders.flatMap((_, depth) => {
    const path = folders.slice(0, depth + 1).join("/");
    return [path, `${path}/`];
  });
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, first) => `; Domain=${labels.slice(first).join(".")}`)];
  for (const path of paths) {
    for (const domain of domains) {
      document.cookie = `${name}=; Path=${path}; Max-Age=0${domain}`;
    }
  }
}
