/** What stands in the way of an order, said in a summary and beside each box. */
import type { CheckoutCheck } from "../core/checkout.js";
import type { ManifestDocument } from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import type { Locale } from "../locales/types.js";
import type { Boxes } from "./boxes.js";
import { h } from "./dom.js";

/** The languages' sentences that a checkout needs. */
export type CheckoutSentences = Pick<Locale, "tag" | "checkout" | "problems">;

/**
 * Shows findings in a form. A server that answers without scripts writes the same elements:
 * `[data-vinkje-summary]` and `[data-vinkje-finding]`.
 */
export class Findings {
  private readonly form: HTMLFormElement;
  private readonly boxes: Boxes;
  private readonly sentences: CheckoutSentences;
  private readonly manifest: ManifestDocument;

  constructor(form: HTMLFormElement, boxes: Boxes, sentences: CheckoutSentences, manifest: ManifestDocument) {
    this.form = form;
    this.boxes = boxes;
    this.sentences = sentences;
    this.manifest = manifest;
  }

  clear(): void {
    for (const finding of this.form.querySelectorAll("[data-vinkje-finding]")) finding.remove();
    for (const box of this.form.querySelectorAll("[data-vinkje-box][aria-invalid]")) {
      box.removeAttribute("aria-invalid");
      box.removeAttribute("aria-describedby");
    }
    this.summary().replaceChildren();
  }

  show(problems: CheckoutCheck["problems"]): void {
    const lines = problems.map(({ code, box: id }) => {
      const text = this.textOf(id);
      const sentence = fill(this.sentences.problems[code], { box: text, text });
      const box = this.boxes.find(id ?? "");
      if (!box) return h("li", {}, sentence);
      box.id ||= `vinkje-box-${id}`;
      this.mark(box, sentence);
      return h("li", {}, h("a", { href: `#${box.id}` }, sentence));
    });
    const summary = this.summary();
    summary.replaceChildren(h("p", {}, this.sentences.checkout.cannot_order), h("ul", {}, ...lines));
    const first = this.form.querySelector<HTMLElement>("[data-vinkje-box][aria-invalid]");
    (first ?? summary).focus();
  }

  /** The text beside a box, without its links; its id where the manifest has none. */
  private textOf(id: string | null): string {
    const { boxes, languages } = this.manifest;
    const { text } = boxes.find((box) => box.id === id) ?? {};
    const words = text?.[this.sentences.tag] ?? text?.[languages[0] ?? ""] ?? id ?? "";
    return words.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  }

  private mark(box: HTMLInputElement, sentence: string): void {
    const finding = h("p", { id: `${box.id}-finding`, "data-vinkje-finding": "" }, sentence);
    const field = box.closest("[data-vinkje-field]");
    if (field) field.append(finding);
    // In the label it would become part of the box's name.
    else (box.closest("label") ?? box).after(finding);
    box.setAttribute("aria-invalid", "true");
    box.setAttribute("aria-describedby", finding.id);
  }

  private summary(): HTMLElement {
    const there = this.form.querySelector<HTMLElement>("[data-vinkje-summary]");
    if (there) return there;
    const summary = h("div", { "data-vinkje-summary": "", role: "alert", tabindex: "-1" });
    this.form.prepend(summary);
    return summary;
  }
}
