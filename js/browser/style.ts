/** Style sheets of the element, put on the page in a way that no content security policy stands against. */

const adopted = new Set<string>();

/** Puts rules on the page, once. */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Browsers of before 2023.
    document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
  }
}
