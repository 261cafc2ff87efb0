/** What a stream of cases is cut into. */
import type { InputError } from "../../core/node.js";

/** The longest that one case may be: a longer one is refused before it fills the memory. */
export const LONGEST = 16 * 1024 * 1024;

/** A piece of the stream that can be judged in one call, or why it cannot. */
export type Block =
  /** Whole lines, a case each; `first` is the number of the first, from 1. */
  | { kind: "lines"; bytes: Uint8Array; first: number }
  /** Cases that may go over several lines: the document itself, or items of its list. */
  | { kind: "cases"; cases: readonly Written[] }
  | { kind: "fault"; fault: InputError };

/** A case as it is written, and where. */
export interface Written {
  bytes: Uint8Array;
  place: Place;
}

/** Where a case begins. */
export interface Place {
  /** From 1. */
  line: number;
  /** In bytes, from 1. */
  column: number;
  /** The item's place in its list: `/3`; empty for a document that is one case. */
  pointer: string;
}

/** A fault that the core never sees. */
export const fault = (message: string, { line, column, pointer }: Place): InputError => ({
  code: "json",
  pointer,
  message,
  line,
  column,
});

export const tooLong = (place: Place): InputError => ({
  ...fault(`longer than ${LONGEST / 1024 / 1024} MiB, which no case needs`, place),
  code: "too_long",
});
