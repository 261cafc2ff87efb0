/** What every page of the shop has. */
import { html, type Html } from "../html.js";
import { words as playground } from "../playground/words.js";
import { texts, type Language } from "../texts.js";

export interface PageParts {
  language: Language;
  /** The page's path below its language, such as `/thee/duinroos`. */
  path: string;
  title: string;
  /** How many tins are in the basket. */
  count: number;
  main: Html;
  head?: Html;
  /** Has the banner of this page judged, with what the shop says itself. Never where visitors come. */
  check?: string;
}

/** A page of the shop. All that vinkje needs is the first script, and a purpose and a service on each tag. */
export function layout({ language, path, title, count, main, head, check }: PageParts): string {
  const t = texts[language];
  const other = language === "nl" ? "en" : "nl";
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · De Theebus</title>
<link rel="stylesheet" href="/shop.css">
<link rel="icon" href="/tin.svg">
<script src="/v1/shops/demo/page/${language}.js" defer${check !== undefined && html` data-vinkje-check="${check}"`}></script>
<script type="text/plain" data-vinkje-purpose="statistics" data-vinkje-service="plattegrond" data-src="/demo/map.js"></script>
<script type="text/plain" data-vinkje-purpose="statistics" data-vinkje-service="teller" data-src="/demo/statistics.js"></script>
${head}
</head>
<body>
<a class="skip" href="#main">${t.skip}</a>
<header class="top">
  <a class="brand" href="/${language}/"><img src="/tin.svg" alt="" width="34" height="40">De Theebus</a>
  <p>${t.tagline}</p>
  <nav aria-label="${t.basket}">
    <a href="/${other}${path}" hreflang="${other}" lang="${other}">${other === "nl" ? "Nederlands" : "English"}</a>
    <a class="basket" href="/${language}/checkout">${t.basket} <span>${count}</span></a>
  </nav>
</header>
<main id="main" tabindex="-1">${main}</main>
<footer class="bottom">
  <div>
    <h2>De Theebus</h2>
    <p>Havenstraat 12, Utrecht</p>
    <p>${t.all_prices} ${t.paid}</p>
  </div>
  <nav aria-label="De Theebus">
    <a href="/${language}/privacy">${t.privacy}</a>
    <a href="/${language}/${language === "nl" ? "voorwaarden" : "terms"}">${t.terms}</a>
    <a href="/${language}/privacy" data-vinkje-reopen>${t.cookies}</a>
  </nav>
  <nav aria-label="${t.behind}" lang="en">
    <a href="/records">Records</a>
    <a href="/config">Check a configuration</a>
    <a href="/${language}/banner" lang="${language}">${t.measured.title}</a>
    <a href="/playground" lang="${language}">${playground[language].title}</a>
    <a href="/law">The law</a>
    <a href="/docs">API</a>
  </nav>
</footer>
</body>
</html>
`.source;
}
