/** Making elements without markup: what a shop writes in its configuration is text, never HTML. */

/** An element with attributes and children; strings become text. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? "");
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(text: string, act: () => void): HTMLButtonElement {
  const element = h("button", { type: "button" }, text);
  element.addEventListener("click", act);
  return element;
}

/** Does something once the document has been read. */
export function whenReady(act: () => void): void {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", act, { once: true });
  else act();
}

/** Does something once the page has nothing better to do. */
export function whenIdle(act: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(act, { timeout: 5000 });
  // Safari.
  else setTimeout(act, 1000);
}
