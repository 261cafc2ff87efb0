/** The keys of a data folder: made once, at the first start, and never inside the database. */
import { createHmac } from "node:crypto";
import { link, open, readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { FullCore } from "../core/node.js";
import type { Clock } from "./clock.js";
import { reasonOf, VinkjeNodeError } from "./errors.js";
import { makeFolder } from "./folder.js";

const LENGTH = 32;

export interface Keys {
  /** The Ed25519 seed that signs receipts and manifests. */
  readonly seed: Uint8Array;
  /** Its public half, hexadecimal. */
  readonly public_key: string;
  /** The name by which that is known. */
  readonly key_id: string;
  /** The key of one purpose in one shop, so that two shops have no HMAC in common. */
  derived(purpose: KeyPurpose, shop: string): Uint8Array;
}

/** What the lookup key is used for. */
export type KeyPurpose = "lookup" | "idempotency" | "request";

/**
 * Reads the keys of a data folder.
 *
 * @param mayMake whether keys that are not there are made: only where nothing hangs on them yet
 * @throws VinkjeNodeError `key_missing`, `key_unreadable`, `key_malformed`, `key_unwritable`,
 *   `folder_unwritable`
 */
export async function openKeys(data: string, core: FullCore, clock: Clock, mayMake: boolean): Promise<Keys> {
  const folder = join(data, "keys");
  const key = (name: string) => readOrMake(folder, name, clock, mayMake);
  const seed = await key("signing.key");
  const lookup = await key("lookup.key");
  return {
    seed,
    ...core.publicKey(seed),
    derived: (purpose, shop) => createHmac("sha256", lookup).update(`vinkje.${purpose}.v1\0${shop}`).digest(),
  };
}

async function readOrMake(folder: string, name: string, clock: Clock, mayMake: boolean): Promise<Uint8Array> {
  const path = join(folder, name);
  const found = await read(path);
  if (found) return found;
  if (!mayMake) throw new VinkjeNodeError("key_missing", { path });
  await makeFolder(folder);
  try {
    await make(folder, path, clock.bytes(LENGTH));
  } catch (cause) {
    throw new VinkjeNodeError("key_unwritable", { path, reason: reasonOf(cause) }, { cause });
  }
  // Read back: where two services started at once, both must have the key that came first.
  const made = await read(path);
  if (!made) throw new VinkjeNodeError("key_missing", { path });
  return made;
}

/** The key in a file; `null` where there is no file. */
async function read(path: string): Promise<Uint8Array | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (cause) {
    if (reasonOf(cause) === "ENOENT") return null;
    throw new VinkjeNodeError("key_unreadable", { path, reason: reasonOf(cause) }, { cause });
  }
  if (!/^[0-9a-f]{64}\n?$/.test(text)) throw new VinkjeNodeError("key_malformed", { path });
  return Buffer.from(text.trim(), "hex");
}

/** Writes a key whole or not at all, durably, and over nothing. */
async function make(folder: string, path: string, key: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await write(draft, `${Buffer.from(key).toString("hex")}\n`);
  try {
    // Unlike a rename, a link fails where the name is taken.
    await link(draft, path);
  } catch (cause) {
    if (reasonOf(cause) !== "EEXIST") throw cause;
  } finally {
    await unlink(draft);
  }
  await syncFolder(folder);
}

async function write(path: string, text: string): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new name is durable when its folder is; Windows has no such call, and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
