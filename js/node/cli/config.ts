/** `vinkje config check`: whether a configuration holds, and what to do where it does not. */
import type { Command } from "commander";
import { Option } from "commander";
import { start, type InputError, type Problem } from "../../core/node.js";
import { locales } from "../../locales/index.js";
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
  /** Why the text could not be read. */
  error?: Pick<InputError, "code" | "pointer" | "message"> | { code: string; message: string };
}

export function addConfig(program: Command): void {
  const config = program.command("config").description("work with a shop's configuration").helpCommand(false);
  config
    .command("check")
    .description("check a configuration, and say what to do where it does not hold")
    .argument("[file]", "the configuration", "vinkje.config.json")
    .addOption(new Option("--lang <language>", "the language of the sentences").choices(Object.keys(locales)).default("en"))
    .option("--json", "print the findings as JSON, for programs")
    .addHelpText(
      "after",
      `
Each finding is a place (a JSON Pointer) and a sentence. Warnings pass, and somebody should look.
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
    return { ok: false, findings: [], error: { code: error.code, message: error.message } };
  }
  const core = await start();
  const { value, error } = core.compile(text, day(systemClock.now()));
  if (error) return { ok: false, findings: [], error };
  return { ok: value.policy != null, findings: findings(value.problems, lang) };
}

const sayError = (error: NonNullable<Report["error"]>): string =>
  "pointer" in error ? faultLine(error as InputError) : error.message;

function sayFindings(file: string, { ok, findings }: Report): string {
  const lines = findings.map((finding) => `${mark(finding)} ${finding.pointer || "/"}\n    ${finding.message}${source(finding)}`);
  const errors = findings.filter(({ gravity }) => gravity === "error").length;
  const warnings = findings.length - errors;
  const counted = [count(errors, "error"), count(warnings, "warning")].filter(Boolean).join(", ");
  return [...lines, `${ok ? "✓" : "✗"} ${file}${counted ? `: ${counted}` : " holds"}`].join("\n");
}

const mark = ({ gravity }: Problem): string => (gravity === "error" ? "✗" : "!");

const source = ({ rule, citation }: Problem): string => (rule ? ` (${[rule, citation].filter(Boolean).join(": ")})` : "");

const count = (number: number, what: string): string => (number ? `${number} ${what}${number === 1 ? "" : "s"}` : "");
