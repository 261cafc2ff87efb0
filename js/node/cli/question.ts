/** The options by which a command asks cases otherwise than they say, and the faults in them. */
import { InvalidArgumentError, Option, type Command } from "commander";
import { VinkjeInputError, type Asked, type InputError, type Jurisdiction } from "../../core/node.js";
import { ruleTexts } from "../../locales/rules/index.js";
import { VinkjeNodeError } from "../errors.js";

/** Input or a question that cannot be read. */
export const UNREADABLE = 2;

export interface AskedOptions {
  rules?: string[];
  at?: string;
  jurisdiction?: Jurisdiction;
}

export const rulesOption = (): Option =>
  new Option("--rules <ids>", "only these rules, parted by commas").argParser(idsOf);

export const jurisdictionOption = (): Option =>
  new Option("--jurisdiction <place>", "where the shop is established, whatever a case says").choices(["NL", "BE", "EU"]);

export const languageOption = (): Option =>
  new Option("--lang <language>", "the language of the sentences").choices(Object.keys(ruleTexts)).default("en");

function idsOf(list: string, before: string[] = []): string[] {
  const ids = list.split(",").map((id) => id.trim()).filter(Boolean);
  if (ids.length === 0) throw new InvalidArgumentError("Expected ids such as EU-COOK-01.");
  return [...before, ...ids];
}

/** What the options ask, as the core reads it. */
export const askedBy = ({ rules, at, jurisdiction }: AskedOptions): Asked => ({
  ...(rules && { rule_ids: rules }),
  ...(at !== undefined && { at }),
  ...(jurisdiction && { jurisdiction }),
});

/** Which option a fault in a question is about. */
const OPTIONS: readonly (readonly [pointer: RegExp, option: string])[] = [
  [/^\/rule_ids/, "--rules"],
  [/^\/at/, "--at"],
  [/^\/jurisdiction/, "--jurisdiction"],
  [/^\/(from|to)/, "--diff"],
];

/** Says what is wrong with a command's options or input, and ends it with 2; what nobody foresaw is thrown on. */
export function refuse(command: Command, cause: unknown): void {
  const words = wordsOf(cause);
  if (words === undefined) throw cause;
  process.stderr.write(`vinkje ${command.name()}: ${words}\n`);
  process.exitCode = UNREADABLE;
}

function wordsOf(cause: unknown): string | undefined {
  if (cause instanceof VinkjeInputError) {
    const [, option] = OPTIONS.find(([pointer]) => pointer.test(cause.fault.pointer)) ?? [];
    return option ? `${option}: ${cause.fault.message}` : cause.message;
  }
  if (cause instanceof VinkjeNodeError) return cause.message;
  return cause instanceof Error && "syscall" in cause ? cause.message : undefined;
}

/** A fault in one case, in a line: where in the input, where in the case, what. */
export function caseFault(name: string, { line, column, pointer, message }: InputError): string {
  const place = [name, line, column].filter((part) => part !== 0).join(":");
  return `${place}: ${pointer ? `${pointer}: ` : ""}${message}`;
}
