/** Cuts a stream of cases into what can be judged in one call, whichever form it has. */
import { LONGEST, tooLong, type Block } from "./block.js";
import { FormSeeker, type Form } from "./form.js";
import { lines } from "./lines.js";
import { items } from "./list.js";

/** What cases are read from: UTF-8 as bytes, or text. */
export type CaseSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The most that is judged in one call, but for a single line that is longer. */
const PIECE = 256 * 1024;
const BOM = Buffer.from("\ufeff");

export async function* blocks(source: CaseSource): AsyncGenerator<Block> {
  const chunks = chunksOf(source);
  const { form, head } = await beginning(chunks);
  const all = pieces(joined(head, chunks));
  if (form === "lines") yield* lines(all);
  else if (form === "list") yield* items(all);
  else yield* one(head);
}

/** Reads until the form is plain. One case is then read whole, and so is what is too long for one. */
async function beginning(chunks: AsyncIterator<Buffer>): Promise<{ form: Form; head: Buffer }> {
  const seeker = new FormSeeker();
  let head = Buffer.alloc(0);
  for (;;) {
    const { value, done = false } = await chunks.next();
    if (!done) head = Buffer.concat([head, value]);
    if (!done && head.length < BOM.length) continue;
    if (head.subarray(0, BOM.length).equals(BOM)) head = head.subarray(BOM.length);
    const form = seeker.form(head, done);
    if (form) return { form, head };
  }
}

function* one(bytes: Buffer): Generator<Block> {
  const place = { line: 1, column: 1, pointer: "" };
  if (bytes.length > LONGEST) yield { kind: "fault", fault: tooLong(place) };
  else if (bytes.toString("utf8").trim()) yield { kind: "cases", cases: [{ bytes, place }] };
}

async function* chunksOf(source: CaseSource): AsyncGenerator<Buffer> {
  for await (const chunk of source) yield typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

async function* joined(head: Buffer, chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* chunks;
}

async function* pieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
