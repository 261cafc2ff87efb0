/** A text field in which places are marked: the same text lies behind it, with the marks. */
import { element } from "./dom.js";
import type { Span } from "./places.js";

export class MarkedText {
  readonly #field: HTMLTextAreaElement;
  readonly #behind: HTMLElement;

  constructor(field: HTMLTextAreaElement, behind: HTMLElement) {
    this.#field = field;
    this.#behind = behind;
    this.#field.addEventListener("input", () => this.#fit());
    addEventListener("resize", () => this.#fit());
  }

  get text(): string {
    return this.#field.value;
  }

  set text(text: string) {
    this.#field.value = text;
    this.#fit();
  }

  onInput(act: () => void): void {
    this.#field.addEventListener("input", act);
  }

  /** Marks places, and nothing else. */
  mark(spans: readonly Span[]): void {
    const { text } = this;
    const parts: (Node | string)[] = [];
    let done = 0;
    for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
      if (from < done) continue;
      parts.push(text.slice(done, from), element("mark", {}, text.slice(from, to)));
      done = to;
    }
    // A text that ends with a line break would lie one line too low.
    this.#behind.replaceChildren(...parts, `${text.slice(done)}\n`);
  }

  /** Selects a place and brings it into sight. */
  show(span: Span | undefined): void {
    if (!span) return;
    this.#field.focus();
    this.#field.setSelectionRange(span.from, span.to);
    this.#behind.querySelector("mark")?.scrollIntoView({ block: "nearest" });
  }

  /** The field is as high as its text: so nothing of it scrolls away from its marks. */
  #fit(): void {
    this.#field.style.blockSize = "0";
    this.#field.style.blockSize = `${this.#field.scrollHeight + 2}px`;
  }
}
