/** The core in Node: the full build, from its file in the package. */
import { readFile } from "node:fs/promises";
import type { CheckoutCore } from "./checkout.js";
import type { DecideCore } from "./decide.js";
import { fullCore, startFull, type FullCore } from "./full.js";
import { once } from "./once.js";

export * from "./error.js";
export type { Answer, FullCore, LinesAnswer, Signed } from "./full.js";
export { VinkjeInputError } from "./input-error.js";
export type * from "./checkout.js";
export type * from "./decide.js";
export type * from "./generated/types.js";

const core = once<FullCore>(async () =>
  fullCore(await startFull(await readFile(new URL("../wasm/full.wasm", import.meta.url)))),
);

/** Loads the core. */
export const start = (): Promise<FullCore> => core.start();

/** The started core. */
export const started = (): FullCore => core.get();

/** {@link DecideCore.decide} of the started core. */
export const decide: DecideCore["decide"] = (input) => core.get().decide(input);

/** {@link CheckoutCore.boxesToAsk} of the started core. */
export const boxesToAsk: CheckoutCore["boxesToAsk"] = (manifest, circumstances) =>
  core.get().boxesToAsk(manifest, circumstances);

/** {@link CheckoutCore.checkCheckout} of the started core. */
export const checkCheckout: CheckoutCore["checkCheckout"] = (manifest, submission) =>
  core.get().checkCheckout(manifest, submission);

/** {@link FullCore.judge} of the started core. */
export const judge: FullCore["judge"] = (situation, asked) => core.get().judge(situation, asked);

/** {@link FullCore.turn} of the started core. */
export const turn: FullCore["turn"] = (situation, from, to, asked) => core.get().turn(situation, from, to, asked);

/** {@link FullCore.lawDiff} of the started core. */
export const lawDiff: FullCore["lawDiff"] = (from, to) => core.get().lawDiff(from, to);

/** {@link FullCore.holidays} of the started core. */
export const holidays: FullCore["holidays"] = (place, year) => core.get().holidays(place, year);

/** {@link FullCore.deadline} of the started core. */
export const deadline: FullCore["deadline"] = (period) => core.get().deadline(period);

/** {@link FullCore.hoursEnd} of the started core. */
export const hoursEnd: FullCore["hoursEnd"] = (place, event, hours) => core.get().hoursEnd(place, event, hours);
