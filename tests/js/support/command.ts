/** The command `vinkje`, as the packed package has it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import type { Verdict } from "vinkje/node";

export const COMMAND = "target/packed/node_modules/vinkje/node/cli.js";

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

export interface Given {
  /** What stands on standard input. */
  input?: string | Uint8Array;
  env?: Readonly<Record<string, string>>;
}

/** Runs `vinkje` to its end. */
export async function vinkje(args: readonly string[], { input = "", env = {} }: Given = {}): Promise<Ended> {
  const child = spawn(process.execPath, [COMMAND, ...args], { env: { ...process.env, ...env } });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  // A command that refuses its options ends before it has read.
  child.stdin.on("error", () => child.stdin.destroy());
  child.stdin.end(input);
  await once(child, "close");
  return { code: child.exitCode, out, err };
}

/** The answers of a run, one a line. */
export const verdicts = ({ out }: Ended): Verdict[] =>
  out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Verdict);

/** A file that goes when the test ends. */
export async function file(t: TestContext, name: string, content: string | Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "vinkje-cases-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const box = (state: string): object => ({ initial_state: state, purpose: "newsletter" });

/** A box that came ticked: EU-BOX-01 is violated, since 25 May 2018 everywhere. */
export const BROKEN = {
  id: "broken",
  jurisdiction: "NL",
  date: "2026-03-02",
  rule_ids: ["EU-BOX-01"],
  situation: { box: box("ticked") },
};

export const KEPT = { ...BROKEN, id: "kept", situation: { box: box("empty") } };

/** A fact is missing that EU-BOX-01 turns on. */
export const OPEN = { ...BROKEN, id: "open", situation: { box: { purpose: "newsletter" } } };

/** EU-COOK-12 only warns of a consent that is old. */
export const OLD = {
  id: "old",
  jurisdiction: "NL",
  date: "2026-03-02",
  rule_ids: ["EU-COOK-12"],
  situation: { consent: { given_at: "2024-03-02T10:00:00+01:00", method: "button", announced_max_months: null } },
};

export const ndjson = (...cases: readonly unknown[]): string =>
  cases.map((one) => `${typeof one === "string" ? one : JSON.stringify(one)}\n`).join("");
