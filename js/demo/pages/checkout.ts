/** The checkout: the boxes come from the manifest, and are always shown empty. */
import { FORM, type Finding, type ManifestBox, type ManifestDocument } from "vinkje/node";
import { euro } from "../catalogue.js";
import { tagsOf, totalOf, type Line } from "../basket.js";
import { html, json, type Html } from "../html.js";
import en from "vinkje/locales/en";
import nl from "vinkje/locales/nl";
import { texts, type Language } from "../texts.js";

/** vinkje's own words about boxes. */
const boxWords = { nl, en };

export interface CheckoutParts {
  language: Language;
  basket: readonly Line[];
  manifest: ManifestDocument;
  /** The boxes of this order. */
  boxes: readonly ManifestBox[];
  /** What stood in the way of a form that was sent; empty at first. */
  findings: readonly (Finding & { box: string | null })[];
  /** What the customer had filled in. */
  filled: Readonly<Record<string, string>>;
}

export function checkoutPage(parts: CheckoutParts): Html {
  const { language, basket, manifest, boxes, findings } = parts;
  const t = texts[language];
  if (basket.length === 0) return html`<h1>${t.checkout}</h1><p>${t.empty} <a href="/${language}/">${t.back}</a></p>`;
  return html`
<h1>${t.checkout}</h1>
<form class="checkout" method="post" action="/checkout" data-vinkje-checkout="classic" data-vinkje-tags="${tagsOf(basket).join(" ")}">
  <input type="hidden" name="${FORM.locale}" value="${language}">
  <input type="hidden" name="${FORM.manifest}" value="${manifest.hash}">
  <div data-vinkje-summary role="alert" tabindex="-1">${findings.length > 0 && summary(parts)}</div>
  <fieldset>
    <legend>${t.details}</legend>
    ${field(parts, "name", t.name, "name", "text")}
    ${field(parts, "email", t.email, "email", "email")}
    ${field(parts, "address", t.address, "address-line1", "text")}
    ${field(parts, "city", t.city, "address-line2", "text")}
    <p><label for="country">${t.country}</label>
    <select id="country" name="country" autocomplete="country" data-vinkje-fact="country">
      ${Object.entries(t.countries).map(
        ([code, name]) => html`<option value="${code}"${parts.filled["country"] === code && html` selected`}>${name}</option>`,
      )}
    </select></p>
  </fieldset>
  <fieldset>
    <legend>${t.agree}</legend>
    ${boxes.map((box) => boxField(parts, box))}
  </fieldset>
  <section class="sum" aria-label="${t.basket}">
    <h2>${t.basket}</h2>
    <ul>${basket.map(
      ({ tea, count }) => html`<li><span>${count} × ${tea.name[language]}</span> <span>${euro(tea.price * count, language)}</span></li>`,
    )}</ul>
    <p class="total"><span>${t.total}</span> <span>${euro(totalOf(basket), language)}</span></p>
    <button class="buy">${t.order}</button>
    <p class="calm">${t.paid}</p>
  </section>
  <script type="application/json" data-vinkje-manifest>${json(manifest)}</script>
</form>`;
}

function field({ filled }: CheckoutParts, name: string, label: string, autocomplete: string, type: string): Html {
  return html`<p><label for="${name}">${label}</label>
  <input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${filled[name]}" required></p>`;
}

/** A box: empty, whatever came back. Asked is said apart from ticked, for who leaves it empty was asked. */
function boxField({ language, findings }: CheckoutParts, { id, text, required }: ManifestBox): Html {
  const mine = findings.filter(({ box }) => box === id);
  const invalid = mine.length > 0 && html` aria-invalid="true" aria-describedby="box-${id}-finding"`;
  const { checkout } = boxWords[language];
  return html`<div class="box" data-vinkje-field>
  <input type="hidden" name="${FORM.asked}" value="${id}">
  <input type="checkbox" id="box-${id}" name="${FORM.ticked}" value="${id}" data-vinkje-box="${id}" autocomplete="off"${invalid}>
  <label for="box-${id}">${linked(text[language] ?? "")} <small>(${required ? checkout.required : checkout.optional})</small></label>
  ${mine.map(({ message }) => html`<p id="box-${id}-finding" data-vinkje-finding>${message}</p>`)}
</div>`;
}

function summary({ language, findings }: CheckoutParts): Html {
  const line = ({ box, message }: CheckoutParts["findings"][number]): Html =>
    box ? html`<a href="#box-${box}">${message}</a>` : html`${message}`;
  return html`<p>${boxWords[language].checkout.cannot_order}</p><ul>${findings.map((one) => html`<li>${line(one)}</li>`)}</ul>`;
}

/** A box's text, in which links are written `[words](/path)`. */
export function linked(text: string): Html[] {
  return text.split(/(\[[^\]]*\]\([^)]*\))/).map((part) => {
    const [, words, href] = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(part) ?? [];
    return href ? html`<a href="${href}" target="_blank">${words}</a>` : html`${part}`;
  });
}
