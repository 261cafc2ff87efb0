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
  /** The services and cookies that are left out: four to a hexadecimal digit. */
  leftOut: string;
}

/** A value of the layout that the core writes; any other is for the core to judge. */
const LAYOUT = /^1\.[0-9a-f]{16}(\.[0-9a-z]+){3}\.[01]\.[acgr](\.[0-9a-f]*[1-9a-f])?$/;

/** How far ahead of another a clock may be: the service and the core take a day, too. */
export const DAY = 86_400_000;

/**
 * In place of the record of a consent that could not be recorded. The core can read it as little as
 * any other that it has not written: nothing runs, and the visitor is asked.
 */
export const UNRECORDED = "unrecorded";

/** The same, for who has been asked about it twice: he is asked no more in this visit. */
export const UNRECORDED_TWICE = "unrecorded-twice";

/** No choice holds for longer: two years, and room for their leap day. */
const LONGEST = 732 * DAY;

/**
 * Whether a record holds now, under this policy and signal, so that the core need not be asked.
 *
 * @param count of the policy's purposes
 */
export const holds = (value: string, policy: string, count: number, gpc: boolean, now: number): boolean => {
  const kept = readRecord(value);
  const isOfNow = kept.at <= now + DAY && kept.until > now && kept.until <= kept.at + LONGEST;
  const isOfThis = kept.policy === policy && kept.gpc === gpc && kept.allowed < 2 ** count;
  return LAYOUT.test(value) && isOfNow && isOfThis;
};

/** Reads a record's value; whether it is well made is for the core to say. */
export function readRecord(value: string): KeptRecord {
  const [, policy = "", at = "", until = "", allowed = "", gpc, , leftOut = ""] = value.split(".");
  return {
    policy,
    at: parseInt(at, 36) * 1000,
    until: parseInt(until, 36) * 1000,
    allowed: parseInt(allowed, 16),
    gpc: gpc === "1",
    leftOut,
  };
}

/** The cookies of a shop's visitor. */
export interface RecordCookie {
  /** The record; `null` where there is none. */
  read(): string | null;
  /** Keeps a record for as long as it holds; what is none, until the browser is closed. */
  write(value: string): void;
  /** The corner that the visitor has put the banner's button into; `null` where he has not. */
  side(): string | null;
  moveTo(side: string): void;
  /** Whether something of this visitor's waits in the page's store. */
  isMarked(): boolean;
  /** Says to the pages that follow whether they have to look there before anything runs. */
  mark(waits: boolean): void;
}

/** @param name of the record cookie; the mark has another beside it */
export function recordCookie(name: string): RecordCookie {
  const marked = `${name}.waits`;
  const read = (which: string): string | null => {
    const found = document.cookie.split("; ").find((cookie) => cookie.startsWith(`${which}=`));
    return found ? found.slice(which.length + 1) : null;
  };
  const write = (which: string, value: string, more: string): void => {
    const secure = location.protocol === "https:" ? "; Secure" : "";
    document.cookie = `${which}=${value}; Path=/; SameSite=Lax${more}${secure}`;
  };
  const isMarked = (): boolean => read(marked) !== null;
  return {
    read: () => read(name),
    write(value) {
      const { until } = readRecord(value);
      write(name, value, until ? `; Expires=${new Date(until).toUTCString()}` : "");
    },
    side: () => read(`${name}.side`),
    moveTo: (side) => write(`${name}.side`, side, `; Max-Age=${LONGEST / 1000}`),
    isMarked,
    mark(waits) {
      if (waits !== isMarked()) write(marked, "1", `; Max-Age=${waits ? LONGEST / 1000 : 0}`);
    },
  };
}
