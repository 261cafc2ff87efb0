// One build at a time in one clone: two would write the same files.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { target } from "./paths.mjs";
import { say } from "./say.mjs";

const file = join(target, "build.lock");

/** @param {number} pid */
function lives(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @returns {number | undefined} the process that holds the lock now, or nothing when it is ours */
function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return undefined;
  } catch {
    const holder = Number(readFileSync(file, { encoding: "utf8", flag: "a+" }));
    if (holder && lives(holder)) return holder;
    rmSync(file, { force: true });
    return take();
  }
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(work) {
  mkdirSync(target, { recursive: true });
  let said = false;
  for (let holder = take(); holder; holder = take()) {
    if (!said) say(`… another build (process ${holder}) is at work in this clone; waiting for it`);
    said = true;
    await wait(300);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
