/**
 * The banner's second layer: a box for each purpose, and in its details one for each service and each
 * cookie, which may be left out. Pages load it when a visitor opens it.
 */
import type { Choice } from "../core/ask.js";
import type { PageConfig, PagePurpose } from "../core/page-config.js";
import type { Service, StoredItem } from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import type { ChoicesTexts } from "../locales/types.js";
import { button, h } from "./dom.js";
import type { Running } from "./effects.js";
import type { Standing } from "./session.js";
import { purposesStyle } from "./purposes-style.js";
import { adoptStyle } from "./style.js";

/** What the second layer puts into the banner. */
export interface PurposeList {
  list: HTMLElement;
  /** The first box; none where nothing can be refused. */
  first: HTMLInputElement | undefined;
  /** Keeps what the boxes say. */
  save: HTMLButtonElement;
  /** Puts the button that opens the banner again into the other corner. */
  move: HTMLButtonElement;
}

/** The second layer, in one language. */
export interface SecondLayer {
  /**
   * Makes it.
   *
   * @param running what runs now; null while nobody knows: then nothing does that has to wait for
   *   consent
   * @param choose is told what the boxes say, when the visitor keeps it
   * @param move puts the button that opens the banner again into the other corner
   */
  list(config: PageConfig, running: Running | null, choose: (choice: Choice) => void, move: () => void): PurposeList;
  /** What is known of the choice that stands, in words; empty where there is none. */
  say(config: PageConfig, standing: Standing): string;
}

/** A box and its words, and the boxes of what it is made of. The box's name is the id. */
interface Branch {
  box: HTMLInputElement;
  label: HTMLElement;
  parts: readonly Branch[];
}

export const secondLayerIn = (language: ChoicesTexts): SecondLayer => ({
  list({ purposes, texts: own }, running, choose, move) {
    const texts = { ...language, ...own };
    adoptStyle(purposesStyle);
    return { ...purposeList(purposes, texts, running, choose), move: button(texts.move_button, move) };
  },
  say({ locale, texts: own }, { at, receipt }) {
    const texts = { ...language, ...own };
    const date = at && new Date(at).toLocaleDateString(locale, { dateStyle: "long" });
    const said = [date && fill(texts.chosen_on, { date }), receipt && fill(texts.receipt, { receipt })];
    return said.filter(Boolean).join(" ");
  },
});

function purposeList(
  purposes: readonly PagePurpose[],
  texts: ChoicesTexts,
  running: Running | null,
  choose: (choice: Choice) => void,
): Omit<PurposeList, "move"> {
  const branches: Branch[] = [];

  const section = ({ id, need, name, description, services }: PagePurpose): HTMLElement => {
    const runs = running ? running.allowed.includes(id) : need === "exempt";
    const isOn = (item: string): boolean => runs && !running?.left_out.includes(item);
    const small = (text: string): Node[] => [h("br"), h("small", {}, text)];
    let head: HTMLElement = h("p", {}, h("b", {}, name), ...small(texts.always_on));
    let parts: readonly Branch[] = [];
    if (need !== "nothing") {
      parts = services.map((service) => serviceBranch(service, texts, isOn));
      const branch = branchOf(id, runs, parts, name, ...(need === "exempt" ? small(texts.exempt) : []));
      branches.push(branch);
      head = branch.label;
    }
    const lines = services.map((service, index) => serviceLine(service, texts, parts[index]));
    return h("section", {}, head, h("p", {}, description), ...(lines.length ? [details(lines, texts)] : []));
  };

  const list = h("div", {}, ...purposes.map(section));
  branches.forEach(follow);
  list.addEventListener("change", ({ target }) => {
    const clicked = branches.flatMap(withParts).find(({ box }) => box === target);
    if (clicked) for (const { box } of withParts(clicked)) box.checked = clicked.box.checked;
    branches.forEach(follow);
  });
  const chosen = (): Choice => {
    const on = branches.filter(({ box }) => box.checked);
    const out = on.flatMap(withParts).filter(({ box }) => !box.checked);
    return { act: "choose", purposes: on.map(idOf), left_out: out.map(idOf) };
  };
  return { list, first: branches[0]?.box, save: button(texts.save, () => choose(chosen())) };
}

function branchOf(id: string, on: boolean, parts: readonly Branch[], ...words: (Node | string)[]): Branch {
  const box = h("input", { type: "checkbox", name: id, autocomplete: "off" });
  box.checked = on;
  return { box, label: h("label", {}, box, h("span", {}, ...words)), parts };
}

function serviceBranch({ id, name, cookies = [] }: Service, texts: ChoicesTexts, isOn: (item: string) => boolean): Branch {
  const parts = cookies.map((cookie) => {
    const item = `${id}/${cookie.name}`;
    return branchOf(item, isOn(item), [], lifetime(cookie, texts));
  });
  return branchOf(id, isOn(id), parts, name);
}

const idOf = ({ box }: Branch): string => box.name;

const withParts = (branch: Branch): Branch[] => [branch, ...branch.parts.flatMap(withParts)];

/** Sets a box by those of its parts; gives whether it stands for all of them. */
function follow({ box, parts }: Branch): boolean {
  if (!parts.length) return box.checked;
  const whole = parts.map(follow);
  box.checked = parts.some((part) => part.box.checked);
  box.indeterminate = box.checked && whole.includes(false);
  return box.checked && !box.indeterminate;
}

const details = (lines: HTMLElement[], texts: ChoicesTexts): HTMLElement =>
  h("details", {}, h("summary", {}, `${texts.services} (${lines.length})`), h("ul", {}, ...lines));

/** @param branch its boxes; none where it cannot be refused */
function serviceLine(service: Service, texts: ChoicesTexts, branch: Branch | undefined): HTMLElement {
  const { name, provider, third_party, cookies = [] } = service;
  const whose = third_party ? `${provider} (${texts.third_party})` : provider;
  const items = cookies.map((cookie, index) => h("li", {}, branch?.parts[index]?.label ?? lifetime(cookie, texts)));
  const words = fill(texts.provider, { provider: whose });
  return h("li", {}, branch?.label ?? name, h("p", {}, words), h("ul", {}, ...items));
}

const lifetime = ({ name, lifetime_days: days }: StoredItem, texts: ChoicesTexts): string =>
  fill(days ? texts.stored_days : texts.stored_session, { name, days: `${days}` });
