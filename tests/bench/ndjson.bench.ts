/** A million mixed cases through `vinkje check -`: how many a second, and how much memory at most. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { createRequire } from "node:module";

const COUNT = Number(process.env["VINKJE_BENCH_CASES"] ?? 1_000_000);
const cases = JSON.parse(await readFile("tests/bench/cases.json", "utf8")) as object[];
const lines = cases.map((one) => `${JSON.stringify(one)}\n`);
const bin = createRequire(import.meta.url).resolve("vinkje/package.json").replace("package.json", "node/cli.js");

function* input(): Generator<string> {
  const chunk = 1000;
  for (let sent = 0; sent < COUNT; sent += chunk) {
    yield Array.from({ length: Math.min(chunk, COUNT - sent) }, (_, at) => lines[(sent + at) % lines.length]).join("");
  }
}

const start = performance.now();
// GNU time is not everywhere: the child says itself how much it took, on its way out.
const tell = "process.on('exit',()=>process.stderr.write(`maxrss ${process.resourceUsage().maxRSS}\\n`))";
const child = spawn(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(tell)}`, bin, "check", "-"], {
  stdio: ["pipe", "pipe", "pipe"],
});
let answers = 0;
let said = "";
child.stdout.on("data", (chunk: Buffer) => {
  for (const byte of chunk) if (byte === 10) answers += 1;
});
child.stderr.on("data", (chunk: Buffer) => {
  said += chunk.toString();
});
Readable.from(input()).pipe(child.stdin);
const [code] = (await once(child, "close")) as [number];
assert.ok(code === 0 || code === 1, said);
assert.equal(answers, COUNT);
const took = (performance.now() - start) / 1000;
const memory = Number(/maxrss (\d+)/.exec(said)?.[1]) / 1024;
console.log(
  `${COUNT} cases in ${took.toFixed(1)} s: ${Math.round(COUNT / took)} a second, ${Math.round(memory)} MiB at most`,
);
