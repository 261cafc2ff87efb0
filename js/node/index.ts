/** vinkje in Node: a shop, its service and its ledger, and the core itself. */
export * from "../core/node.js";
export { checkLines, type CaseSource, type CheckedCase } from "./check-lines.js";
export { systemClock, type Clock } from "./clock.js";
export { VinkjeConfigError, VinkjeNodeError, type NodeErrorCode } from "./errors.js";
export type { Finding } from "./finding.js";
export { FORM, type FormFields, type Given } from "./form.js";
export { openLedger, type KeptDocument, type KeptNotice, type KeptRecord, type Ledger } from "./ledger/ledger.js";
export type { Outcome, Recorded } from "./registrar.js";
export { catalogue, explain, rules } from "./rules.js";
export { createService, notFound, type Address, type Service, type ServiceOptions } from "./service/service.js";
export { isForeign, type Sent } from "./service/origin.js";
export { closeOnSignal } from "./service/signals.js";
export type { LogOptions } from "./service/log.js";
export { openShop, type JudgedCheckout, type Shop, type VisitorConsent, type Wording } from "./shop.js";
export type { PageConfig, PagePurpose } from "../core/page-config.js";
