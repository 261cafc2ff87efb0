/** The playground: a case, a day, a verdict. The script fills it. */
import { html, type Html } from "../html.js";
import { words, type Language, type Words } from "../playground/words.js";
import { counter } from "./counter.js";

export function playgroundPage(language: Language): string {
  const t = words[language];
  /** A word of the page; the script sets it anew where the language changes. */
  const said = (word: keyof Words): Html => html`<span data-word="${word}">${t[word]}</span>`;
  return counter(
    t.title,
    "/playground.js",
    html`<h1 data-word="title">${t.title}</h1>
<p class="lead" data-word="lead">${t.lead}</p>
<form id="play">
  <p class="pick"><label for="example">${said("example")}</label>
  <select id="example"></select></p>
  <div class="case">
    <label for="case">${said("case")}</label>
    <p id="case-hint" class="calm" data-word="case_hint">${t.case_hint}</p>
    <div class="marked">
      <pre id="marks" aria-hidden="true"></pre>
      <textarea id="case" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="case-hint fault"></textarea>
    </div>
    <p id="fault" role="alert"></p>
  </div>
  <div class="asked">
    <p><label for="day">${said("day")}</label>
    <input type="date" id="day" aria-describedby="day-hint"></p>
    <p id="day-hint" class="calm" data-word="day_hint">${t.day_hint}</p>
    <p class="slide"><input type="range" id="slide" aria-label="${t.slide}" data-label="slide">
    <button type="button" id="own-day" class="plain" data-word="own_day">${t.own_day}</button></p>
    <p><label for="place">${said("place")}</label>
    <select id="place"></select></p>
    <p><label for="language">${said("language")}</label>
    <select id="language"><option value="en" lang="en">English</option><option value="nl" lang="nl">Nederlands</option></select></p>
    <p><button type="button" id="share" class="plain" data-word="share">${t.share}</button> <span id="shared" role="status"></span></p>
    <p class="calm" data-word="share_hint">${t.share_hint}</p>
    <p><a id="all" href="/law" data-word="law">${t.law}</a></p>
  </div>
</form>
<section class="verdict" aria-labelledby="verdict-heading">
  <h2 id="verdict-heading" data-word="verdict">${t.verdict}</h2>
  <div id="verdict" role="status">${t.loading}</div>
  <h3 id="over-time-heading" data-word="over_time">${t.over_time}</h3>
  <ol id="over-time" class="over-time" aria-labelledby="over-time-heading"></ol>
  <div id="findings"></div>
</section>`,
    language,
  );
}
