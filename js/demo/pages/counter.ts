/** Behind the counter: pages for whoever runs the shop, without a banner. In English, unless they say otherwise. */
import { html, type Html } from "../html.js";

export function counter(title: string, script: string, main: Html, language = "en"): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · vinkje demo</title>
<link rel="stylesheet" href="/shop.css">
<link rel="icon" href="/tin.svg">
<script src="${script}" type="module"></script>
</head>
<body class="counter">
<header class="top">
  <a class="brand" href="/"><img src="/tin.svg" alt="" width="34" height="40">De Theebus</a>
  <p lang="en">Behind the counter</p>
  <nav aria-label="Behind the counter" lang="en">
    <a href="/records">Records</a>
    <a href="/config">Configuration</a>
    <a href="/en/banner">Banner</a>
    <a href="/playground">Playground</a>
    <a href="/law">The law</a>
    <a href="/docs">API</a>
  </nav>
</header>
<main id="main">${main}</main>
</body>
</html>
`.source;
}

/** The ledger's records as they come in. */
export const recordsPage = (): string =>
  counter(
    "Records",
    "/records.js",
    html`<h1>Records</h1>
<p class="lead">Every decision, as the ledger keeps it. Open the shop beside this page and watch them come in.</p>
<p id="state" role="status">Waiting for the first record.</p>
<ol id="records" class="records" reversed></ol>
<noscript><p>This page needs scripts; the records themselves stand in <a href="/records.json">/records.json</a>.</p></noscript>`,
  );

/** Checks a configuration on the full build of the core, in the browser. */
export const configPage = (config: string): string =>
  counter(
    "Check a configuration",
    "/config.js",
    html`<h1>Check a configuration</h1>
<p class="lead">Nothing is sent: the whole core runs in this page.</p>
<form id="check">
  <p><label for="language">Sentences in</label>
  <select id="language">
    <option value="en">English</option>
    <option value="nl">Nederlands</option>
    <option value="fr">Français</option>
    <option value="de">Deutsch</option>
  </select></p>
  <label for="config">vinkje.config.json</label>
  <textarea id="config" spellcheck="false" autocomplete="off" rows="24">
${config}</textarea>
  <p><button class="buy">Check</button></p>
</form>
<section aria-live="polite" id="result"></section>`,
  );
