// Skips what is already made. A step is fresh when its inputs have the bytes that they had the last
// time it ended well, and its outputs are there.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { at, root, target } from "./paths.mjs";
import { say, step } from "./say.mjs";

/** Every file in a folder, in one order everywhere. @param {string} path @returns {string[]} */
export function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => name !== "node_modules")
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** @param {string[]} inputs @param {string} salt */
function hashOf(inputs, salt) {
  const hash = createHash("sha256").update(salt);
  for (const file of inputs.flatMap((input) => filesIn(at(input)))) {
    const bytes = readFileSync(file);
    hash.update(`\0${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/**
 * Does a step unless it is fresh.
 *
 * @param {string} name
 * @param {{ inputs: string[], outputs: string[], salt?: string }} facts paths from the root;
 *   the salt is whatever else the result hangs on, such as a tool's version
 * @param {() => unknown} work
 */
export async function unlessFresh(name, { inputs, outputs, salt = "" }, work) {
  const stamp = join(target, "stamps", name.replaceAll(/[^\w.-]+/g, "-"));
  const hash = hashOf(inputs, salt);
  const made = outputs.every((output) => existsSync(at(output)));
  if (made && existsSync(stamp) && readFileSync(stamp, "utf8") === hash) {
    return say(`✓ ${name} (fresh)`);
  }
  // Without its stamp a step that is broken off half-way is done again.
  rmSync(stamp, { force: true });
  await step(name, work);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
