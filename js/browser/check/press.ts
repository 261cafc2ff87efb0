/** Finding out what the buttons of a banner do, without anything being decided. */
import type { Choice } from "../../core/ask.js";
import type { VinkjeBanner } from "../banner.js";
import { canBePressed } from "./look.js";

/** The longest that a second layer may take to come. */
const LONGEST_MS = 5000;
const BETWEEN_MS = 25;

/** What pressing a button comes to. */
export type Pressed = Choice["act"] | "refuse_by_choosing" | "opens" | "closes" | "nothing";

export interface Button {
  /** Where it stands among the buttons of its layer. */
  index: number;
  does: Pressed;
}

/** Shows the banner anew, as it stands first or as it is opened again. */
export function panelOf(banner: VinkjeBanner, asked: boolean): HTMLElement {
  banner.hide();
  banner.show(asked);
  return banner.querySelector<HTMLElement>(":scope>div") ?? banner;
}

/** Presses a button; what the banner says of it comes to nobody but here: a choice, or that it has moved. */
export function press(banner: VinkjeBanner, button: HTMLElement): Choice | "moved" | null {
  let said: Choice | "moved" | null = null;
  const take = (event: CustomEvent<Choice>): void => {
    said = event.detail;
    event.stopImmediatePropagation();
  };
  // Where its button stands is kept as little.
  const { side } = banner.dataset;
  const keep = (event: Event): void => {
    event.stopImmediatePropagation();
    said = "moved";
    if (side) banner.dataset["side"] = side;
    else delete banner.dataset["side"];
  };
  // Whoever counts the clicks on a page does not count these.
  const stop = (event: Event): void => event.stopPropagation();
  addEventListener("vinkje-choice", take as EventListener, true);
  addEventListener("vinkje-move", keep, true);
  banner.addEventListener("click", stop);
  try {
    button.click();
  } finally {
    removeEventListener("vinkje-choice", take as EventListener, true);
    removeEventListener("vinkje-move", keep, true);
    banner.removeEventListener("click", stop);
  }
  return said;
}

/** Presses every button that can be pressed in a layer that is made anew after each. */
export async function tryButtons(banner: VinkjeBanner, layer: () => Promise<HTMLElement | null>): Promise<Button[]> {
  const found: Button[] = [];
  for (let index = 0; ; index++) {
    const panel = await layer();
    const element = panel && buttonsOf(panel)[index];
    if (!element) return found;
    if (canBePressed(element)) found.push({ index, does: await pressed(banner, element, panel) });
  }
}

export const buttonsOf = (panel: HTMLElement): HTMLButtonElement[] => [...panel.querySelectorAll("button")];

async function pressed(banner: VinkjeBanner, element: HTMLElement, panel: HTMLElement): Promise<Pressed> {
  const boxes = panel.querySelectorAll("input").length;
  const choice = press(banner, element);
  if (choice === "moved") return "nothing";
  if (choice) return choice.act === "choose" && choice.purposes.length === 0 ? "refuse_by_choosing" : choice.act;
  if (!panel.isConnected) return "closes";
  return (await until(() => panel.querySelectorAll("input").length > boxes)) ? "opens" : "nothing";
}

/** Waits until something is so; gives whether it came to that. */
export async function until(holds: () => boolean, longest = LONGEST_MS): Promise<boolean> {
  for (let waited = 0; !holds(); waited += BETWEEN_MS) {
    if (waited > longest) return false;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  return true;
}
