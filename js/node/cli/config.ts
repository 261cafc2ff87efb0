/** `vinkje config check`: whether a configuration holds and a banner keeps the law, and what to do where not. */
import type { Command } from "commander";
import { Option } from "commander";
import { SAID } from "../../browser/check/facts.js";
import { start, type InputError, type Problem } from "../../core/node.js";
import { fill, localeOf, ownersLocale } from "../../locales/index.js";
import { remarksOn, reviewed, type Remark } from "../../locales/languages.js";
import { day, systemClock } from "../clock.js";
import { faultLine, VinkjeNodeError } from "../errors.js";
import { findings, type Finding } from "../finding.js";
import { readConfig } from "../shop.js";
import { bannerReport, sayBanner, type BannerReport } from "./banner.js";

const EXIT = { holds: 0, problems: 1, unreadable: 2 } as const;

interface CheckOptions {
  json?: true;
  lang: string;
  said: string[];
  url?: string;
}

const FILE = "vinkje.config.json";

/** What `--json` prints. */
interface Report {
  ok: boolean;
  findings: Finding[];
  /** What its owner should know of the languages of one that holds. */
  remarks: (Remark & { message: string })[];
  /** Why the text could not be read. */
  error?: Pick<InputError, "code" | "pointer" | "message"> | { code: string; message: string };
  /** What the banner of a page came to, where one was asked about. */
  banner?: BannerReport;
}

export function addConfig(program: Command): void {
  const config = program.command("config").description("work with a shop's configuration").helpCommand(false);
  config
    .command("check")
    .description("check a configuration or the banner of a page, and say what to do where it does not hold")
    .argument("[file]", `the configuration (default: "${FILE}"; with --url none)`)
    .option("--url <address>", "a page that has vinkje's banner: measure it in the Chromium of this machine, and judge it")
    .addOption(
      new Option("--said <fact...>", "with --url: what the shop vouches for, since no measuring can tell").choices(SAID).default([], "none"),
    )
    .addOption(new Option("--lang <language>", "the language of the sentences").choices(reviewed).default("en"))
    .option("--json", "print the findings as JSON, for programs")
    .addHelpText(
      "after",
      `
Each finding is a place (a JSON Pointer) and a sentence. Warnings pass, and somebody should look.
Remarks say of a language that no second reader has read its texts, or that there are none.
Ends with 0 where the configuration holds, 1 where it does not, 2 where it cannot be read.

--url opens a page as a new visitor, at 1280 and 320 pixels, light and dark, and judges the banner as the
shop's own styles show it: sizes, contrast, steps, layers, words. It presses its buttons and decides
nothing. It knows vinkje's banner and no other. It ends with 1 where the banner violates a rule, with 2
where the page cannot be opened, has no such banner, or where there is no Chromium (VINKJE_CHROMIUM
names one). With a file both are checked.

  $ vinkje config check
  $ vinkje config check shops/demo.config.json --lang nl
  $ vinkje config check --json | jq '.findings[].pointer'
  $ vinkje config check --url https://shop.example/ --said third_parties_told`,
    )
    .action(check);
}

async function check(given: string | undefined, { json, lang, said, url }: CheckOptions): Promise<void> {
  const file = given ?? (url === undefined ? FILE : undefined);
  const report: Report = file === undefined ? { ok: true, findings: [], remarks: [] } : await reportOn(file, lang);
  const banner = url === undefined ? undefined : await bannerReport(url, said);
  const ok = report.ok && (banner?.ok ?? true);
  process.exitCode = (report.error ?? banner?.error) ? EXIT.unreadable : ok ? EXIT.holds : EXIT.problems;
  if (json) {
    process.stdout.write(`${JSON.stringify({ ...report, ok, ...(banner && { banner }) }, null, 2)}\n`);
    return;
  }
  if (report.error) process.stderr.write(`${file}: ${sayError(report.error)}\n`);
  else if (file !== undefined) process.stdout.write(`${sayFindings(file, report)}\n`);
  if (banner?.error) process.stderr.write(`vinkje config check: ${banner.error.message}\n`);
  else if (banner) process.stdout.write(sayBanner(banner, lang));
}

async function reportOn(file: string, lang: string): Promise<Report> {
  let text: string;
  try {
    text = await readConfig(file);
  } catch (error) {
    if (!(error instanceof VinkjeNodeError)) throw error;
    return { ok: false, findings: [], remarks: [], error: { code: error.code, message: error.message } };
  }
  const core = await start();
  const { value, error } = core.compile(text, day(systemClock.now()));
  if (error) return { ok: false, findings: [], remarks: [], error };
  const { policy, problems } = value;
  return { ok: policy != null, findings: findings(problems, lang), remarks: inWords(remarksOn(policy?.languages ?? []), lang) };
}

function inWords(remarks: readonly Remark[], lang: string): Report["remarks"] {
  const sentences = ownersLocale(localeOf(lang)).remarks;
  return remarks.map((remark) => ({ ...remark, message: fill(sentences[remark.code], remark.params) }));
}

const sayError = (error: NonNullable<Report["error"]>): string =>
  "pointer" in error ? faultLine(error as InputError) : error.message;

function sayFindings(file: string, { ok, findings, remarks }: Report): string {
  const found = findings.map((finding) => line(mark(finding), finding.pointer, `${finding.message}${source(finding)}`));
  const remarked = remarks.map(({ pointer, message }) => line("·", pointer, message));
  const errors = findings.filter(({ gravity }) => gravity === "error").length;
  const warnings = findings.length - errors;
  const counted = [count(errors, "error"), count(warnings, "warning"), count(remarks.length, "remark")].filter(Boolean).join(", ");
  return [...found, ...remarked, `${ok ? "✓" : "✗"} ${file}${counted ? `: ${counted}` : " holds"}`].join("\n");
}

const line = (sign: string, pointer: string, words: string): string => `${sign} ${pointer || "/"}\n    ${words}`;

const mark = ({ gravity }: Problem): string => (gravity === "error" ? "✗" : "!");

const source = ({ rule, citation }: Problem): string => (rule ? ` (${[rule, citation].filter(Boolean).join(": ")})` : "");

const count = (number: number, what: string): string => (number ? `${number} ${what}${number === 1 ? "" : "s"}` : "");
