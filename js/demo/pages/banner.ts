/** The shop's own banner, measured and judged on the page that it stands on. */
import { html, type Html } from "../html.js";
import { texts, type Language } from "../texts.js";

/** What no measuring can tell, and this shop says itself: its partner is made up, and gets no data. */
export const SAID = "third_parties_told";

export function bannerPage(language: Language): Html {
  const { measured: t } = texts[language];
  return html`<article class="verdict">
<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<p><code>&lt;script src="/v1/shops/demo/page/${language}.js" data-vinkje-check="${SAID}"&gt;</code></p>
<div id="verdict" role="status">${t.loading}</div>
<div id="findings"></div>
<details><summary>${t.facts}</summary><dl id="facts" tabindex="-1"></dl></details>
</article>`;
}
