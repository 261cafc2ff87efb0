/** Judging a stream of cases, such as a file with a million lines, in little memory. */
import { start, type Asked, type InputError, type Verdict } from "../core/node.js";
import { told, verdictOf } from "./cases/answers.js";
import type { CaseSource } from "./cases/blocks.js";

export type { CaseSource } from "./cases/blocks.js";

/** A case of the stream: its line, from 1, and its verdict or why it could not be read. */
export type CheckedCase = { line: number } & (
  | { verdict: Verdict; error?: never }
  | { verdict?: never; error: InputError }
);

/**
 * Judges each case of a stream, in its order: one a line (NDJSON), the items of a list, or a single
 * one, whichever it is. A case that cannot be read does not stop the others.
 *
 * @param source UTF-8, such as `createReadStream("cases.ndjson")`
 * @throws VinkjeInputError where what is asked has a fault, such as a rule that there is not
 */
export async function* checkLines(source: CaseSource, asked: Asked = {}): AsyncGenerator<CheckedCase> {
  const core = await start();
  for await (const { line, value, error } of told(source, verdictOf(core, asked))) {
    yield error ? { line, error } : { line, verdict: value as Verdict };
  }
}
