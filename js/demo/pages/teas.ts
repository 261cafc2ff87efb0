/** The shelf, and a page for each tea. */
import { catalogue, euro, type Tea } from "../catalogue.js";
import { html, type Html } from "../html.js";
import { texts, type Language } from "../texts.js";

export function shelf(language: Language): Html {
  const t = texts[language];
  return html`
<section class="hero"><h1>${t.teas}</h1><p>${t.intro}</p></section>
<ul class="shelf">
${catalogue.map(
  (tea) => html`<li class="card">
  <a href="/${language}/thee/${tea.slug}">
    <img src="/tea/${tea.slug}.svg" alt="" width="320" height="320" loading="lazy">
    <h2>${tea.name[language]}</h2>
  </a>
  <p>${tea.line[language]}</p>
  <p class="price">${euro(tea.price, language)} <small>${tea.content}</small></p>
</li>`,
)}
</ul>`;
}

export function teaPage(tea: Tea, language: Language, added: boolean): Html {
  const t = texts[language];
  return html`
<article class="tea">
  <img src="/tea/${tea.slug}.svg" alt="" width="480" height="480">
  <div>
    <h1>${tea.name[language]}</h1>
    <p class="lead">${tea.line[language]}</p>
    <p>${tea.story[language]}</p>
    <p class="price">${euro(tea.price, language)} <small>${tea.content}${tea.tags.includes("alcohol") && " · 18+"}</small></p>
    <form method="post" action="/basket">
      <input type="hidden" name="language" value="${language}">
      <input type="hidden" name="tea" value="${tea.slug}">
      <button class="buy">${t.add}</button>
    </form>
    ${added && html`<p class="added" role="status">${t.added} <a href="/${language}/checkout">${t.checkout}</a></p>`}
    <p class="calm">${t.shipping}</p>
  </div>
</article>
<template data-vinkje-purpose="marketing">
  <aside class="picked" aria-label="${t.from_partner}"><h2>${t.from_partner}</h2><p>${t.partner_line}</p></aside>
</template>`;
}
