/** Medians, and how sure they are. */

export interface Spread {
  median: number;
  /** The 95 % interval of the median. */
  low: number;
  high: number;
}

const RESAMPLES = 2000;
const SEED = 20180525;

/** A median with its interval by the bootstrap, the same at every run; of nothing, nothing. */
export function spread(values: readonly number[]): Spread | null {
  if (values.length === 0) return null;
  const random = mulberry32(SEED);
  const medians = Array.from({ length: RESAMPLES }, () =>
    medianOf(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return {
    median: medianOf(values),
    low: medians[Math.floor(RESAMPLES * 0.025)] ?? 0,
    high: medians[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0,
  };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}

/** Chance that comes out alike each time (Tommy Ettinger's mulberry32). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
