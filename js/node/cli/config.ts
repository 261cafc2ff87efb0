/** `vinkje config check`: whether a configuration holds, and what to do where it does not. */
import type { Command } from "commander";
import { Option } from "commander";
import { start, type InputError, type Problem } from "../../core/node.js";
import { fill, localeOf, ownersLocale } from "../../locales/index.js";
import { remarksOn, reviewed, type Remark } from "../../locales/languages.js";
import { day, systemClock } from "../clock.js";
import { faultLine, VinkjeNodeError } from "../errors.js";
import { findings, type Finding } from "../finding.js";
import { readConfig } from "../shop.js";

const EXIT = { holds: 0, problems: 1, unreadable: 2 } as const;

interface CheckOptions {
  json?: true;
  lang: string;
}

/** What `--json` prints. */
interface Report {
  ok: boolean;
  findings: Finding[];
  /** What its owner should know of the languages of one that holds. */
  remarks: (Remark & { message: string })[];
  /** Why the text could not be read. */
  error?: Pick<InputError, "code" | "pointer" | "message"> | { code: string; message: string };
}

export function addConfig(program: Command): void {
  const config = program.command("config").description("work with a shop's configuration").helpCommand(false);
  config
    .command("check")
    .description("check a configuration, and say what to do where it does not hold")
    .argument("[file]", "the configuration", "vinkje.config.json")
    .addOption(new Option("--lang <language>", "the language of the sentences").choices(reviewed).default("en"))
    .option("--json", "print the findings as JSON, for programs")
    .addHelpText(
      "after",
      `
Each finding is a place (a JSON Pointer) and a sentence. Warnings pass, and somebody should look.
Remarks say of a language that no second reader has read its texts, or that there are none.
Ends with 0 where the configuration holds, 1 where it does not, 2 where it cannot be read.

  $ vinkje config check
  $ vinkje config check shops/demo.config.json --lang nl
  $ vinkje config check --json | jq '.findings[].pointer'`,
    )
    .action(check);
}

async function check(file: string, { json, lang }: CheckOptions): Promise<void> {
  const report = await reportOn(file, lang);
  process.exitCode = report.error ? EXIT.unreadable : report.ok ? EXIT.holds : EXIT.problems;
  if (json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (report.error) process.stderr.write(`${file}: ${sayError(report.error)}\n`);
  else process.stdout.write(`${sayFindings(file, report)}\n`);
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
