/** The boxes of one form: which are ticked, and whether it was the customer who ticked them. */
import type { Submission } from "../core/checkout.js";

const BOX = "input[type=checkbox][data-vinkje-box]";

export class Boxes {
  private readonly form: HTMLFormElement;
  /** How the customer's own last click left each box. */
  private readonly byHand = new WeakMap<HTMLInputElement, boolean>();

  constructor(form: HTMLFormElement) {
    this.form = form;
    form.addEventListener("click", ({ isTrusted, target }) => {
      if (isTrusted && target instanceof HTMLInputElement && target.matches(BOX)) {
        this.byHand.set(target, target.checked);
      }
    });
  }

  /** The box of this id; nothing where it is not in the form. */
  find(id: string): HTMLInputElement | undefined {
    return this.all().find((box) => box.dataset["vinkjeBox"] === id);
  }

  /** The boxes as they are now. One that a script ticked was no more empty than one that came ticked. */
  state(): Submission["boxes"] {
    return this.all().map((box) => ({
      id: box.dataset["vinkjeBox"] ?? "",
      ticked: box.checked,
      initial_state: box.defaultChecked || (box.checked && !this.byHand.get(box)) ? "ticked" : "empty",
    }));
  }

  /** Empties a box that came ticked, for the customer to tick it himself. */
  empty(id: string): void {
    const box = this.find(id);
    if (box) box.checked = box.defaultChecked = false;
  }

  private all(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(BOX)];
  }
}
