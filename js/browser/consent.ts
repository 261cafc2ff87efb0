/**
 * One page's consent: what the visitor's record allows runs, and the banner stands where he has none.
 *
 * Nothing is decided here. A record that the core wrote, and that is still of this policy, in time
 * and under the same signal, is carried out as it stands; anything else goes to the core, which
 * deciding.ts brings.
 */
import type { Choice } from "../core/ask.js";
import type { PageConfig } from "../core/page-config.js";
import { itemsNamed, itemsOf } from "../core/items.js";
import { starter } from "../core/once.js";
import type { BannerTexts } from "../locales/types.js";
import type { Embeds } from "./embeds.js";
import { whenIdle, whenReady } from "./dom.js";
import { createEffects, type Running } from "./effects.js";
import type { SecondLayer } from "./purposes.js";
import { holds, readRecord, recordCookie } from "./record.js";
import { createRetry } from "./retry.js";
import { hearsSignals } from "./hears.js";
import type { Signals } from "./signals.js";
import type { Click, Deciding, DecidingStarter, Session } from "./session.js";
import { createStore, ITEM } from "./store.js";

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

type Listener = (allowed: readonly string[]) => void;

const CLICK = "click";
/** After how long a core that does not come is no longer waited for with things running, in milliseconds. */
const LATE_MS = 3000;

/** What a page loads where it needs it; each is asked anew after a failure. */
export interface PageParts {
  /** What decides. */
  deciding: DecidingStarter;
  /** The banner's second layer. */
  secondLayer: () => Promise<SecondLayer>;
  /** What stands in place of frames. */
  embeds: () => Promise<Embeds>;
  /** Telling others on the page what may run. */
  signals: () => Promise<Signals>;
}

/** Starts consent on this page, with a banner of its own; the element must have been registered. */
export function consentOf(config: PageConfig, language: BannerTexts, parts: PageParts): Vinkje {
  const { policy, purposes } = config;
  const cookie = recordCookie(config.cookie);
  const store = createStore(`${config.cookie}.`);
  const choose = (choice: Choice): void => {
    banner.dispatchEvent(new CustomEvent("vinkje-choice", { detail: choice }));
  };
  const effects = createEffects(purposes, (frame, isShown) => {
    // What was never covered needs no uncovering.
    if (isShown && !frame.hidden) return;
    parts.embeds().then(({ cover }) => cover(frame, isShown, config, () => running, choose), console.warn);
  });
  const texts = { ...language, ...config.texts };
  const banner = Object.assign(document.createElement("vinkje-banner"), { config, texts, secondLayer: parts.secondLayer });
  const listeners: Listener[] = [];
  let running: Running | null = null;
  let isSettled = false;
  /** Whether the banner must stand. */
  let asks = false;
  /** Whether the visitor has opened it himself, or closed it without an answer. */
  let isOpened = false;
  let isClosed = false;
  let known: Deciding | undefined;

  const session: Session = {
    config,
    store,
    cookie,
    readRecord,
    followed: null,
    gpc: () => navigator.globalPrivacyControl === true,
    click() {
      const click = store.get<Click>(CLICK);
      return click?.policy === policy ? click : null;
    },
    dropClick: () => store.remove(CLICK),
    holds: (record) => holds(record, policy, purposes.length, session.gpc(), Date.now()),
    follow(record) {
      if (!record || !session.holds(record)) return false;
      const { allowed, leftOut } = readRecord(record);
      const left_out = itemsNamed(itemsOf(purposes), leftOut);
      carryOut({ allowed: idsOf(allowed), left_out }, idsOf(~allowed));
      settled(false);
      return true;
    },
    carryOut,
    settled,
    settle: () => void settle(),
    retry: createRetry(settle),
    describe: () => banner.describe(),
  };

  const deciding = starter(async () => (known = await parts.deciding(session)));

  banner.standing = () => {
    // Nobody has chosen yet where it asks.
    if (!known && !asks) void deciding().then(session.describe, console.warn);
    return known?.standing();
  };

  const idsOf = (bits: number): string[] => purposes.filter((_, bit) => (bits >>> bit) & 1).map(({ id }) => id);

  function arrive(): void {
    // Before anything is made of it: what another tab writes from here on has yet to be followed.
    session.followed = cookie.read();
    const waits = cookie.isMarked();
    if (!waits && session.follow(session.followed)) return whenIdle(lookForWhatWaits);
    // Nobody waits for the core to be asked what can only be asked.
    asks = !waits && !session.followed && !session.gpc() && purposes.some(({ need }) => need === "consent");
    isSettled = false;
    if (asks) whenReady(() => setTimeout(settle));
    else void settle();
  }

  /** Where the mark was lost, what waits is sent all the same. */
  function lookForWhatWaits(): void {
    if (store.names().some((name) => name === CLICK || name.startsWith(ITEM))) void settle();
  }

  /** Has the core judge the click that waits, or else the arrival. */
  async function settle(): Promise<void> {
    isSettled = false;
    // To wait for a core takes nothing away that is accepted.
    if ((session.click()?.choice?.act ?? "accept_all") !== "accept_all") narrow();
    // What does not come and does not fail either is waited for as what has failed.
    const late = setTimeout(narrow, LATE_MS);
    try {
      await (await deciding()).settle();
    } catch (cause) {
      console.warn("vinkje:", cause);
      narrow();
      session.retry.later();
    }
    clearTimeout(late);
  }

  function settled(isAsking: boolean): void {
    isSettled = true;
    asks = isAsking;
    stand();
  }

  /**
   * Until the core has judged a click, nothing starts by it, and what it takes away goes at once;
   * without a click nothing runs that needs leave.
   */
  function narrow(): void {
    const choice = session.click()?.choice;
    if (choice || running) {
      const stays = (id: string): boolean =>
        choice?.act === "accept_all" || (choice?.act === "choose" && choice.purposes?.includes(id));
      const ran = running?.allowed ?? [];
      const allowed = purposes.filter(({ id, need }) => need === "nothing" || (stays(id) && ran.includes(id))).map(({ id }) => id);
      const gone = choice ? purposes.filter(({ id, need }) => need !== "nothing" && !stays(id)).map(({ id }) => id) : [];
      const out = choice?.act === "choose" ? (choice.left_out ?? []) : [];
      carryOut({ allowed, left_out: [...(running?.left_out ?? []), ...out] }, gone);
    }
    banner.describe();
  }

  function carryOut({ allowed, left_out }: Running, gone: readonly string[]): void {
    const now = { allowed, left_out };
    const isNew = JSON.stringify(now) !== JSON.stringify(running);
    banner.running = running = now;
    effects.apply(now, gone);
    if (!isNew) return;
    if (hearsSignals()) void parts.signals().then(({ signal }) => running && signal(purposes, running), console.warn);
    document.dispatchEvent(new CustomEvent("vinkje-change", { detail: now }));
    for (const listener of listeners) tell(listener, allowed);
  }

  function stand(): void {
    if (!banner.isConnected) return;
    banner.describe();
    if (asks && !isClosed) banner.show();
    else if (!isOpened) banner.hide();
  }

  function wake(): void {
    if (!isSettled) void settle();
    else if (cookie.read() !== session.followed || (cookie.isMarked() && session.click())) {
      // Another tab has decided, or is about to: this one follows.
      arrive();
      stand();
    }
    known?.send();
  }

  const side = cookie.side();
  if (side) banner.dataset["side"] = side;
  banner.addEventListener("vinkje-move", () => cookie.moveTo(banner.dataset["side"] ?? ""));
  banner.addEventListener("vinkje-open", () => {
    isOpened = true;
    isClosed = false;
    void deciding().then((part) => part.prepare(), console.warn);
  });
  banner.addEventListener("vinkje-close", () => (isClosed = true));
  banner.addEventListener("vinkje-choice", ({ detail }) => {
    isOpened = isClosed = asks = false;
    banner.hide();
    store.set(CLICK, { choice: detail, at: Date.now(), policy, gpc: session.gpc() } satisfies Click);
    cookie.mark(true);
    void settle();
  });
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element && event.target.closest("[data-vinkje-reopen]"))) return;
    event.preventDefault();
    banner.open();
  });
  addEventListener("online", wake);
  addEventListener("storage", ({ key }) => {
    if (key?.startsWith(`${config.cookie}.${ITEM}`)) wake();
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

  return {
    allowed: () => running?.allowed ?? [],
    allowsService: effects.runs,
    open: () => banner.open(),
    onChange(listener) {
      listeners.push(listener);
      if (running) tell(listener, running.allowed);
    },
  };
}

/** Who listens badly keeps nobody else from hearing, and no decision from being kept. */
function tell(listener: Listener, allowed: readonly string[]): void {
  try {
    listener(allowed);
  } catch (cause) {
    console.error(cause);
  }
}
