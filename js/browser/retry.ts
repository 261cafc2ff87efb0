/** Trying again after a while, and each time after a longer one. */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 300_000;

export interface Retry {
  /** Tries again later. */
  later(): void;
  /** It went well: the next failure waits shortly again. */
  done(): void;
}

export function createRetry(act: () => unknown): Retry {
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    later() {
      clearTimeout(timer);
      timer = setTimeout(act, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    },
    done() {
      clearTimeout(timer);
      wait = FIRST_WAIT_MS;
    },
  };
}
