/** Colours as they come to the eye, and WCAG's contrast between them. What cannot be told is null. */

/** Red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What cannot be told from computed colours alone. */
const BLURS = ["backgroundImage", "filter", "backdropFilter", "maskImage", "clipPath"] as const;

/** What stands behind the words of an element; null above pictures, and where the page shines through. */
export function fillOf(element: Element, upTo: Element): Colour | null {
  const style = getComputedStyle(element);
  const own = colourOf(style.backgroundColor);
  const isPlain = BLURS.every((property) => (style[property] || "none") === "none") && style.mixBlendMode === "normal";
  if (!own || !isPlain || style.opacity !== "1") return null;
  if (own[3] === 1) return own;
  const behind = element !== upTo && element.parentElement ? fillOf(element.parentElement, upTo) : null;
  return behind && over(own, behind);
}

/** A colour of the element's own, such as its ink, above what stands behind it. */
export function above(colour: string, fill: Colour | null): Colour | null {
  const own = colourOf(colour);
  return own && fill && over(own, fill);
}

/** The contrast of WCAG 2.2, from 1 to 21. */
export function contrast(one: Colour | null, other: Colour | null): number | null {
  if (!one || !other) return null;
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** How far two colours lie apart, from 0 to 442. */
export const distance = (one: Colour, other: Colour): number =>
  Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

const over = ([red, green, blue, alpha]: Colour, behind: Colour): Colour => {
  const mix = (own: number, under: number): number => own * alpha + under * (1 - alpha);
  return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
};

function luminance([red, green, blue]: Colour): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A computed colour, in whichever notation. */
function colourOf(computed: string): Colour | null {
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(computed);
  if (numbers) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers.slice(1).map((part) => (part === undefined ? 1 : Number(part)));
    return [red, green, blue, alpha];
  }
  const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d");
  if (!canvas || !CSS.supports("color", computed)) return null;
  canvas.fillStyle = computed;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
