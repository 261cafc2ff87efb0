/**
 * What a page needs for a decision, and only then: the core's answers are carried out and kept, and
 * sent to the shop's service.
 */
import type { Answer } from "../core/ask.js";
import { createOutbox, type Facts, type OutboxItem } from "./outbox.js";
import { DAY, UNRECORDED, UNRECORDED_TWICE } from "./record.js";
import { createRetry } from "./retry.js";
import type { Ask, Deciding, Session } from "./session.js";
import { uuid } from "./uuid.js";

const VISITOR = "visitor";
const RECEIPT = "receipt";

/** @param core loads the core; asked anew after a failure */
export function createDeciding(session: Session, core: () => Promise<Ask>): Deciding {
  const { config, cookie, readRecord, store } = session;
  const { locale, policy, purposes, wording } = config;
  let receipt = store.get<string>(RECEIPT);

  const outbox = createOutbox(store, config.consents, {
    refused: remake,
    ended({ gives, kept, record: before }, answer) {
      mark();
      if (!answer && gives && !outbox.items().length) return revoke(before);
      if (kept === record()) keepReceipt(answer?.record_id ?? null);
      session.describe();
    },
  });

  const retry = createRetry(send);

  const waits = (): boolean => outbox.items().length > 0 || session.click() !== null;

  const mark = (): void => cookie.mark(waits());

  /** Sends what waits, and says so to the pages that follow. */
  function send(): void {
    mark();
    outbox.send().then(retry.done, retry.later);
  }

  /**
   * The visitor's record: the last decision that waits, since the answer to an earlier one may have
   * set that one's cookie; a later cookie that none of them was made from comes from elsewhere.
   */
  function record(): string | null {
    const stored = cookie.read();
    const waiting = outbox.items();
    const last = waiting[waiting.length - 1]?.kept;
    if (!last || last === stored) return stored;
    const foreign = stored && !waiting.some((item) => item.record === stored);
    if (foreign && readRecord(stored).at > readRecord(last).at) return stored;
    cookie.write(last);
    return last;
  }

  async function settle(): Promise<void> {
    session.followed = cookie.read();
    if (!session.click() && session.follow(record())) return send();
    const ask = await core();
    session.retry.done();
    const made = session.click();
    session.followed = cookie.read();
    const facts: Facts = {
      choice: made?.choice ?? null,
      record: record(),
      signals: { gpc: made?.gpc ?? session.gpc() },
      now: made?.at ?? Date.now(),
    };
    let answer: Answer;
    try {
      answer = ask({ policy: config, ...facts });
    } catch (cause) {
      if (!made) throw cause;
      // The core cannot read it: then it is no click.
      console.warn("vinkje:", cause);
      session.dropClick();
      return settle();
    }
    // A click that was long ago, or under another signal, is kept as what it was, and what holds now comes of that.
    const isOfNow = !made || !answer.record || session.holds(answer.record);
    if (isOfNow) session.carryOut(answer, answer.clear);
    // Before another tab hears of what follows: it would take the click for one of its own.
    session.dropClick();
    remember(answer, facts);
    send();
    if (!isOfNow) return settle();
    session.settled(answer.show && facts.record !== UNRECORDED_TWICE);
  }

  function remember({ allowed, event, record: kept }: Answer, facts: Facts): void {
    if (!kept || event === "n") return;
    cookie.write(kept);
    session.followed = cookie.read() && kept;
    const visitor = event === "r" ? null : (store.get<string>(VISITOR) ?? (event === "g" ? uuid() : null));
    // Who consents to nothing any more is forgotten: only the letter that says so still names him.
    const gives = purposes.some(({ id, need }) => need === "consent" && allowed.includes(id));
    if (visitor && gives) store.set(VISITOR, visitor);
    else store.remove(VISITOR);
    keepReceipt(null);
    outbox.add({ key: uuid(), ...facts, policy, locale, wording, visitor, kept, gives });
  }

  /**
   * Makes a decision anew by the service's clock, where the visitor's was more than a day ahead, and
   * lets those that were made from it follow what it comes to. Gives whether it did.
   */
  async function remake(item: OutboxItem, served: number): Promise<boolean> {
    const { gives, kept: before, now: made, visitor } = item;
    if (!(made > served + DAY) || item.policy !== policy) return false;
    const ask = await core();
    // A clock that is still as wrong as it was tells how long the decision has waited; one that has
    // been corrected, by what was decided later, that it was made before.
    const now = Math.min(served, made + served - Date.now(), ...outbox.items().map((later) => later.now));
    const { record: kept } = ask({ ...item, policy: config, now });
    if (!kept) return false;
    outbox.replace({ ...item, kept, now });
    if (cookie.read() === before) cookie.write(kept);
    for (const next of outbox.items()) {
      if (next.record !== before) continue;
      // What follows a consent and names nobody withdraws it: the ledger is to hear whose it was.
      outbox.replace({ ...next, record: kept, visitor: next.visitor ?? (gives ? visitor : null) });
    }
    return true;
  }

  /** Ends a consent that the service refuses for good: nobody could prove it. */
  function revoke(before: string | null): void {
    cookie.write(before?.startsWith(UNRECORDED) ? UNRECORDED_TWICE : UNRECORDED);
    store.remove(VISITOR);
    keepReceipt(null);
    session.settle();
  }

  /** A receipt leads to a record: it stays on the device only where a consent does. */
  function keepReceipt(id: string | null): void {
    receipt = id;
    if (id && store.get(VISITOR)) store.set(RECEIPT, id);
    else store.remove(RECEIPT);
  }

  return {
    settle,
    send,
    prepare: () => void core().catch(console.warn),
    standing() {
      const value = record() ?? "";
      return { at: readRecord(value).at, receipt, waits: waits(), unrecorded: value.startsWith(UNRECORDED) };
    },
  };
}
