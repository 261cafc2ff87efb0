/** Measures a banner as it stands on the page: what is seen, what is said, and what its buttons do. */
import type { VinkjeBanner } from "../banner.js";
import { hasLinkToChoice, isOpen, withoutLeave } from "./around.js";
import { canBePressed, isShown, lookOf, type Look } from "./look.js";
import { buttonsOf, panelOf, press, tryButtons, until, type Button, type Pressed } from "./press.js";

/** An answer of one layer. */
export interface Answer extends Look {
  does: Pressed;
}

/** A box of the second layer. */
export interface Box {
  /** Of a purpose, a service, or a cookie as `service/name`. */
  id: string;
  ticked: boolean;
  /** Whether it can be seen, in details where they have been opened. */
  shown: boolean;
}

/** A layer of the banner. */
export interface Layer {
  answers: Answer[];
  /** Every word that can be seen, in details too. */
  text: string;
  boxes: Box[];
  /** The addresses of its links that can be seen. */
  links: string[];
}

/** What was measured. */
export interface Measured {
  /** The banner's language (BCP 47). */
  language: string;
  /** The window, in CSS pixels. */
  width: number;
  height: number;
  first: Layer;
  /** What stands behind the first layer; null where that leads nowhere, undefined where it did not come. */
  second: Layer | null | undefined;
  /** What stands there when it is opened again. */
  again: Layer;
  /** Whether something that leads back to the choice can be seen once the banner is gone. */
  route: boolean;
  /** Whether the page can be used while the banner stands; null where something lies over it. */
  open: true | null;
  /** What is stored or loaded without leave, as far as a page can tell. */
  without_leave: string[];
}

/** Measures as a new visitor sees it, decides nothing, and leaves the banner as it was. */
export async function measureBanner(banner: VinkjeBanner): Promise<Measured> {
  const stood = banner.hasAttribute("open");
  const focused = document.activeElement as HTMLElement | null;
  const { running } = banner;
  // Who has decided here before has boxes of his own.
  banner.running = null;
  try {
    const fresh = async (): Promise<HTMLElement> => panelOf(banner, false);
    const buttons = await tryButtons(banner, fresh);
    const first = seen(await fresh(), buttons);
    const open = isOpen(banner);
    const opener = buttons.find(({ does }) => does === "opens");
    const isDeaf = buttons.some(({ does }) => does === "nothing");
    const second = opener ? await layerOf(banner, () => openedBy(banner, opener.index)) : isDeaf ? undefined : null;
    const again = await layerOf(banner, () => opened(banner, second !== undefined));
    banner.hide();
    const button = banner.querySelector<HTMLElement>(":scope>button");
    const route = (button !== null && canBePressed(button)) || hasLinkToChoice();
    const { innerWidth: width, innerHeight: height } = window;
    const without_leave = withoutLeave(banner.config);
    return { language: banner.lang, width, height, first, second, again, route, open, without_leave };
  } finally {
    banner.running ??= running;
    banner.hide();
    if (stood) banner.show();
    focused?.focus({ preventScroll: true });
  }
}

async function layerOf(banner: VinkjeBanner, make: () => Promise<HTMLElement | null>): Promise<Layer> {
  const buttons = await tryButtons(banner, make);
  return seen((await make()) ?? banner, buttons);
}

async function openedBy(banner: VinkjeBanner, index: number): Promise<HTMLElement | null> {
  const panel = panelOf(banner, false);
  const opener = buttonsOf(panel)[index];
  if (opener) press(banner, opener);
  return (await until(() => hasBoxes(panel))) ? panel : null;
}

/** @param comes whether a second layer may be waited for */
async function opened(banner: VinkjeBanner, comes: boolean): Promise<HTMLElement> {
  const panel = panelOf(banner, true);
  if (comes) await until(() => hasBoxes(panel));
  return panel;
}

const hasBoxes = (panel: HTMLElement): boolean => panel.querySelector("input") !== null;

function seen(panel: HTMLElement, buttons: readonly Button[]): Layer {
  panel.scrollTop = 0;
  const elements = buttonsOf(panel);
  const answers = buttons.flatMap(({ index, does }) => {
    const element = elements[index];
    return element ? [{ ...lookOf(element, panel), does }] : [];
  });
  for (const details of panel.querySelectorAll("details")) details.open = true;
  const boxes = [...panel.querySelectorAll("input")].map((box) => ({ id: box.name, ticked: box.checked, shown: isShown(box) }));
  const links = [...panel.querySelectorAll("a")].filter(isShown).map(({ href }) => href);
  return { answers, text: panel.innerText, boxes, links };
}
