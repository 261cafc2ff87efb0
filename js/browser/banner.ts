/** `<vinkje-banner>`: asks, and says what was answered. It stores nothing and decides nothing. */
import type { PageConfig } from "../core/page-config.js";
import type { Choice } from "../core/ask.js";
import { fill } from "../locales/fill.js";
import type { BannerTexts } from "../locales/types.js";
import { bannerStyle } from "./banner-style.js";
import { button, h } from "./dom.js";
import type { Running } from "./effects.js";
import type { SecondLayer } from "./purposes.js";
import type { Standing } from "./session.js";
import { adoptStyle } from "./style.js";
import { unhideFocus } from "./unhide.js";

declare global {
  interface HTMLElementTagNameMap {
    "vinkje-banner": VinkjeBanner;
  }
  interface HTMLElementEventMap {
    /** A click on one of the banner's answers. */
    "vinkje-choice": CustomEvent<Choice>;
    /** The banner was opened by its own button. */
    "vinkje-open": CustomEvent<undefined>;
    /** The visitor has closed the banner without an answer. */
    "vinkje-close": CustomEvent<undefined>;
    /** The visitor has put that button into the other corner: `data-side` says into which. */
    "vinkje-move": CustomEvent<undefined>;
  }
}

// Outside a browser there is nothing to extend; the module can be imported all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * The banner and the button that opens it again, in the page's own DOM.
 *
 * Give it `config`, `texts`, `secondLayer` and `standing` before it is connected. Events: `vinkje-choice` (detail
 * {@link Choice}), `vinkje-open`, `vinkje-close` and `vinkje-move`. The attribute `open` says whether it stands.
 */
export class VinkjeBanner extends Base {
  declare config: PageConfig;
  declare texts: BannerTexts;
  /** Loads the second layer. */
  declare secondLayer: () => Promise<SecondLayer>;
  /** What may run; null while nobody knows. */
  declare running: Running | null;
  /** What is known of the choice that stands; asked when somebody reads it. */
  declare standing: () => Standing | undefined;
  /** The second layer, once it is there. */
  private declare second: SecondLayer | undefined;
  private declare reopen: HTMLButtonElement;
  private declare note: HTMLElement;
  private declare panel: HTMLElement | undefined;
  /** What went wrong in this very panel. */
  private declare trouble: string;

  connectedCallback(): void {
    // It was moved.
    if (this.reopen) return;
    const { config, texts } = this;
    adoptStyle(bannerStyle + config.style);
    this.lang = config.locale;
    // The way its own words are read, which may be another than the page's.
    this.dir = "auto";
    this.setAttribute("role", "region");
    this.setAttribute("aria-label", texts.reopen);
    this.note = h("p", { role: "status" });
    this.reopen = button(texts.reopen, () => this.open());
    this.reopen.onpointerenter = () => void this.load().then(() => this.describe(), console.warn);
    this.replaceChildren(this.reopen);
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.close();
    });
    unhideFocus(this);
    this.describe();
  }

  /** Shows the banner because the visitor wants it. */
  open(): void {
    this.show(true);
    this.dispatchEvent(new CustomEvent("vinkje-open"));
  }

  /** Shows the banner; where the visitor asked for it, on the purposes and with the focus in it. */
  show(asked = false): void {
    if (this.panel) return;
    const { config, texts, note } = this;
    const heading = h("h2", { tabindex: "-1" }, texts.title);
    const more = button(texts.choose, () => void this.refine(more));
    const answers = h(
      "div",
      {},
      button(texts.reject_all, () => this.choose({ act: "reject_all" })),
      button(texts.accept_all, () => this.choose({ act: "accept_all" })),
      more,
    );
    this.panel = h(
      "div",
      {},
      heading,
      h("p", {}, fill(texts.body, { controller: config.controller })),
      h("p", {}, texts.withdraw, " ", h("a", { href: config.privacy_notice }, texts.privacy_notice)),
      note,
      answers,
    );
    if (asked) {
      answers.append(button(texts.close, () => this.close()));
      void this.refine(more);
    }
    this.trouble = "";
    this.append(this.panel);
    this.describe();
    if (asked) heading.focus();
  }

  /** Takes the banner away, and leaves the button that opens it again. */
  hide(): void {
    const { panel, reopen } = this;
    if (!panel) return;
    const hadFocus = panel.contains(document.activeElement);
    panel.remove();
    this.panel = undefined;
    this.describe();
    if (hadFocus) reopen.focus();
  }

  /** Says anew what stands. */
  describe(): void {
    if (!this.isConnected) return;
    const { config, panel, reopen, note, second, texts, trouble } = this;
    this.toggleAttribute("open", !!panel);
    reopen.hidden = !!panel;
    if (!panel && !second) return;
    const standing = this.standing();
    const said = (standing && second?.say(config, standing)) ?? "";
    const waiting = standing?.waits && texts.waiting;
    const unrecorded = standing?.unrecorded && texts.not_recorded;
    if (panel) note.textContent = [said, waiting, unrecorded, trouble].filter(Boolean).join(" ");
    else reopen.title = said;
  }

  /**
   * Puts the purposes above the answers, and the way to keep them in place of `more`; the focus goes
   * along. Where they cannot be loaded the answers stay as they are.
   */
  private async refine(more: HTMLElement): Promise<void> {
    const { config, texts } = this;
    try {
      const second = await this.load();
      const { panel } = this;
      // The banner has gone meanwhile, or a second click came first.
      if (!panel?.contains(more)) return;
      const choose = (choice: Choice): void => this.choose(choice);
      const { list, first, save, move } = second.list(config, this.running, choose, () => this.move());
      const focused = document.activeElement as HTMLElement | null;
      more.parentElement?.before(list);
      more.parentElement?.append(move);
      more.replaceWith(save);
      // Put there anew it has not moved; what grows long after a click counts as a shifted layout.
      this.append(panel);
      if (focused === more) (first ?? save).focus();
      else focused?.focus({ preventScroll: true });
      this.trouble = "";
    } catch (cause) {
      console.warn("vinkje:", cause);
      this.trouble = texts.choose_failed;
    }
    this.describe();
  }

  private async load(): Promise<SecondLayer> {
    return (this.second = await this.secondLayer());
  }

  private close(): void {
    if (!this.panel) return;
    this.hide();
    this.dispatchEvent(new CustomEvent("vinkje-close"));
  }

  private move(): void {
    this.dataset["side"] = this.dataset["side"] === "end" ? "start" : "end";
    this.dispatchEvent(new CustomEvent("vinkje-move"));
  }

  private choose(detail: Choice): void {
    this.dispatchEvent(new CustomEvent("vinkje-choice", { detail }));
  }
}
