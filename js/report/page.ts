/** The catalogue as a page to read and to print: for lawyers to review. It needs nothing beside itself. */
import type { Catalogue, Domain, Figure } from "../core/generated/types.js";
import { fill } from "../locales/fill.js";
import type { DomainText, RuleDomain } from "../locales/rules/index.js";
import { text } from "./html.js";
import { ruleInWords, type ExampleInWords, type QuestionInWords, type RuleInWords } from "./rule.js";
import { speechOf, type Speech } from "./speech.js";

export interface LawPage {
  html: string;
  /** The text of its style element: a content security policy may name its hash. */
  style: string;
}

const STYLE = `
:root { color-scheme: light; --ink: #1d2522; --soft: #55605a; --line: #dcd6c6; --leaf: #1f4d40; --paper: #fbf8f1; --bad: #a3271f; --good: #1f6b4a; }
* { box-sizing: border-box; }
html { font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); }
body { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 5rem; overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3 { font-family: "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif; line-height: 1.2; }
h1 { font-size: 2.4rem; margin: 0 0 .5rem; } h2 { font-size: 1.8rem; margin: 3.5rem 0 .5rem; } h3 { font-size: 1.3rem; margin: 0; }
h4 { margin: 1.2rem 0 .3rem; font-size: .95rem; }
p { margin: .4rem 0; } ul { margin: .3rem 0; padding-inline-start: 1.3rem; }
a { color: var(--leaf); text-underline-offset: .2em; }
.lead, .soft, small { color: var(--soft); }
nav ul { list-style: none; padding: 0; columns: 18rem; }
article { background: #fff; border: 1px solid var(--line); border-radius: 10px; padding: 1.2rem 1.4rem; margin: 1rem 0; }
code, pre { font: .86em/1.5 ui-monospace, "SFMono-Regular", Menlo, monospace; }
pre { margin: .4rem 0; padding: .7rem .9rem; background: #f4f0e6; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .3rem 0; } caption { text-align: start; font-weight: 600; }
th, td { text-align: start; vertical-align: top; padding: .25rem .8rem .25rem 0; border-top: 1px solid var(--line); font-weight: 400; }
th { width: 40%; color: var(--soft); }
.broken { border-inline-start: 4px solid var(--bad); padding-inline-start: .9rem; } .kept { border-inline-start: 4px solid var(--good); padding-inline-start: .9rem; }
.mark { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .82rem; color: var(--soft); }
@media print {
  html { background: #fff; font-size: 10pt; } body { max-width: none; padding: 0; }
  .domain { break-before: page; } article { border: 0; border-top: 1px solid var(--line); border-radius: 0; padding: .8rem 0; }
  h2, h3, h4, caption { break-after: avoid; } pre, tr, li { break-inside: avoid; } nav { display: none; } a { color: inherit; text-decoration: none; }
}
`;

/**
 * The catalogue as one page.
 *
 * @param catalogue with its examples, as in the package's catalogue.json
 * @param language of the words
 * @param only one domain, and no other
 */
export function lawPage(catalogue: Catalogue, language: string, only?: Domain): LawPage {
  const speech = speechOf(language);
  const { report, domains } = speech.texts;
  const all = Object.entries(domains) as [Domain, DomainText<RuleDomain>][];
  const shown = all
    .filter(([domain]) => only === undefined || domain === only)
    .map(([domain, { name }]) => {
      const rules = catalogue.rules.filter((rule) => rule.domain === domain);
      return { domain, name, rules: rules.map((rule) => ruleInWords(rule, catalogue, speech)) };
    })
    .filter(({ rules }) => rules.length > 0);
  const count = shown.reduce((sum, { rules }) => sum + rules.length, 0);
  const title = only === undefined ? report.catalogue : `${report.catalogue}: ${shown[0]?.name ?? only}`;
  const lead = fill(report.catalogue_lead, { rules: speech.number(count), catalogue: speech.day(catalogue.version) });
  const html = `<!doctype html>
<html lang="${text(speech.texts.tag)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)} · vinkje</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
<p class="lead">${text(lead)}</p>
</header>
<nav aria-label="${text(report.domains)}">
<ul>
${shown.map(({ domain, name, rules }) => `<li><a href="#${text(domain)}">${text(name)}</a> <small>${rules.length}</small></li>`).join("\n")}
${only === undefined ? `<li><a href="#figures">${text(report.figures)}</a></li>` : ""}
</ul>
</nav>
<main>
${shown.map(({ domain, name, rules }) => `<section class="domain" id="${text(domain)}">\n<h2>${text(name)}</h2>\n${rules.map((rule) => article(rule, speech)).join("\n")}\n</section>`).join("\n")}
${only === undefined ? figures(catalogue.figures, speech) : ""}
</main>
</body>
</html>
`;
  return { html, style: STYLE };
}

function article(rule: RuleInWords, speech: Speech): string {
  const { report } = speech.texts;
  const broken = rule.kind === "exemption" ? report.not_freed : report.broken_by;
  return `<article id="${text(rule.id)}">
<h3><code>${text(rule.id)}</code> ${text(rule.name)}</h3>
<p><span class="mark">${text(report.kinds[rule.kind])}</span> <span class="mark">${text(report.severity)}: ${text(report.severities[rule.severity])}</span></p>
<p>${text(rule.asks)}</p>
${rule.remedy && part(report.remedy, `<p>${text(rule.remedy)}</p>`)}
${part(report.over_time, rule.overTime.map((place) => timeline(place)).join("\n") + proposals(rule, speech))}
${list(report.sources, rule.sources)}
${list(report.evidence, rule.evidence)}
${list(report.findings, rule.findings)}
${rule.questions.map((asked) => question(asked, speech)).join("\n")}
${rule.brokenBy ? example("broken", broken, rule.brokenBy, speech) : ""}
${rule.keptBy ? example("kept", report.kept_by, rule.keptBy, speech) : ""}
</article>`;
}

const part = (heading: string, content: string): string => `<h4>${text(heading)}</h4>\n${content}`;

const list = (heading: string, words: readonly string[]): string =>
  words.length ? part(heading, `<ul>${words.map((word) => `<li>${text(word)}</li>`).join("")}</ul>`) : "";

function timeline({ places, times }: RuleInWords["overTime"][number]): string {
  const rows = times.map(
    ({ time, citation, unverified }) =>
      `<tr><th scope="row">${text(time)}</th><td>${text(citation ?? "")}${unverified ? ` <small>(${text(unverified)})</small>` : ""}</td></tr>`,
  );
  return `<table><caption>${text(places)}</caption>\n${rows.join("\n")}\n</table>`;
}

const proposals = ({ proposals }: RuleInWords, { texts }: Speech): string =>
  proposals.map((citation) => `<p class="soft">${text(citation)} (${text(texts.law.proposed)})</p>`).join("\n");

function question({ question, strict, lenient, settledBy }: QuestionInWords, { texts, list }: Speech): string {
  const { report } = texts;
  return part(
    report.question,
    `<p>${text(question)}</p>
<ul><li>${text(report.strict)}: ${text(strict)}</li><li>${text(report.lenient)}: ${text(lenient)}</li></ul>
${settledBy.length ? `<p>${text(report.settled_by)}: ${text(list(settledBy))}.</p>` : ""}`,
  );
}

function example(kind: "broken" | "kept", heading: string, shown: ExampleInWords, { texts }: Speech): string {
  return `<div class="${kind}">
${part(heading, `<p>${shown.description ? `<span lang="en">${text(shown.description)}.</span> ` : ""}<span class="soft">${text(shown.heading)}</span></p>`)}
<pre>${text(shown.facts)}</pre>
<p><strong>${text(texts.report.outcomes[shown.outcome])}</strong>: ${text(shown.sentence)}</p>
</div>`;
}

function figures(all: readonly Figure[], speech: Speech): string {
  const { report, law } = speech.texts;
  const names: Readonly<Record<string, string>> = law.figures;
  const tables = all.map(({ name, place, unit, rows }) => {
    const lines = rows.map(
      (row) => `<tr><th scope="row">${text(speech.time(row))}</th><td>${text(speech.figure(unit, row.value))}</td></tr>`,
    );
    return `<table><caption>${text(names[name] ?? name)} <small>${text(speech.place(place))}</small></caption>\n${lines.join("\n")}\n</table>`;
  });
  return `<section class="domain" id="figures">\n<h2>${text(report.figures)}</h2>\n<article>${tables.join("\n")}</article>\n</section>`;
}
