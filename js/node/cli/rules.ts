/** `vinkje rules`: the rules, listed, explained, and as a page. */
import { writeFile } from "node:fs/promises";
import { Option, type Command } from "commander";
import { start, VinkjeInputError, type Catalogue, type Domain, type Entry } from "../../core/node.js";
import { ruleTexts } from "../../locales/rules/index.js";
import { lawPage } from "../../report/page.js";
import { ruleInWords, type ExampleInWords } from "../../report/rule.js";
import { speechOf, type Speech } from "../../report/speech.js";
import { reasonOf, VinkjeNodeError } from "../errors.js";
import { catalogue } from "../rules.js";
import { Output, ReaderGone } from "./output.js";
import { MARKS, paintFor, type Paint } from "./paint.js";
import { languageOption, refuse } from "./question.js";
import { wrap } from "./wrap.js";

const INDENT = "  ";

interface RulesOptions {
  domain?: Domain;
  html?: string;
  json?: true;
  lang: string;
}

/** The domains, in the catalogue's order. */
const DOMAINS = Object.keys(ruleTexts["en"]?.domains ?? {});

export function addRules(program: Command): void {
  program
    .command("rules")
    .description("list the rules, or explain one")
    .argument("[id]", "the rule to explain, such as EU-COOK-01")
    .addOption(new Option("--domain <name>", "only the rules of one domain").choices(DOMAINS))
    .option("--json", "print the rules as JSON, for programs")
    .addOption(new Option("--html <file>", "write the rules as a page to read and to print").conflicts("json"))
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
  $ vinkje rules                              every rule, with its weight and the law of today
  $ vinkje rules EU-COOK-01 --lang nl         what it asks, its law over time, an example of each kind
  $ vinkje rules --domain retention --json
  $ vinkje rules --html law.html --lang nl    all of it on one page
  $ vinkje rules --domain cookies --html cookies.html`,
    )
    .action(async (id: string | undefined, options: RulesOptions, command: Command) => {
      try {
        if (id === undefined) await list(options);
        else await explain(id, options);
      } catch (cause) {
        if (!(cause instanceof ReaderGone)) refuse(command, cause);
      }
    });
}

async function list({ domain, html, json, lang }: RulesOptions): Promise<void> {
  const all = await catalogue();
  const output = new Output(process.stdout);
  if (html !== undefined) return write(html, lawPage(all, lang, domain).html);
  const rules = all.rules.filter((rule) => domain === undefined || rule.domain === domain);
  await output.write(json ? toJson(rules) : table(rules, speechOf(lang), paintFor(process.stdout)));
}

async function explain(id: string, { html, json, lang }: RulesOptions): Promise<void> {
  const all = await catalogue();
  const entry = all.rules.find((rule) => rule.id === id) ?? (await unknown(id));
  if (html !== undefined) return write(html, lawPage({ ...all, rules: [entry] }, lang, entry.domain).html);
  const output = new Output(process.stdout);
  await output.write(json ? toJson(entry) : explanation(entry, all, speechOf(lang), paintFor(process.stdout)));
}

/** @throws VinkjeInputError since there is no such rule: the core knows the nearest */
async function unknown(id: string): Promise<never> {
  const { error } = (await start()).judgeLines(new Uint8Array(), 1, { rule_ids: [id] });
  throw error ? new VinkjeInputError({ ...error, pointer: "" }) : new TypeError(`catalogue.json lacks the rule ${id}`);
}

async function write(path: string, html: string): Promise<void> {
  try {
    await writeFile(path, html);
  } catch (cause) {
    throw new VinkjeNodeError("output_unwritable", { path, reason: reasonOf(cause) }, { cause });
  }
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function table(rules: readonly Entry[], speech: Speech, paint: Paint): string {
  const { domains, report } = speech.texts;
  const width = Math.max(...rules.map(({ id }) => id.length));
  const weight = Math.max(...Object.values(report.severities).map((word) => word.length));
  const line = ({ id, severity }: Entry, name: string): string =>
    `  ${paint.bold(id.padEnd(width))}  ${paint.dim(report.severities[severity].padEnd(weight))}  ${name}`;
  return DOMAINS.map((domain) => {
    const { name, rules: texts } = domains[domain as keyof typeof domains];
    const own = rules.filter((rule) => rule.domain === domain);
    const named = texts as Readonly<Record<string, { name: string }>>;
    return own.length ? [paint.bold(name), ...own.map((rule) => line(rule, named[rule.id]?.name ?? "")), "", ""].join("\n") : "";
  }).join("");
}

function explanation(entry: Entry, all: Catalogue, speech: Speech, paint: Paint): string {
  const rule = ruleInWords(entry, all, speech);
  const { report, law } = speech.texts;
  const part = (heading: string, lines: readonly string[]): string[] =>
    lines.length ? ["", paint.bold(heading), ...lines.map((line) => `${INDENT}${line}`)] : [];
  const prose = (heading: string, lines: readonly string[]): string[] =>
    lines.length ? ["", paint.bold(heading), ...lines.map((line) => wrap(line, INDENT, process.stdout.columns))] : [];
  const times = rule.overTime.flatMap(({ places, times }) => [
    places,
    ...times.map(({ time, citation, unverified }) =>
      citation ? `  ${time}: ${citation}${unverified ? paint.yellow(` (${unverified})`) : ""}` : paint.dim(`  ${time}`),
    ),
  ]);
  const proposals = rule.proposals.map((citation) => paint.dim(`${citation} (${law.proposed})`));
  return [
    `${paint.bold(`${rule.id} ${rule.name}`)}`,
    `${rule.domain}; ${report.kinds[rule.kind]}; ${report.severity}: ${report.severities[rule.severity]}`,
    ...prose(report.asks, [rule.asks]),
    ...prose(report.remedy, [rule.remedy]),
    ...part(report.over_time, [...times, ...proposals]),
    ...prose(report.sources, rule.sources),
    ...part(report.evidence, rule.evidence),
    ...prose(report.findings, rule.findings),
    ...rule.questions.flatMap(({ question, strict, lenient, settledBy }) =>
      prose(report.question, [
        question,
        `${report.strict}: ${strict}`,
        `${report.lenient}: ${lenient}`,
        ...(settledBy.length ? [`${report.settled_by}: ${speech.list(settledBy)}.`] : []),
      ]),
    ),
    ...part(rule.kind === "exemption" ? report.not_freed : report.broken_by, exampleLines(rule.brokenBy, speech, paint)),
    ...part(report.kept_by, exampleLines(rule.keptBy, speech, paint)),
    "",
  ].join("\n");
}

function exampleLines(example: ExampleInWords | null, { texts }: Speech, paint: Paint): string[] {
  if (!example) return [];
  const { mark, colour } = MARKS[example.outcome];
  return [
    ...(example.description ? [example.description] : []),
    paint.dim(example.heading),
    ...example.facts.split("\n").map((line) => `  ${line}`),
    `${paint[colour](`${mark} ${texts.report.outcomes[example.outcome]}`)}: ${example.sentence}`,
  ];
}
