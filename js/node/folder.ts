/** A folder of the service's own. */
import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { reasonOf, VinkjeNodeError } from "./errors.js";

/**
 * Makes a folder that its owner alone can enter, and those that it lies in.
 *
 * Node's own `recursive` tries for ever where a file system makes no folders, such as /proc.
 *
 * @throws VinkjeNodeError `folder_unwritable`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (cause) {
    if (reasonOf(cause) === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (reasonOf(cause) !== "ENOENT" || (await isThere(dirname(path)))) {
      throw new VinkjeNodeError("folder_unwritable", { path, reason: reasonOf(cause) }, { cause });
    }
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
