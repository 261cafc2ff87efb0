/** Decisions on their way to the shop's service: kept until a receipt comes, however long that is. */
import type { ConsentRequest, Receipt, SignedReceipt } from "../core/generated/types.js";
import type { Store } from "./store.js";

/** A decision on its way. */
export interface OutboxItem {
  /** Its idempotency key: a random UUID, forgotten with the receipt. */
  key: string;
  body: ConsentRequest;
  /** The record cookie that the visitor has since this decision. */
  kept: string;
}

export interface Outbox {
  add(item: OutboxItem): void;
  /** Sends what waits, oldest first. Never throws. */
  send(): Promise<void>;
  /** What waits, oldest first. */
  items(): OutboxItem[];
}

/** What the service answers once a decision is in its ledger. */
interface Receipted {
  receipt: SignedReceipt;
}

/** How many decisions that the service will never take are kept, for whoever looks into it. */
const MOST_DEAD = 10;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 300_000;
const ITEM = "outbox.";
const DEAD = "dead";

/**
 * @param url where decisions are posted
 * @param answered hears of each decision that the service has answered
 */
export function createOutbox(
  store: Store,
  url: string,
  answered: (item: OutboxItem, receipt: Receipt | null) => void,
): Outbox {
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = Promise.resolve();

  // An entry each, not one list: tabs that write at the same time lose nothing.
  const items = (): OutboxItem[] =>
    store
      .names()
      .filter((name) => name.startsWith(ITEM))
      .flatMap((name) => store.get<OutboxItem>(name) ?? [])
      .sort((a, b) => (a.body.at < b.body.at ? -1 : 1));

  const bury = ({ body }: OutboxItem, status: number): void => {
    store.set(DEAD, [...(store.get<unknown[]>(DEAD) ?? []), { status, body }].slice(-MOST_DEAD));
  };

  async function post(item: OutboxItem): Promise<void> {
    const response = await fetch(url, {
      method: "POST",
      keepalive: true,
      headers: { "content-type": "application/json", "idempotency-key": item.key },
      body: JSON.stringify(item.body),
    });
    if (!response.ok && !isFinal(response.status)) throw new Error(`${response.status}`);
    const receipt = response.ok ? ((await response.json()) as Receipted).receipt.payload : null;
    if (!receipt) bury(item, response.status);
    store.remove(ITEM + item.key);
    answered(item, receipt);
  }

  async function sendAll(): Promise<void> {
    clearTimeout(timer);
    try {
      for (const item of items()) await post(item);
      wait = FIRST_WAIT_MS;
    } catch {
      timer = setTimeout(send, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    }
  }

  // One sender in all tabs: the order of decisions is part of what they say.
  const alone = (): Promise<void> =>
    navigator.locks ? navigator.locks.request<void>(`vinkje ${url}`, sendAll) : sendAll();

  const send = (): Promise<void> => (sending = sending.then(alone));

  return {
    add: (item) => store.set(ITEM + item.key, item),
    send,
    items,
  };
}

/** The service will answer the same however often it is asked. */
const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;
