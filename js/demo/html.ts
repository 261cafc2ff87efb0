/** HTML in which every value is text, unless it is HTML itself. */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

/** A template: html`<p>${name}</p>`. What is false or absent leaves nothing behind. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(parts.reduce((sofar, part, index) => sofar + sourceOf(values[index - 1]) + part));
}

/** Values for a `<script type="application/json">`. */
export const json = (value: unknown): Html => new Html(JSON.stringify(value).replaceAll("<", "\\u003c"));

function sourceOf(value: Value): string {
  if (value === false || value === null || value === undefined) return "";
  if (value instanceof Html) return value.source;
  if (typeof value === "object") return value.map(sourceOf).join("");
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
