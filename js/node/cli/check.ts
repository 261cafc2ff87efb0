/** `vinkje check`: what the law of the day says of cases. */
import { Option, type Command } from "commander";
import { start, type Tally, type Verdict } from "../../core/node.js";
import { speechOf, type Speech } from "../../report/speech.js";
import { answers, judged, NOTHING, sum, verdictOf, type Answers } from "../cases/answers.js";
import { openInput } from "./input.js";
import { Output, ReaderGone } from "./output.js";
import { paintFor } from "./paint.js";
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
import { notice, summary, verdictReport } from "./report.js";

/** What `--fail-on` may name, and the verdicts that then fail. */
const FAILS = {
  warning: ["warning", "needs_judgement", "violation"],
  needs_judgement: ["needs_judgement", "violation"],
  violation: ["violation"],
} as const satisfies Record<string, readonly (keyof Tally)[]>;

interface CheckOptions extends AskedOptions {
  failOn: keyof typeof FAILS;
  human?: true;
  json?: true;
  lang: string;
}

export function addCheck(program: Command): void {
  program
    .command("check")
    .description("judge cases by the law on the day of the act")
    .argument("[file]", "one case, a list of cases, or one a line (NDJSON); - for standard input", "-")
    .addOption(rulesOption())
    .option("--at <day>", "the law of this day, whatever a case says")
    .addOption(jurisdictionOption())
    .addOption(
      new Option("--fail-on <outcome>", "from which verdict on the exit code is 1").choices(Object.keys(FAILS)).default("violation"),
    )
    .addOption(new Option("--json", "a JSON line for each case (the default)").conflicts("human"))
    .option("--human", "a report to read")
    .addOption(languageOption())
    .addHelpText(
      "after",
      `
Each case gets a JSON line {"id", "verdict", "fallback", "findings", "values", …}, in the order of
the cases. One that cannot be read is told on standard error with its line, its place in the case and
what would be right, and the others are judged. What a fact is called stands in the package's types.

Ends with 0 where nothing is violated, 1 where something is (--fail-on moves that line), 2 where a
case or an option cannot be read.

  $ vinkje check case.json --human
  $ vinkje check cases.ndjson | jq -r 'select(.verdict == "violation").id'
  $ cat orders.ndjson | vinkje check --rules EU-BOX-01,EU-BOX-04 --fail-on warning
  $ vinkje check case.json --at 2018-05-24 --human --lang nl`,
    )
    .action(async (file: string, options: CheckOptions, command: Command) => {
      try {
        await check(file, options);
      } catch (cause) {
        if (!(cause instanceof ReaderGone)) refuse(command, cause);
      }
    });
}

async function check(file: string, options: CheckOptions): Promise<void> {
  const input = await openInput(file);
  const core = await start();
  const output = new Output(process.stdout);
  const progress = new Progress(input.size);
  const speech = speechOf(options.lang);
  const shown = options.human ? humanly(speech) : (given: Answers) => given.text;

  let tally = NOTHING;
  for await (const given of answers(progress.counted(input.bytes), verdictOf(core, askedBy(options)))) {
    const before = judged(tally);
    tally = sum(tally, given.tally);
    process.exitCode = exitCode(tally, options.failOn);
    if (given.faults.length > 0) progress.clear();
    for (const fault of given.faults) process.stderr.write(`${caseFault(input.name, fault)}\n`);
    await output.write(shown(given, before));
    progress.show(judged(tally));
  }
  progress.clear();

  if (judged(tally) + tally.unreadable === 0) {
    process.stderr.write(`vinkje check: ${input.name} holds no case\n`);
    process.exitCode = UNREADABLE;
  } else {
    const { version: engine } = core;
    const end = (stream: NodeJS.WriteStream): string =>
      `${summary(tally, speech, paintFor(stream))}\n${notice({ engine, catalogue: core.catalogue().version }, speech)}\n`;
    // A report that is kept carries its mark; answers for programs do not.
    if (options.human) await output.write(end(process.stdout));
    else if (process.stderr.isTTY) process.stderr.write(end(process.stderr));
  }
}

const exitCode = (tally: Tally, failOn: keyof typeof FAILS): number =>
  tally.unreadable > 0 ? UNREADABLE : Number(FAILS[failOn].some((verdict) => tally[verdict] > 0));

/** Answers as reports; `before` is how many cases came before them. */
function humanly(speech: Speech): (given: Answers, before: number) => string {
  const paint = paintFor(process.stdout);
  return ({ text }, before) =>
    new TextDecoder()
      .decode(text)
      .split("\n")
      .filter((line) => line !== "")
      .map((line, index) => verdictReport(JSON.parse(line) as Verdict, before + index + 1, speech, paint))
      .join("");
}
