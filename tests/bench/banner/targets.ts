/** What ours has to show beside the others, in this run. */
import { differenceOf, leastOf, spreadOf, worstOf, type Measure, type Measurements, type ProfileName } from "./results.js";

export interface Target {
  what: string;
  found: string;
  /** Null where it could not be told. */
  kept: boolean | null;
}

const MOST_BYTES_TO_HIT = 6_900;
const MOST_BYTES = 13_000;
const PROFILES: readonly ProfileName[] = ["fast", "slow"];

/**
 * A comparison is kept where the 95 % interval of the difference, round by round, reaches down to
 * nothing: then this run does not show that ours is worse.
 */
export function targets(ours: Measurements, none: Measurements, peers: readonly Measurements[]): Target[] {
  const median = (profile: ProfileName, measure: Measure): number | null => spreadOf(ours, profile, measure)?.median ?? null;
  const most = (what: string, values: readonly (number | null)[], limits: readonly number[], found = values.map(said).join(" and ")): Target => ({
    what,
    found,
    kept: values.includes(null) ? null : values.every((value, index) => (value ?? 0) <= (limits[index] ?? 0)),
  });
  const bytes = [median("slow", "bytes_to_hit"), median("slow", "requests_to_hit")];
  const compared = (what: string, measure: Measure): Target[] => PROFILES.map((profile) => beside(what, ours, peers, profile, measure));

  return [
    most(`until the banner can be clicked at most ${MOST_BYTES_TO_HIT} bytes, in one request`, bytes, [MOST_BYTES_TO_HIT, 1], bytes.map(said).join(" bytes in ")),
    most(`the whole first visit at most ${MOST_BYTES} bytes`, [median("fast", "bytes")], [MOST_BYTES]),
    ...compared("hit no later than the fastest peer", "hit"),
    ...PROFILES.map((profile) => over(`${profile}: first paint no later than without a banner`, ours, none, profile, "paint")),
    most("TBT 0 (fast and slow)", PROFILES.map((profile) => median(profile, "tbt")), [0, 0]),
    most("CLS 0 (fast and slow)", PROFILES.map((profile) => median(profile, "cls")), [0, 0]),
    ...compared("script CPU until hit no more than the leanest peer", "script"),
    most("each time hidden within one frame of the click (fast and slow)", PROFILES.map((profile) => worstOf(ours, profile, "hidden_frames")), [1, 1]),
    most("no early click lost", [ours.clicks ? ours.lost : null], [0], `${ours.lost} of ${ours.clicks}`),
    most("the next visit fetches no wasm (fast and slow)", PROFILES.map((profile) => median(profile, "back_wasm")), [0, 0]),
    ...compared("the next visit runs its tag no later than the fastest peer", "back_tag"),
    ...compared("the next visit spends no more script time than the leanest peer", "back_script"),
  ];
}

/** Ours beside the peer that does it best. */
function beside(what: string, ours: Measurements, peers: readonly Measurements[], profile: ProfileName, measure: Measure): Target {
  const best = leastOf(peers, profile, measure);
  if (!best) return { what: `${profile}: ${what}`, found: "no peer to compare with", kept: null };
  const { found, kept } = over("", ours, best, profile, measure);
  return { what: `${profile}: ${what}`, found: `${found}, ${best.id}`, kept };
}

function over(what: string, one: Measurements, other: Measurements, profile: ProfileName, measure: Measure): Target {
  const difference = differenceOf(one, other, profile, measure);
  const [a, b] = [spreadOf(one, profile, measure), spreadOf(other, profile, measure)];
  if (!difference || !a || !b) return { what, found: "not measured", kept: null };
  const { low, high } = difference;
  return { what, found: `${said(a.median)} beside ${said(b.median)}, difference [${said(low)}, ${said(high)}]`, kept: low <= 0 };
}

const said = (value: number | null): string => (value === null ? "?" : value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 }));

/** The targets, as text. */
export function tell(all: readonly Target[]): string {
  const width = Math.max(...all.map(({ what }) => what.length));
  const word = (kept: boolean | null): string => (kept === null ? "?  " : kept ? "yes" : "no ");
  return ["What ours has to show", ...all.map(({ what, found, kept }) => `  ${word(kept)}  ${what.padEnd(width)}  ${found}`)].join("\n");
}
