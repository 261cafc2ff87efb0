/** What was measured, round by round, and what it comes to. */
import type { Measured, Profile } from "./visit.js";
import { spread, type Spread } from "./statistics.js";

export type Measure = keyof Measured;
export type ProfileName = Profile["name"];

/** One candidate's measurements, a round each; a round that failed has none. */
export interface Measurements {
  id: string;
  /** What its markup adds to the page, in bytes after brotli. */
  inline: number;
  rounds: Record<ProfileName, (Partial<Measured> | undefined)[]>;
  /** Clicks in the first frame that took them, and how many of them came to nothing. */
  clicks: number;
  lost: number;
}

export const measurementsOf = (id: string, inline: number): Measurements => ({
  id,
  inline,
  rounds: { fast: [], slow: [] },
  clicks: 0,
  lost: 0,
});

const known = (values: readonly (number | undefined)[]): number[] => values.filter((value) => value !== undefined);

export const spreadOf = ({ rounds }: Measurements, profile: ProfileName, measure: Measure): Spread | null =>
  spread(known(rounds[profile].map((round) => round?.[measure])));

/** How often a click on the settled button came to nothing, in all rounds. */
export const lostLater = ({ rounds }: Measurements): number =>
  known([...rounds.fast, ...rounds.slow].map((round) => round?.lost)).reduce((sum, lost) => sum + lost, 0);

/** The highest of all rounds; null where there is none. */
export function worstOf({ rounds }: Measurements, profile: ProfileName, measure: Measure): number | null {
  const values = known(rounds[profile].map((round) => round?.[measure]));
  return values.length ? Math.max(...values) : null;
}

/** How far one candidate is above another, in rounds that both have: what the machine did meanwhile, it did to both. */
export const differenceOf = (one: Measurements, other: Measurements, profile: ProfileName, measure: Measure): Spread | null =>
  spread(
    known(
      one.rounds[profile].map((round, index) => {
        const [a, b] = [round?.[measure], other.rounds[profile][index]?.[measure]];
        return a === undefined || b === undefined ? undefined : a - b;
      }),
    ),
  );

/** The peer with the lowest median. */
export function leastOf(peers: readonly Measurements[], profile: ProfileName, measure: Measure): Measurements | undefined {
  const median = (peer: Measurements): number => spreadOf(peer, profile, measure)?.median ?? Infinity;
  return peers.reduce<Measurements | undefined>((least, peer) => (least && median(least) <= median(peer) ? least : peer), undefined);
}
