/** A JSON list of cases, cut into its items while it comes in. What an item holds, the core reads. */
import type { InputError } from "../../core/node.js";
import { fault, LONGEST, tooLong, type Block, type Place, type Written } from "./block.js";

const [QUOTE, COMMA, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x2c, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d];
const NEWLINE = 0x0a;
const isSpace = (byte: number): boolean => byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;

/** The item under way. */
interface Item {
  place: Place;
  parts: Uint8Array[];
  length: number;
}

/** The items of a list, as many a block as a piece of the stream ends. */
export async function* items(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  for await (const found of cut(pieces)) yield* blocksOf(found);
}

/** Cases that follow each other go together; the order of all stays. */
function* blocksOf(found: readonly (Written | InputError)[]): Generator<Block> {
  let cases: Written[] = [];
  for (const one of found) {
    if ("bytes" in one) {
      cases.push(one);
      continue;
    }
    if (cases.length > 0) yield { kind: "cases", cases };
    cases = [];
    yield { kind: "fault", fault: one };
  }
  if (cases.length > 0) yield { kind: "cases", cases };
}

/** What each piece of the stream ends: cases, and what is wrong between them. */
async function* cut(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<(Written | InputError)[]> {
  const nesting = new Nesting();
  let where: "before" | "inside" | "after" = "before";
  let item: Item | undefined;
  let index = 0;
  let line = 1;
  let column = 0;
  const here = (pointer = `/${index}`): Place => ({ line, column, pointer });

  for await (const piece of pieces) {
    const found: (Written | InputError)[] = [];
    let begin = 0;
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at] as number;
      column += 1;
      if (where === "inside") {
        const ends = nesting.ends(byte);
        if (ends && item) {
          found.push(whole(item, piece.subarray(begin, at)));
        } else if (ends && !(byte === CLOSE_LIST && index === 0)) {
          found.push(fault("a case is missing beside this comma", here()));
        } else if (!ends && !item && !isSpace(byte)) {
          item = { place: here(), parts: [], length: 0 };
          begin = at;
        }
        if (ends) {
          item = undefined;
          index += 1;
          if (byte === CLOSE_LIST) where = "after";
        }
      } else if (where === "after" && !isSpace(byte)) {
        yield [...found, fault("there is text after the list", here(""))];
        return;
      } else if (byte === OPEN_LIST) {
        where = "inside";
      }
      if (byte === NEWLINE) {
        line += 1;
        column = 0;
      }
    }
    if (item) keep(item, piece.subarray(begin));
    yield found;
  }
  if (where !== "after") yield [fault("the text ends inside a list", here())];
}

/** Keeps a part of an item; of one that is too long only the length. */
function keep(item: Item, part: Uint8Array): void {
  item.length += part.length;
  if (item.length > LONGEST) item.parts = [];
  else item.parts.push(part);
}

function whole(item: Item, part: Uint8Array): Written | InputError {
  keep(item, part);
  const { place, parts, length } = item;
  return length > LONGEST ? tooLong(place) : { bytes: Buffer.concat(parts), place };
}

/** Follows the strings and brackets within an item, to see where it ends. */
class Nesting {
  #depth = 0;
  #quoted = false;
  #escaped = false;

  /** Whether this byte is the comma or the bracket after an item. */
  ends(byte: number): boolean {
    if (this.#quoted) {
      if (this.#escaped) this.#escaped = false;
      else if (byte === BACKSLASH) this.#escaped = true;
      else if (byte === QUOTE) this.#quoted = false;
      return false;
    }
    if (this.#depth === 0 && (byte === COMMA || byte === CLOSE_LIST)) return true;
    if (byte === QUOTE) this.#quoted = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) this.#depth += 1;
    // A bracket that closes nothing is left to the core, which says so.
    else if ((byte === CLOSE_LIST || byte === CLOSE_OBJECT) && this.#depth > 0) this.#depth -= 1;
    return false;
  }
}
