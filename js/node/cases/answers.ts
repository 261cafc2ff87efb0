/** Asks the core about each case of a stream. */
import {
  VinkjeInputError,
  type Answer,
  type Asked,
  type Day,
  type FullCore,
  type InputError,
  type LinesAnswer,
  type Outcome,
  type Tally,
  type Turn,
  type Verdict,
} from "../../core/node.js";
import { fault, type Written } from "./block.js";
import { blocks, type CaseSource } from "./blocks.js";

/** What is asked of each case. */
export interface Question<Answered> {
  lines(bytes: Uint8Array, first: number): Answer<LinesAnswer>;
  one(text: string): Answer<Answered>;
}

/** Its verdict. */
export const verdictOf = (core: FullCore, asked: Asked): Question<Verdict> => ({
  lines: (bytes, first) => core.judgeLines(bytes, first, asked),
  one: (text) => core.judge(text, asked),
});

/** Its verdicts by the law of two days. */
export const turnOf = (core: FullCore, from: Day, to: Day, asked: Asked): Question<Turn> => ({
  lines: (bytes, first) => core.turnLines(bytes, first, from, to, asked),
  one: (text) => core.turn(text, from, to, asked),
});

/** The answers to a block. */
export interface Answers {
  /** A JSON line for each case that could be read. */
  text: Uint8Array;
  /** Why the others could not, with their lines. */
  faults: InputError[];
  tally: Tally;
}

export const NOTHING: Tally = {
  not_applicable: 0,
  ok: 0,
  warning: 0,
  needs_judgement: 0,
  violation: 0,
  turned: 0,
  unreadable: 0,
  blank: 0,
};

/** Both tallies in one. */
export const sum = (one: Tally, other: Tally): Tally =>
  Object.fromEntries(Object.entries(one).map(([what, count]) => [what, count + other[what as keyof Tally]])) as unknown as Tally;

/** How many cases have a verdict. */
export const judged = (tally: Tally): number => OUTCOMES.reduce((all, outcome) => all + tally[outcome], 0);

/** The outcomes, the best first. */
export const OUTCOMES: readonly Outcome[] = ["not_applicable", "ok", "warning", "needs_judgement", "violation"];

/**
 * The answers to a stream of cases, block by block.
 *
 * @throws VinkjeInputError where the question itself has a fault
 */
export async function* answers<Answered>(source: CaseSource, question: Question<Answered>): AsyncGenerator<Answers> {
  for await (const { text, tally } of said(source, question)) {
    if (tally.unreadable + tally.blank === 0) {
      yield { text, faults: [], tally };
      continue;
    }
    const lines = linesOf(text).filter((line) => line !== "");
    const kept = lines.filter((line) => !isFault(line)).map((line) => `${line}\n`);
    yield { text: Buffer.from(kept.join("")), faults: lines.filter(isFault).map(faultOf), tally };
  }
}

/** A case of a stream, by its line, with its answer or with why it could not be read. */
export type Told<Answered> = { line: number } & (
  | { value: Answered; error?: never }
  | { value?: never; error: InputError }
);

/**
 * The answers to a stream of cases, one by one, in its order.
 *
 * @throws VinkjeInputError where the question itself has a fault
 */
export async function* told<Answered>(source: CaseSource, question: Question<Answered>): AsyncGenerator<Told<Answered>> {
  for await (const { text, lineOf } of said(source, question)) {
    for (const [index, line] of linesOf(text).entries()) {
      if (line === "") continue;
      if (isFault(line)) yield { line: lineOf(index), error: faultOf(line) };
      else yield { line: lineOf(index), value: JSON.parse(line) as Answered };
    }
  }
}

/** What the core says of a block. */
interface Said extends LinesAnswer {
  /** The line in the stream of what a line of the text answers. */
  lineOf(index: number): number;
}

async function* said<Answered>(source: CaseSource, question: Question<Answered>): AsyncGenerator<Said> {
  saidOf(question, new Uint8Array(), 1);
  for await (const block of blocks(source)) {
    if (block.kind === "lines") {
      const { bytes, first } = block;
      yield { ...saidOf(question, bytes, first), lineOf: (index) => first + index };
    } else if (block.kind === "cases") {
      const { cases } = block;
      yield { ...saidOfCases(cases, question), lineOf: (index) => cases[index]?.place.line ?? 0 };
    } else {
      const { fault } = block;
      yield { text: Buffer.from(lineOfFault(fault)), tally: { ...NOTHING, unreadable: 1 }, lineOf: () => fault.line };
    }
  }
}

/** @throws VinkjeInputError where the question itself has a fault */
function saidOf<Answered>(question: Question<Answered>, bytes: Uint8Array, first: number): LinesAnswer {
  const { value, error } = question.lines(bytes, first);
  if (error) throw new VinkjeInputError(error);
  return value;
}

/** Asks about cases in one call, each on a line; of one that cannot be read its own text tells where. */
function saidOfCases<Answered>(cases: readonly Written[], question: Question<Answered>): LinesAnswer {
  const { text, tally } = saidOf(question, Buffer.concat(cases.flatMap(({ bytes }) => [onOneLine(bytes), Uint8Array.of(NEWLINE)])), 1);
  if (tally.unreadable === 0) return { text, tally };
  const lines = linesOf(text).map((line, index) => {
    const written = cases[index];
    return written && isFault(line) ? lineOfFault(located(written, question)) : `${line}\n`;
  });
  return { text: Buffer.from(lines.join("")), tally };
}

/** The core's own text form of a case that it could not read. */
const lineOfFault = (error: InputError): string => `${JSON.stringify({ error })}\n`;

/** How the line of a case begins that could not be read; no answer begins so. */
const isFault = (line: string): boolean => line.startsWith('{"error":');

const faultOf = (line: string): InputError => (JSON.parse(line) as { error: InputError }).error;

/** JSON takes a carriage return for the same space, and refuses both within a string. */
const onOneLine = (bytes: Uint8Array): Uint8Array =>
  bytes.includes(NEWLINE) ? bytes.map((byte) => (byte === NEWLINE ? CARRIAGE_RETURN : byte)) : bytes;

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Why a case cannot be read, with the place within the whole stream. */
function located<Answered>({ bytes, place }: Written, question: Question<Answered>): InputError {
  const text = textIfAny(bytes);
  const { error } = text === undefined ? { error: undefined } : question.one(text);
  if (!error) return fault("not json: this is no UTF-8", place);
  const { line, column, pointer } = place;
  return {
    ...error,
    pointer: `${pointer}${error.pointer}`,
    line: error.line > 1 ? line + error.line - 1 : line,
    column: error.line > 1 ? error.column : column + Math.max(error.column - 1, 0),
  };
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const linesOf = (text: Uint8Array): string[] => utf8.decode(text).replace(/\n$/, "").split("\n");

function textIfAny(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
