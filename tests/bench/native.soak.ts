/** The native core's answers to cases that nobody wrote, given again by the core in Node. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { start } from "vinkje/core";

const [program = "", count = "100000"] = process.argv.slice(2);
const core = await start();
const child = spawn(program, [count], { stdio: ["ignore", "pipe", "inherit"] });
const ended = once(child, "close");
let text: string | undefined;
let equal = 0;
for await (const line of createInterface({ input: child.stdout })) {
  if (text === undefined) {
    text = line;
    continue;
  }
  assert.deepEqual(core.judge(text), JSON.parse(line), text);
  text = undefined;
  equal += 1;
}
const [code] = (await ended) as [number];
assert.equal(code, 0);
assert.equal(equal, Number(count));
console.log(`${equal} cases that nobody wrote: native and wasm answer alike`);
