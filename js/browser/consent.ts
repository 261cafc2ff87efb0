/**
 * One page's consent: collects what the core judges by, and carries out what it answers.
 *
 * Nothing is decided here. A record that the core wrote, and that is still of this policy, in time
 * and under the same signal, is carried out as it stands; anything else goes to the core.
 */
import type { PageConfig } from "../core/page-config.js";
import { itemsNamed, itemsOf, type Choice, type DecideCore, type Decision } from "../core/decide.js";
import { fill } from "../locales/fill.js";
import type { BannerTexts } from "../locales/types.js";
import type { VinkjeBanner } from "./banner.js";
import { whenReady } from "./dom.js";
import { createEffects, type Running } from "./effects.js";
import { createOutbox, ITEM, type Facts, type OutboxItem } from "./outbox.js";
import type { PurposesOf } from "./purposes.js";
import { DAY, holds, readCookie, readRecord, UNRECORDED, UNRECORDED_TWICE, writeRecord } from "./record.js";
import { createRetry } from "./retry.js";
import { createStore } from "./store.js";
import { uuid } from "./uuid.js";

/** What a page can ask, as `window.vinkje` too. */
export interface Vinkje {
  /** The ids of the purposes that may run now; none until that is known. */
  allowed(): readonly string[];
  /** Whether a service may run now, by its id, or one of its cookies, as `service/name`. */
  allowsService(id: string): boolean;
  /** Opens the banner on the purposes. */
  open(): void;
  /** Calls back with the purposes at each change of what may run, and at once where it is known. */
  onChange(listener: (allowed: readonly string[]) => void): void;
}

declare global {
  interface Window {
    vinkje?: Vinkje;
  }
  interface DocumentEventMap {
    "vinkje-change": CustomEvent<Running>;
  }
  interface Navigator {
    /** Global Privacy Control (W3C). */
    readonly globalPrivacyControl?: boolean;
  }
}

/** Loads the core; asked anew after a failure. */
export type CoreStarter = () => Promise<DecideCore>;

/** What consent on a page is made of. */
interface ConsentParts {
  config: PageConfig;
  texts: BannerTexts;
  banner: VinkjeBanner;
  core: CoreStarter;
}

/** A click that waits for the core. */
interface Click {
  choice: Choice;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  /** The policy that it answers: a later one is asked about anew. */
  policy: string;
}

/** The acts that a click can be. */
const ACTS: readonly unknown[] = ["accept_all", "reject_all", "choose"] satisfies Choice["act"][];

const CLICK = "click";
const VISITOR = "visitor";
const RECEIPT = "receipt";

/**
 * Starts consent on this page, with a banner of its own; the element must have been registered.
 *
 * @param purposes loads the banner's second layer; asked anew after a failure
 */
export function consentOf(
  config: PageConfig,
  language: BannerTexts,
  core: CoreStarter,
  purposes: () => Promise<PurposesOf>,
): Vinkje {
  const texts = { ...language, ...config.texts };
  const banner = Object.assign(document.createElement("vinkje-banner"), { config, texts, purposes });
  return startConsent({ config, texts, banner, core });
}

/** Starts consent on this page. */
function startConsent({ config, texts, banner, core }: ConsentParts): Vinkje {
  const { cookie, locale, policy, purposes, wording } = config;
  const store = createStore(`${cookie}.`);
  const effects = createEffects(purposes);
  const listeners: ((allowed: readonly string[]) => void)[] = [];
  let running: Running | null = null;
  let receipt = store.get<string>(RECEIPT);
  let settled = false;
  /** The cookie that this page followed last; `null` also where none can be kept. */
  let followed: string | null = null;
  /** Whether the banner must stand. */
  let asks = false;
  /** Whether the visitor has opened it himself. */
  let opened = false;

  const outbox = createOutbox(store, config.consents, {
    refused: remake,
    ended({ gives, kept, record: before }, answer) {
      if (!answer && gives && !outbox.items().length) return revoke(before);
      if (kept === record()) keepReceipt(answer?.record_id ?? null);
      describe();
    },
  });

  const retry = createRetry(() => void settle());

  banner.standing = () => {
    const { at } = readRecord(record() ?? "");
    const date = at && new Date(at).toLocaleDateString(locale, { dateStyle: "long" });
    const said = [date && fill(texts.chosen_on, { date }), receipt && fill(texts.receipt, { receipt })];
    return said.filter(Boolean).join(" ");
  };

  const gpc = (): boolean => navigator.globalPrivacyControl === true;

  const idsOf = (bits: number): string[] => purposes.filter((_, bit) => (bits >>> bit) & 1).map(({ id }) => id);

  /**
   * The visitor's record: the last decision that waits, since the answer to an earlier one may have
   * set that one's cookie; a later cookie that none of them was made from comes from elsewhere.
   */
  function record(): string | null {
    const stored = readCookie(cookie);
    const waiting = outbox.items();
    const last = waiting[waiting.length - 1]?.kept;
    if (!last || last === stored) return stored;
    const foreign = stored && !waiting.some((item) => item.record === stored);
    if (foreign && readRecord(stored).at > readRecord(last).at) return stored;
    writeRecord(cookie, last);
    return last;
  }

  /** A click that still waits for the core. */
  function click(): Click | null {
    const made = store.get<Click>(CLICK);
    return made?.policy === policy && ACTS.includes(made.choice?.act) ? made : null;
  }

  function arrive(): void {
    // Before it is read: what another tab writes from here on has yet to be followed.
    followed = readCookie(cookie);
    const value = record();
    const made = click();
    if (!made && value && holds(value, policy, purposes.length, gpc(), Date.now())) {
      settled = true;
      asks = false;
      const { allowed, leftOut } = readRecord(value);
      const left_out = itemsNamed(itemsOf(purposes), leftOut);
      return carryOut({ allowed: idsOf(allowed), left_out }, idsOf(~allowed));
    }
    // Nobody waits for the core to be asked what can only be asked.
    asks = !made && !value && !gpc() && purposes.some(({ need }) => need === "consent");
    void settle();
  }

  /** Has the core judge the click that waits, or else the arrival. */
  async function settle(): Promise<void> {
    settled = false;
    const loaded = await core().catch((cause: unknown) => console.warn("vinkje:", cause));
    if (!loaded) return waitForCore();
    const made = click();
    followed = readCookie(cookie);
    const facts: Facts = {
      choice: made?.choice ?? null,
      record: record(),
      signals: { gpc: gpc() },
      now: made?.at ?? Date.now(),
    };
    let decision: Decision;
    try {
      decision = loaded.decide({ policy: config, ...facts });
    } catch (cause) {
      console.warn("vinkje:", cause);
      if (!made) return waitForCore();
      // The core cannot read it: then it is no click.
      store.remove(CLICK);
      return settle();
    }
    carryOut(decision, decision.clear);
    // Before another tab hears of what follows: it would take the click for one of its own.
    store.remove(CLICK);
    remember(decision, facts);
    asks = decision.show && facts.record !== UNRECORDED_TWICE;
    settled = true;
    retry.done();
    stand();
  }

  function waitForCore(): void {
    const made = click();
    if (made || running) close(made?.choice);
    describe();
    retry.later();
  }

  /** Until the core comes, nothing runs but what needs no leave; what a click takes away goes at once. */
  function close(choice: Choice | undefined): void {
    const chosen = choice?.act === "choose" ? choice.purposes : [];
    const others = purposes.filter(({ need }) => need !== "nothing").map(({ id }) => id);
    const allowed = purposes.map(({ id }) => id).filter((id) => !others.includes(id));
    const isAccepted = !choice || choice.act === "accept_all";
    carryOut({ allowed, left_out: [] }, isAccepted ? [] : others.filter((id) => !chosen.includes(id)));
  }

  function carryOut({ allowed, left_out }: Running, gone: readonly string[]): void {
    const now = { allowed, left_out };
    const isNew = JSON.stringify(now) !== JSON.stringify(running);
    banner.running = running = now;
    effects.apply(now, gone);
    if (!isNew) return;
    document.dispatchEvent(new CustomEvent("vinkje-change", { detail: now }));
    for (const listener of listeners) listener(allowed);
  }

  function remember({ allowed, event, record: kept }: Decision, facts: Facts): void {
    if (!kept || event === "none") return;
    writeRecord(cookie, kept);
    followed = readCookie(cookie) && kept;
    const visitor = event === "refused" ? null : (store.get<string>(VISITOR) ?? (event === "given" ? uuid() : null));
    // Who consents to nothing any more is forgotten: only the letter that says so still names him.
    const gives = purposes.some(({ id, need }) => need === "consent" && allowed.includes(id));
    if (visitor && gives) store.set(VISITOR, visitor);
    else store.remove(VISITOR);
    keepReceipt(null);
    outbox.add({ key: uuid(), ...facts, policy, locale, wording, visitor, kept, gives });
    void outbox.send();
  }

  /**
   * Makes a decision anew by the service's clock, where the visitor's was more than a day ahead, and
   * lets those that were made from it follow what it comes to. Gives whether it did.
   */
  async function remake(item: OutboxItem, served: number): Promise<boolean> {
    const { gives, kept: before, now: made, visitor } = item;
    if (!(made > served + DAY) || item.policy !== policy) return false;
    const { decide } = await core();
    // A clock that is still as wrong as it was tells how long the decision has waited; one that has
    // been corrected, by what was decided later, that it was made before.
    const now = Math.min(served, made + served - Date.now(), ...outbox.items().map((later) => later.now));
    const { record: kept } = decide({ ...item, policy: config, now });
    if (!kept) return false;
    outbox.replace({ ...item, kept, now });
    if (readCookie(cookie) === before) writeRecord(cookie, kept);
    for (const next of outbox.items()) {
      if (next.record !== before) continue;
      // What follows a consent and names nobody withdraws it: the ledger is to hear whose it was.
      outbox.replace({ ...next, record: kept, visitor: next.visitor ?? (gives ? visitor : null) });
    }
    return true;
  }

  /** Ends a consent that the service refuses for good: nobody could prove it. */
  function revoke(before: string | null): void {
    writeRecord(cookie, before?.startsWith(UNRECORDED) ? UNRECORDED_TWICE : UNRECORDED);
    store.remove(VISITOR);
    keepReceipt(null);
    void settle();
  }

  /** A receipt leads to a record: it stays on the device only where a consent does. */
  function keepReceipt(id: string | null): void {
    receipt = id;
    if (id && store.get(VISITOR)) store.set(RECEIPT, id);
    else store.remove(RECEIPT);
  }

  function stand(): void {
    if (!banner.isConnected) return;
    describe();
    if (asks) banner.show();
    else if (!opened) banner.hide();
  }

  function describe(): void {
    const value = record() ?? "";
    const waits = outbox.items().length || click();
    banner.status = waits ? texts.waiting : value.startsWith(UNRECORDED) ? texts.not_recorded : "";
    banner.describe();
  }

  function wake(): void {
    if (!settled) void settle();
    else if (readCookie(cookie) !== followed) {
      // Another tab has decided: this one follows.
      arrive();
      stand();
    }
    void outbox.send();
  }

  banner.addEventListener("vinkje-open", () => {
    opened = true;
    core().catch(() => undefined);
  });
  banner.addEventListener("vinkje-choice", ({ detail }) => {
    opened = asks = false;
    banner.hide();
    store.set(CLICK, { choice: detail, at: Date.now(), policy } satisfies Click);
    void settle();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element && event.target.closest("[data-vinkje-reopen]"))) return;
    event.preventDefault();
    banner.open();
  });
  addEventListener("online", wake);
  addEventListener("storage", ({ key }) => {
    if (key?.startsWith(`${cookie}.${ITEM}`)) wake();
  });
  // A page that comes out of the back-forward cache was asleep while others decided.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) wake();
  });
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) wake();
  });

  arrive();
  whenReady(() => {
    // A link that skips to the content stays the first thing on a page.
    const first = document.body.firstElementChild;
    if (first?.matches("a[href^='#']")) first.after(banner);
    else document.body.prepend(banner);
    stand();
  });
  void outbox.send();

  return {
    allowed: () => running?.allowed ?? [],
    allowsService: effects.runs,
    open: () => banner.open(),
    onChange(listener) {
      listeners.push(listener);
      if (running) listener(running.allowed);
    },
  };
}
