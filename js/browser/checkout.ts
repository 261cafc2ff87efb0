/**
 * The boxes of a checkout form: says beside each what the core finds, before the order is sent.
 *
 * The form is `<form data-vinkje-checkout="classic">` (the surface), its boxes are
 * `<input type="checkbox" data-vinkje-box="terms">`, and what the order hangs on stands in fields
 * with `data-vinkje-fact="country"` (or `customer`) and in `data-vinkje-tags="tea alcohol"` of the
 * form. The shop's own server judges the order again, and alone where a page runs no scripts.
 */
import type { CheckoutCore, Submission } from "../core/checkout.js";
import type { ManifestDocument } from "../core/generated/types.js";
import { Boxes } from "./boxes.js";
import { Findings, type CheckoutSentences } from "./findings.js";

/** What a checkout is judged with. */
export interface CheckoutParts {
  /** The language of the page: what `vinkje/locales/…` gives. */
  locale: CheckoutSentences;
  /** Loads the core: `start` of `vinkje/core/checkout`. */
  core: () => Promise<Pick<CheckoutCore, "checkCheckout">>;
  /** The shop's manifest; where absent, what `<script type="application/json" data-vinkje-manifest>` says. */
  manifest?: ManifestDocument;
}

/** Binds a form. Gives back how to let go of it. */
export function bindCheckout(form: HTMLFormElement, { locale, core, manifest = inlined() }: CheckoutParts): () => void {
  const boxes = new Boxes(form);
  const findings = new Findings(form, boxes, locale, manifest);
  let loaded: Pick<CheckoutCore, "checkCheckout"> | undefined;
  let waiting = false;

  const judge = (event: SubmitEvent): void => {
    findings.clear();
    if (!loaded) {
      event.preventDefault();
      if (!waiting) void loading.then(() => form.requestSubmit(event.submitter));
      waiting = true;
      return;
    }
    const { ok, problems } = loaded.checkCheckout(manifest, submission(form, boxes));
    if (ok) return;
    event.preventDefault();
    findings.show(problems);
    for (const { code, box } of problems) {
      if (code === "box_preticked" && box !== null) boxes.empty(box);
    }
  };
  const letGo = (): void => form.removeEventListener("submit", judge);
  form.addEventListener("submit", judge);

  // Where the core cannot come, the server judges alone.
  const loading = core().then((core) => void (loaded = core), letGo);
  return letGo;
}

function submission(form: HTMLFormElement, boxes: Boxes): Submission {
  const customer = fact(form, "customer");
  return {
    surface: form.dataset["vinkjeCheckout"] || "classic",
    country: fact(form, "country"),
    customer: customer === "consumer" || customer === "business" ? customer : null,
    product_tags: form.dataset["vinkjeTags"]?.split(/\s+/).filter(Boolean) ?? [],
    boxes: boxes.state(),
  };
}

function fact(form: HTMLFormElement, name: string): string | null {
  const field = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-vinkje-fact=${name}]`);
  return field?.value || null;
}

function inlined(): ManifestDocument {
  const script = document.querySelector("script[data-vinkje-manifest]");
  if (!script?.textContent) throw new Error("the page has no `<script type=\"application/json\" data-vinkje-manifest>`");
  return JSON.parse(script.textContent) as ManifestDocument;
}
