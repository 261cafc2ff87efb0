/**
 * What the script of every page (consent.ts) and the part that it loads for a decision (deciding.ts)
 * know of each other.
 */
import type { PageConfig } from "../core/page-config.js";
import type { Answer, Choice, DecideInput } from "../core/ask.js";
import type { Running } from "./effects.js";
import type { KeptRecord, RecordCookie } from "./record.js";
import type { Retry } from "./retry.js";
import type { Store } from "./store.js";

/** A click that waits for the core. */
export interface Click {
  choice: Choice;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  /** The policy that it answers: a later one is asked about anew. */
  policy: string;
  /** Whether Global Privacy Control was signalled when it was made. */
  gpc: boolean;
}

/** One page, for what decides on it. */
export interface Session {
  readonly config: PageConfig;
  readonly store: Store;
  readonly cookie: RecordCookie;
  /** Reads a record's value. */
  readRecord(value: string): KeptRecord;
  /** The record cookie that this page followed last; `null` also where none can be kept. */
  followed: string | null;
  /** Whether the visitor's browser signals Global Privacy Control. */
  gpc(): boolean;
  /** A click that still waits for the core. */
  click(): Click | null;
  /** The click has been judged, or is none. */
  dropClick(): void;
  /** Whether a record holds now, under today's signal. */
  holds(record: string): boolean;
  /** Carries out a record as it stands, where it holds; gives whether it does. */
  follow(record: string | null): boolean;
  /**
   * @param running what may run from now on
   * @param gone the ids of the purposes whose cookies and storage must go
   */
  carryOut(running: Running, gone: readonly string[]): void;
  /** What may run is known. @param asks whether the banner must stand */
  settled(asks: boolean): void;
  /** Judges the page anew. */
  settle(): void;
  /** When to do that again. */
  readonly retry: Retry;
  /** Says anew what stands. */
  describe(): void;
}

/** The core, as a page asks it. */
export type Ask = (input: DecideInput) => Answer;

/** What is known of the choice that stands. */
export interface Standing {
  /** When it was made, in milliseconds since 1970; NaN where there is none. */
  at: number;
  /** The number under which the shop keeps it; `null` while it has none, or for a refusal. */
  receipt: string | null;
  /** Whether it is still on its way to the shop. */
  waits: boolean;
  /** Whether it was a consent that the shop could not record, and that has therefore ended. */
  unrecorded: boolean;
}

/** What decides on one page. */
export interface Deciding {
  /**
   * Judges the click that waits, or else the arrival, and sends what waits. Fails where the core
   * cannot be had.
   */
  settle(): Promise<void>;
  /** Loads the core: a click is near. */
  prepare(): void;
  standing(): Standing;
  /** Sends what waits. */
  send(): void;
}

/** Loads what decides on a page; asked anew after a failure. */
export type DecidingStarter = (session: Session) => Promise<Deciding>;
