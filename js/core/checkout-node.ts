/** The core of a checkout in Node, under the name that a page imports: it is the full build. */
export * from "./error.js";
export type { BoxAnswer } from "./generated/types.js";
export type * from "./checkout.js";
export { boxesToAsk, checkCheckout, start } from "./node.js";
