/** What a command reads: a file, or standard input. */
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { VinkjeNodeError, reasonOf } from "../errors.js";

export interface Input {
  /** What messages call it. */
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** How many bytes there will be, where that is known. */
  size: number | undefined;
}

/** Large enough that reading a file does not hold up judging it. */
const CHUNK = 1024 * 1024;

/**
 * @param file `-` for standard input
 * @throws VinkjeNodeError `input_missing`, `input_folder`, `input_unreadable`
 */
export async function openInput(file: string): Promise<Input> {
  if (file === "-") {
    if (process.stdin.isTTY) process.stderr.write("Reading cases from the keyboard; Ctrl+D ends them. To read a file, name it.\n");
    return { name: "standard input", bytes: process.stdin, size: undefined };
  }
  try {
    const handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) {
      await handle.close();
      throw new VinkjeNodeError("input_folder", { path: file });
    }
    // A pipe or a device has no size to go by.
    const size = stat.isFile() ? stat.size : undefined;
    return { name: file, bytes: createReadStream(file, { fd: handle, highWaterMark: CHUNK }), size };
  } catch (cause) {
    if (cause instanceof VinkjeNodeError) throw cause;
    const reason = reasonOf(cause);
    throw new VinkjeNodeError(reason === "ENOENT" ? "input_missing" : "input_unreadable", { path: file, reason }, { cause });
  }
}
