/** The order, with what was ticked and the receipt for it. */
import type { ManifestDocument } from "vinkje/node";
import { totalOf } from "../basket.js";
import { euro } from "../catalogue.js";
import { html, type Html } from "../html.js";
import type { Order } from "../orders.js";
import { texts, type Language } from "../texts.js";
import { linked } from "./checkout.js";

export function orderPage({ number, basket, recorded }: Order, manifest: ManifestDocument, language: Language): Html {
  const t = texts[language];
  const { payload, signature } = recorded.receipt;
  const asked = manifest.boxes.filter(({ id }) => recorded.answers?.[id] !== "not_asked");
  return html`
<h1>${t.thanks}</h1>
<p class="lead">${t.ordered} <strong>${number}</strong>.</p>
<div class="order">
<section class="sum">
  <h2>${t.basket}</h2>
  <ul>${basket.map(
    ({ tea, count }) => html`<li><span>${count} × ${tea.name[language]}</span> <span>${euro(tea.price * count, language)}</span></li>`,
  )}</ul>
  <p class="total"><span>${t.total}</span> <span>${euro(totalOf(basket), language)}</span></p>
</section>
<section class="answers">
  <h2>${t.receipt}</h2>
  <ul>${asked.map(({ id, text }) => {
    const answer = recorded.answers?.[id] ?? "not_asked";
    return html`<li data-answer="${answer}">${linked(text[language] ?? "")} <small>${t[answer]}</small></li>`;
  })}</ul>
</section>
<section class="proof">
  <h2>${t.proof}</h2>
  <p>${t.recorded}</p>
  <dl>
    <dt>${t.record_id}</dt><dd><code>${payload.record_id}</code></dd>
    <dt>${t.leaf}</dt><dd><code>${payload.leaf_hash}</code></dd>
    <dt>${t.key}</dt><dd><code>${signature.key_id}</code></dd>
  </dl>
</section>
</div>
<p><a href="/${language}/">${t.back}</a></p>`;
}
