/** NDJSON: a block of whole lines from each piece of the stream. */
import { LONGEST, tooLong, type Block } from "./block.js";

const NEWLINE = 0x0a;

/** @param pieces none much larger than what one call should judge */
export async function* lines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  /** The beginning of a line that goes on in the next piece. */
  let begun: Uint8Array[] = [];
  let length = 0;
  let first = 1;
  /** Whether the line under way was too long: the rest of it is passed over. */
  let skips = false;

  for await (const piece of pieces) {
    let rest = piece;
    const end = piece.indexOf(NEWLINE);
    const isTooLong = !skips && length + (end < 0 ? piece.length : end) > LONGEST;
    if (isTooLong) {
      yield { kind: "fault", fault: tooLong({ line: first, column: 1, pointer: "" }) };
      begun = [];
      length = 0;
    }
    if (isTooLong || skips) {
      skips = end < 0;
      if (skips) continue;
      rest = rest.subarray(end + 1);
      first += 1;
    }
    const last = rest.lastIndexOf(NEWLINE);
    if (last >= 0) {
      const bytes = Buffer.concat([...begun, rest.subarray(0, last + 1)]);
      yield { kind: "lines", bytes, first };
      first += count(bytes);
      begun = [];
      length = 0;
      rest = rest.subarray(last + 1);
    }
    if (rest.length > 0) {
      begun.push(rest);
      length += rest.length;
    }
  }
  if (length > 0) yield { kind: "lines", bytes: Buffer.concat(begun), first };
}

/** How many lines end in these bytes. */
export function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
