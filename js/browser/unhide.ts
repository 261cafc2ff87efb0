/**
 * Keeps the focus in sight (WCAG 2.4.11): where the banner covers what has the focus, and the page
 * cannot be scrolled far enough, the banner goes to the other edge.
 */
export function unhideFocus(banner: HTMLElement): void {
  document.addEventListener("focusin", ({ target }) => {
    const cover = [...banner.children].find((part) => part.getClientRects().length);
    if (!cover || !(target instanceof Element) || banner.contains(target)) return;
    if (!overlap(target, cover)) return;
    target.scrollIntoView({ block: "center" });
    if (!overlap(target, cover)) return;
    banner.dataset["at"] = banner.dataset["at"] ? "" : "top";
  });
}

function overlap(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return (
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
  );
}
