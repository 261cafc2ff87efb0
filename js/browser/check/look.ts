/** How an answer looks on the screen. */
import { above, contrast, distance, fillOf, type Colour } from "./colour.js";

export interface Look {
  label: string;
  /** In CSS pixels. */
  width: number;
  height: number;
  font_size: number;
  font_weight: number;
  /** The colours behind the words and of them; null where they cannot be told. */
  fill: Colour | null;
  ink: Colour | null;
  /** WCAG's contrast of its words. */
  contrast: number | null;
  /** WCAG's contrast with what is around it: of its fill or its border, whichever is stronger. */
  edge: number | null;
  /** Whether it is seen without scrolling in the banner. */
  at_once: boolean;
}

/** Beside each other in words of a length, and no bigger than chance. */
const LEAST = { height: 0.9, font_size: 0.9, area: 0.75, contrast: 0.5, edge: 0.5 } as const;
/** Of CSS's font weight: what reads as bold beside what does not. */
const BOLDER = 200;
/** WCAG 1.4.3: the least contrast of words. */
const READABLE = 4.5;
/** Contrast below which nothing is seen of a button but its words, and above which there is one. */
const NO_EDGE = 1.2;
const BUTTON_EDGE = 2;
/** Between colours of one contrast that are still another colour. */
const OTHER_COLOUR = 48;

/** @param panel what the answer stands in */
export function lookOf(button: HTMLElement, panel: HTMLElement): Look {
  const style = getComputedStyle(button);
  const { width, height } = button.getBoundingClientRect();
  const fill = fillOf(button, panel);
  const around = button.parentElement && fillOf(button.parentElement, panel);
  const ink = above(style.color, fill);
  const hasBorder = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== "none";
  const edges = [contrast(fill, around), hasBorder ? contrast(above(style.borderTopColor, fill), around) : 1];
  return {
    label: button.innerText.trim(),
    width,
    height,
    font_size: parseFloat(style.fontSize),
    font_weight: Number(style.fontWeight),
    fill,
    ink,
    contrast: contrast(ink, fill),
    edge: edges.includes(null) ? null : Math.max(...edges.map(Number)),
    at_once: isOnTop(button),
  };
}

/** Whether somebody who scrolls in the banner can see and press it. */
export function canBePressed(button: HTMLElement): boolean {
  if (button.matches(":disabled") || !isShown(button)) return false;
  if (isOnTop(button)) return true;
  button.scrollIntoView({ block: "nearest", behavior: "instant" });
  return isOnTop(button);
}

/** Whether it takes up room that is not transparent. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
}

/** Whether refusing looks like less than accepting; null where it cannot be told, or is a matter of taste. */
export function looksLess(refuse: Look, accept: Look): boolean | null {
  const area = ({ width, height }: Look): number => width * height;
  const isSmaller =
    refuse.height < accept.height * LEAST.height ||
    refuse.font_size < accept.font_size * LEAST.font_size ||
    area(refuse) < area(accept) * LEAST.area;
  const isLighter = refuse.font_weight <= accept.font_weight - BOLDER;
  const isFainter = weaker(refuse.contrast, accept.contrast, LEAST.contrast) || !isReadable(refuse, accept);
  const hasLessEdge = weaker(refuse.edge, accept.edge, LEAST.edge);
  if (isSmaller || isLighter || isFainter || hasLessEdge || (accept.at_once && !refuse.at_once)) return true;
  const pairs = [[refuse.fill, accept.fill], [refuse.ink, accept.ink]] as const;
  const isAlike = pairs.every(([one, other]) => one && other && distance(one, other) < OTHER_COLOUR);
  return isAlike && refuse.edge !== null && accept.edge !== null ? false : null;
}

/** Whether refusing is no button to the eye, where accepting is one. */
export const looksLikeText = (refuse: Look, accept: Look): boolean =>
  refuse.edge !== null && accept.edge !== null && refuse.edge < NO_EDGE && accept.edge >= BUTTON_EDGE;

const weaker = (one: number | null, other: number | null, least: number): boolean =>
  one !== null && other !== null && one < other * least;

const isReadable = (refuse: Look, accept: Look): boolean =>
  refuse.contrast === null || refuse.contrast >= READABLE || (accept.contrast !== null && accept.contrast < READABLE);
