/**
 * What may run on a page, and whether its banner asks, in words.
 *
 * Nothing is decided here. The core's letters become words by the tables that are generated from it.
 */
import { ask, type Answer, type DecideExports, type DecideInput } from "./ask.js";
import * as codes from "./generated/codes.js";

export type { Answer, Choice, DecidablePolicy, DecideExports, DecideInput } from "./ask.js";
export type { DecidablePurpose } from "./items.js";

type Codes = typeof codes;
/** Why the banner stands, or does not. */
export type BannerReason = Codes["banner"][keyof Codes["banner"]];
/** What happened, as the ledger hears of it. */
export type DecisionEvent = Codes["event"][keyof Codes["event"]];

export interface Decision extends Omit<Answer, "banner" | "event"> {
  /** Why the banner is shown, or not. */
  banner: BannerReason;
  event: DecisionEvent;
}

/** What every page asks. */
export interface DecideCore {
  decide(input: DecideInput): Decision;
  /** The same in the core's letters, as a page asks it. */
  ask(input: DecideInput): Answer;
}

/** Gives the typed function over a build's exports. */
export const decideCore = (exports: DecideExports): DecideCore => ({
  ask: (input) => ask(exports, input),
  decide(input) {
    const answer = ask(exports, input);
    return { ...answer, banner: codes.banner[answer.banner], event: codes.event[answer.event] };
  },
});
