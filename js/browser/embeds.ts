/**
 * What stands in place of a frame that may not be shown yet: whose it is, and a button that allows
 * it right there. Pages load it where they have such a frame.
 */
import type { Choice } from "../core/ask.js";
import { itemsOf } from "../core/items.js";
import type { PageConfig } from "../core/page-config.js";
import { fill } from "../locales/fill.js";
import type { EmbedTexts } from "../locales/types.js";
import { button, h } from "./dom.js";
import type { Running } from "./effects.js";
import { adoptStyle } from "./style.js";

const style = `
.vinkje-embed,.vinkje-embed *{all:revert;box-sizing:border-box}
.vinkje-embed{display:grid;place-content:center;gap:.75em;max-inline-size:100%;padding:1em;color:var(--vinkje-ink,#1d2522);background:var(--vinkje-surface,#fff);border:1px solid var(--vinkje-line,#d5dbd7);font:1em/1.5 var(--vinkje-font,system-ui,sans-serif);text-align:start}
.vinkje-embed p{margin:0;max-inline-size:40em}
.vinkje-embed button{justify-self:start;font:inherit;font-weight:600;min-block-size:2.75em;padding:.4em 1em;cursor:pointer;border:2px solid transparent;border-radius:var(--vinkje-button-radius,9px);color:var(--vinkje-on-accent,#fff);background:var(--vinkje-accent,#1f4d40)}
.vinkje-embed :focus-visible{outline:3px solid var(--vinkje-focus,#2268d1);outline-offset:2px}
`;

const covers = new WeakMap<HTMLIFrameElement, HTMLElement>();

/** The covers of frames, in one language. */
export interface Embeds {
  /**
   * Covers a frame, or uncovers it.
   *
   * @param running what runs now; null while nobody knows
   * @param choose is told what the visitor allows with its button
   */
  cover(
    frame: HTMLIFrameElement,
    isShown: boolean,
    config: PageConfig,
    running: () => Running | null,
    choose: (choice: Choice) => void,
  ): void;
}

export const embedsIn = (language: EmbedTexts): Embeds => ({
  cover(frame, isShown, config, running, choose) {
    const covered = covers.get(frame);
    if (isShown) {
      if (!covered) return;
      const hadFocus = covered.contains(document.activeElement);
      covered.remove();
      covers.delete(frame);
      frame.hidden = false;
      if (hadFocus) frame.focus();
    } else if (!covered?.isConnected && (covered || frame.getClientRects().length)) {
      adoptStyle(style);
      const texts = { ...language, ...config.texts };
      const wanted = wantedBy(frame, config);
      const { width, height } = frame.getBoundingClientRect();
      const cover = h(
        "div",
        { class: "vinkje-embed", lang: config.locale, dir: "auto" },
        h("p", {}, fill(texts.embed_body, { provider: wanted.providers.join(", ") })),
        button(texts.embed_allow, () => choose(choiceOf(wanted, config, running()))),
      );
      // It takes the frame's place, so that nothing moves.
      if (width) cover.style.inlineSize = `${width}px`;
      if (height) cover.style.minBlockSize = `${height}px`;
      covers.set(frame, cover);
      frame.before(cover);
      frame.hidden = true;
    }
  },
});

/** What a frame waits for. */
interface Wanted {
  purposes: readonly string[];
  /** Empty where it waits for the whole of its purposes. */
  services: readonly string[];
  providers: readonly string[];
}

function wantedBy({ dataset }: HTMLIFrameElement, { controller, purposes }: PageConfig): Wanted {
  const words = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean) ?? [];
  const [ids, services] = [words(dataset["vinkjePurpose"]), words(dataset["vinkjeService"])];
  const asked = purposes
    .filter(({ id }) => ids.includes(id))
    .flatMap((purpose) => purpose.services)
    .filter(({ id }) => !services.length || services.includes(id));
  const providers = [...new Set(asked.map(({ provider }) => provider))];
  return { purposes: ids, services, providers: providers.length ? providers : [controller] };
}

/** What runs now, and what is wanted besides: of a purpose that is new only the services that are. */
function choiceOf({ purposes: ids, services }: Wanted, { purposes }: PageConfig, running: Running | null): Choice {
  const wasOn = (id: string): boolean =>
    running ? running.allowed.includes(id) : purposes.some((purpose) => purpose.id === id && purpose.need === "exempt");
  const on = purposes.filter(({ id, need }) => need !== "nothing" && (wasOn(id) || ids.includes(id)));
  const isWanted = (item: string): boolean => !services.length || services.includes(item.split("/", 1)[0] ?? "");
  const left_out = on.flatMap((purpose) =>
    itemsOf([purpose]).filter((item) => {
      if (ids.includes(purpose.id) && isWanted(item)) return false;
      return !wasOn(purpose.id) || (running?.left_out.includes(item) ?? false);
    }),
  );
  return { act: "choose", purposes: on.map(({ id }) => id), left_out };
}
