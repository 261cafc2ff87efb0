/** `vinkje law --diff`: what the law changes from one day to another, and which cases turn. */
import { Option, type Command } from "commander";
import { start, VinkjeInputError, type FullCore, type LawDiff, type Tally, type Turn } from "../../core/node.js";
import { fill } from "../../locales/index.js";
import { ruleText } from "../../locales/rules/index.js";
import { lawDiffInWords, type ChangeInWords } from "../../report/law.js";
import { speechOf, type Speech } from "../../report/speech.js";
import { answers, judged, NOTHING, sum, turnOf } from "../cases/answers.js";
import { openInput, type Input } from "./input.js";
import { Output, ReaderGone } from "./output.js";
import { MARKS, paintFor, type Paint } from "./paint.js";
import { Progress } from "./progress.js";
import {
  askedBy,
  caseFault,
  jurisdictionOption,
  languageOption,
  refuse,
  rulesOption,
  UNREADABLE,
  type AskedOptions,
} from "./question.js";

interface LawOptions extends AskedOptions {
  diff?: true;
  json?: true;
  lang: string;
}

/** What the command is for, where something of it lacks. */
const NEEDS = "vinkje law compares two days and needs both: vinkje law --diff 2026-06-30 2026-07-01 [FILE]";

export function addLaw(program: Command): void {
  program
    .command("law")
    .description("compare the law of two days")
    .argument("[from]", "the first day, such as 2026-06-30")
    .argument("[to]", "the second day")
    .argument("[file]", "cases to judge by the law of both days; - for standard input")
    .addOption(new Option("--diff", "say what changes between the two days"))
    .addOption(rulesOption())
    .addOption(jurisdictionOption())
    .option("--json", "JSON for programs: a line for the law, and one for each case in which a rule answers otherwise")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
Says which rules' norms begin, end or change, country by country, and which dated values do. With
cases, also which of them turn: what each comes to by the law of the one day and of the other.
--rules and --jurisdiction are about the cases. Ends with 0, or with 2 where a case or an option
cannot be read.

  $ vinkje law --diff 2026-06-30 2026-07-01
  $ vinkje law --diff 2018-05-24 2018-05-25 cases.ndjson --lang nl`,
    )
    .action(async (from: string | undefined, to: string | undefined, file: string | undefined, options: LawOptions, command: Command) => {
      if (!options.diff || from === undefined || to === undefined) command.error(NEEDS);
      try {
        await compare(from, to, file, options);
      } catch (cause) {
        if (!(cause instanceof ReaderGone)) refuse(command, cause);
      }
    });
}

async function compare(from: string, to: string, file: string | undefined, options: LawOptions): Promise<void> {
  const core = await start();
  const { value: diff, error } = core.lawDiff(from, to);
  if (error) throw new VinkjeInputError(error);
  // Rules that there are not are told before anything is answered, cases or none.
  const { error: unasked } = core.turnLines(new Uint8Array(), 1, from, to, askedBy(options));
  if (unasked) throw new VinkjeInputError(unasked);
  const input = file === undefined ? undefined : await openInput(file);
  const output = new Output(process.stdout);
  const speech = speechOf(options.lang);
  const paint = paintFor(process.stdout);
  await output.write(options.json ? `${JSON.stringify(diff)}\n` : lawReport(diff, speech, paint));
  if (!input) return;

  const shown = options.json ? (turn: Turn) => `${JSON.stringify(turn)}\n` : (turn: Turn, number: number) => turnReport(turn, number, speech, paint);
  const tally = await turns(core, diff, input, options, (turn, number) => output.write(shown(turn, number)));
  if (judged(tally) + tally.unreadable === 0) {
    process.stderr.write(`vinkje law: ${input.name} holds no case\n`);
    process.exitCode = UNREADABLE;
  } else if (!options.json) {
    const { turned } = tally;
    const words = fill(speech.texts.report.turned, { turned: speech.number(turned), cases: speech.number(judged(tally)) });
    await output.write(`${paint.bold(words)}\n`);
  }
}

/** Judges each case by both days, and hands on those in which a rule answers otherwise. */
async function turns(
  core: FullCore,
  { from, to }: LawDiff,
  input: Input,
  options: LawOptions,
  show: (turn: Turn, number: number) => Promise<void>,
): Promise<Tally> {
  const progress = new Progress(input.size);
  let tally = NOTHING;
  for await (const given of answers(progress.counted(input.bytes), turnOf(core, from, to, askedBy(options)))) {
    const before = judged(tally);
    tally = sum(tally, given.tally);
    if (given.faults.length > 0) {
      progress.clear();
      process.exitCode = UNREADABLE;
    }
    for (const fault of given.faults) process.stderr.write(`${caseFault(input.name, fault)}\n`);
    const lines = new TextDecoder().decode(given.text).split("\n");
    for (const [index, line] of lines.entries()) {
      const turn = line === "" ? undefined : (JSON.parse(line) as Turn);
      if (turn && turn.rules.length > 0) await show(turn, before + index + 1);
    }
    progress.show(judged(tally));
  }
  progress.clear();
  return tally;
}

function lawReport(diff: LawDiff, speech: Speech, paint: Paint): string {
  const { heading, norms, figures } = lawDiffInWords(diff, speech);
  const { report } = speech.texts;
  const part = (heading: string, changes: readonly ChangeInWords[]): string[] =>
    changes.length ? ["", paint.bold(heading), ...changes.flatMap((change) => changeLines(change, paint))] : [];
  return [
    paint.bold(heading),
    ...(norms.length + figures.length === 0 ? [report.nothing_changes] : []),
    ...part(report.norms, norms),
    ...part(report.figures, figures),
    "",
    "",
  ].join("\n");
}

function changeLines({ name, places, change, states }: ChangeInWords, paint: Paint): string[] {
  const width = Math.max(...states.map(({ when }) => when.length));
  // Some names tell their country themselves.
  const where = name.includes(places) ? "" : ` (${places})`;
  return [
    `  ${paint.bold(name)}${where}${change ? `: ${change}` : ""}`,
    ...states.map(({ when, what, time }) => `    ${paint.dim(when.padEnd(width))}  ${what}${time ? paint.dim(`, ${time}`) : ""}`),
  ];
}

function turnReport({ id, turns, before, after, rules }: Turn, number: number, speech: Speech, paint: Paint): string {
  const { report } = speech.texts;
  const outcome = (word: Turn["before"]["verdict"]): string => paint[MARKS[word].colour](report.outcomes[word]);
  const became = (one: string, other: string): string => fill(report.turns, { before: one, after: other });
  const name = id ?? fill(report.case_number, { number: speech.number(number) });
  const verdicts = turns ? became(outcome(before.verdict), outcome(after.verdict)) : outcome(after.verdict);
  const lines = rules.map(({ rule, before, after }) => {
    const named = [rule, ruleText(speech.texts, rule)?.rule.name].filter(Boolean).join(" ");
    return `    ${named}: ${became(outcome(before?.outcome ?? "not_applicable"), outcome(after?.outcome ?? "not_applicable"))}`;
  });
  return [`  ${paint.bold(name)}: ${verdicts}`, ...lines, ""].join("\n");
}
