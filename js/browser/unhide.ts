/**
 * Keeps the focus in sight (WCAG 2.4.11): what gets it behind the banner is scrolled to the free edge
 * of the window. Where the page ends before that, the banner goes to the other edge.
 */
export function unhideFocus(banner: HTMLElement): void {
  const atTop = (): boolean => banner.dataset["at"] === "top";
  document.addEventListener("focusin", ({ target }) => {
    const cover = [...banner.children].find((part) => part.getClientRects().length);
    if (!cover || !(target instanceof Element) || banner.contains(target)) return;
    // Scrolled under the pointer, a click would miss what it was meant for.
    if (!target.matches(":focus-visible")) return;
    const hidden = (): boolean => overlap(target, cover);
    const toFreeEdge = (): void => target.scrollIntoView({ block: atTop() ? "end" : "start" });
    if (hidden()) toFreeEdge();
    if (!hidden()) return;
    banner.dataset["at"] = atTop() ? "" : "top";
    toFreeEdge();
  });
}

function overlap(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
