/** Everything that the service takes from outside and cannot be computed: time and chance. */
import { randomBytes, randomUUID } from "node:crypto";

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** A random UUID (RFC 9562, version 4), for a record's id. */
  uuid(): string;
  /** Random bytes from a cryptographic source, for keys. */
  bytes(length: number): Uint8Array;
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  uuid: () => randomUUID(),
  bytes: (length) => randomBytes(length),
};

/** An instant as the core reads it: RFC 3339, in UTC. */
export const instant = (milliseconds: number): string => new Date(milliseconds).toISOString();

const civil = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The day in the civil time of the countries whose law the core knows: `2026-03-02`. */
export const day = (milliseconds: number): string => civil.format(milliseconds);
