/** Waiting for what must come, and saying what did not. */
import { setTimeout as wait } from "node:timers/promises";

const LONGEST_MS = 10_000;
const BETWEEN_MS = 20;

/** Looks until there is something to see. */
export async function eventually<T>(what: string, look: () => Promise<T | false>): Promise<T> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    const seen = await look();
    if (seen !== false) return seen;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await wait(BETWEEN_MS);
  }
}
