/** The record cookie, as far as a page may read it: src/consent/record.rs has its layout. */

/** What a page compares before it takes a record as it is, and what it then carries out. */
export interface KeptRecord {
  policy: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Milliseconds since 1970. */
  until: number;
  /** One bit for each purpose. */
  allowed: number;
  gpc: boolean;
}

/** A value of the layout that the core writes; any other is for the core to judge. */
const LAYOUT = /^1\.[0-9a-f]{16}(\.[0-9a-z]+){3}\.[01]\.[acgr]$/;

const DAY = 86_400_000;

/** Whether a record holds now, under this policy and signal, so that the core need not be asked. */
export const holds = (value: string, policy: string, gpc: boolean, now: number): boolean => {
  const kept = readRecord(value);
  const isOfNow = kept.at <= now + DAY && kept.until > now;
  return LAYOUT.test(value) && isOfNow && kept.policy === policy && kept.gpc === gpc;
};

/** Reads a record's value; whether it is well made is for the core to say. */
export function readRecord(value: string): KeptRecord {
  const [, policy = "", at = "", until = "", allowed = "", gpc] = value.split(".");
  return {
    policy,
    at: parseInt(at, 36) * 1000,
    until: parseInt(until, 36) * 1000,
    allowed: parseInt(allowed, 16),
    gpc: gpc === "1",
  };
}

/** The value of a cookie; `null` where there is none. */
export function readCookie(name: string): string | null {
  const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

/** Keeps a record for as long as it holds. */
export function writeRecord(name: string, value: string): void {
  const expires = new Date(readRecord(value).until).toUTCString();
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${name}=${value}; Path=/; SameSite=Lax; Expires=${expires}${secure}`;
}
