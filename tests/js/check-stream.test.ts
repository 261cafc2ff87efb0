/** `vinkje check` on streams: as they come, in little memory, until nobody reads on. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { test, type TestContext } from "node:test";
import { checkLines, VinkjeInputError, type CheckedCase } from "vinkje/node";
import { progressLine } from "../../js/node/cli/progress.js";
import { BROKEN, COMMAND, file, KEPT, ndjson, verdicts, vinkje } from "./support/command.js";

const MIB = 1024 * 1024;

/** A file of cases, a line each or in a list, of about so many bytes. */
async function manyCases(t: TestContext, size: number, form: "lines" | "list" = "lines"): Promise<{ path: string; cases: number }> {
  const path = await file(t, "many.ndjson", form === "list" ? "[" : "");
  const line = `${JSON.stringify(KEPT)}${form === "list" ? "," : "\n"}`;
  const block = line.repeat(Math.ceil(MIB / line.length));
  const handle = await open(path, "a");
  let cases = 0;
  for (let written = 0; written < size; written += block.length) {
    await handle.write(block);
    cases += block.length / line.length;
  }
  if (form === "list") await handle.write(`${JSON.stringify(BROKEN)}]`);
  await handle.close();
  return { path, cases };
}

/** The most memory that a run took, in MiB, and how many answers it gave. */
async function run(t: TestContext, path: string): Promise<{ memory: number; answers: number }> {
  const told = await file(t, "memory", "");
  const hook = await file(
    t,
    "memory.cjs",
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)));`,
  );
  const child = spawn(process.execPath, ["--require", hook, COMMAND, "check", path], { stdio: ["ignore", "pipe", "inherit"] });
  let answers = 0;
  child.stdout.on("data", (bytes: Buffer) => {
    for (let at = bytes.indexOf("\n"); at >= 0; at = bytes.indexOf("\n", at + 1)) answers += 1;
  });
  await once(child, "close");
  return { memory: Number(await readFile(told, "utf8")) / 1024, answers };
}

for (const form of ["lines", "list"] as const) {
  test(`three times the cases take no more memory: ${form}`, async (t) => {
    const few = await manyCases(t, 12 * MIB, form);
    const many = await manyCases(t, 36 * MIB, form);
    const one = await run(t, few.path);
    const three = await run(t, many.path);
    const more = form === "list" ? 1 : 0;
    assert.deepEqual([one.answers, three.answers], [few.cases + more, many.cases + more]);
    // The difference alone would be 24 MiB of cases and several times that of answers.
    assert.ok(three.memory - one.memory < 40, `${one.memory} MiB, then ${three.memory} MiB`);
  });
}

test("a case is answered as soon as its line is there", async () => {
  const child = spawn(process.execPath, [COMMAND, "check"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ["one", "two", "three"]) {
    child.stdin.write(ndjson({ ...KEPT, id }, ""));
    const { value } = await answers.next();
    assert.match(String(value), new RegExp(`^{"id":"${id}"`));
  }
  child.stdin.end();
  await once(child, "close");
  assert.equal(child.exitCode, 0);
});

test("it ends quietly where nobody reads on, as with `| head`", async (t) => {
  const { path } = await manyCases(t, 8 * MIB);
  const child = spawn(process.execPath, [COMMAND, "check", path], { stdio: ["ignore", "pipe", "pipe"] });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  await once(child.stdout, "data");
  child.stdout.destroy();
  await once(child, "close");
  assert.deepEqual([child.exitCode, child.signalCode, err], [0, null, ""]);
});

test("a line of more than 16 MiB is refused, and the lines around it are judged", async () => {
  const long = JSON.stringify({ ...KEPT, situation: { ...KEPT.situation, description: "x".repeat(17 * MIB) } });
  for (const lines of [
    [KEPT, long, BROKEN],
    [long, KEPT, BROKEN],
    [KEPT, BROKEN, long],
  ]) {
    const ended = await vinkje(["check"], { input: ndjson(...lines) });
    assert.deepEqual(verdicts(ended).map(({ id }) => id), ["kept", "broken"]);
    assert.equal(ended.err, `standard input:${lines.indexOf(long) + 1}:1: longer than 16 MiB, which no case needs\n`);
    assert.equal(ended.code, 2);
  }
});

test("so is one case, or an item of a list, that is longer", async () => {
  const long = JSON.stringify({ ...KEPT, situation: { description: "x".repeat(17 * MIB) } }, null, 1);
  const alone = await vinkje(["check"], { input: long });
  assert.deepEqual([alone.code, alone.out, alone.err], [2, "", "standard input:1:1: longer than 16 MiB, which no case needs\n"]);
  const list = await vinkje(["check"], { input: `[${long},\n${JSON.stringify(KEPT)}]` });
  assert.deepEqual(verdicts(list).map(({ id }) => id), ["kept"]);
  assert.equal(list.err, "standard input:1:2: /0: longer than 16 MiB, which no case needs\n");
});

test("progress is told by number, rate and time left", () => {
  assert.equal(
    progressLine({ cases: 1_200_000, bytes: 300, size: 400, elapsed: 24_000 }),
    "1,200,000 cases, 50,000 a second, 8 s left",
  );
  assert.equal(progressLine({ cases: 10, bytes: 300, size: undefined, elapsed: 5000 }), "10 cases, 2 a second");
});

async function all(cases: AsyncIterable<CheckedCase>): Promise<CheckedCase[]> {
  const list: CheckedCase[] = [];
  for await (const one of cases) list.push(one);
  return list;
}

const brief = ({ line, verdict, error }: CheckedCase): unknown[] => [line, verdict?.id ?? error?.pointer, verdict?.verdict ?? error?.code];

test("checkLines judges a stream from Node, in its order, with the lines of what it cannot read", async (t) => {
  const path = await file(t, "cases.ndjson", ndjson(KEPT, "", '{"jurisdiction":"XX"}', BROKEN));
  assert.deepEqual((await all(checkLines(createReadStream(path)))).map(brief), [
    [1, "kept", "ok"],
    [3, "/jurisdiction", "unknown_word"],
    [4, "broken", "violation"],
  ]);
});

test("checkLines takes text in any pieces, and any of the three forms", async () => {
  const text = JSON.stringify([KEPT, { ...BROKEN, id: "é€😀" }], null, 2);
  const letters = [...text];
  for (const pieces of [[text], letters, letters.map((letter) => Buffer.from(letter)), [...Buffer.from(text)].map((byte) => Uint8Array.of(byte))]) {
    assert.deepEqual((await all(checkLines(pieces))).map(brief), [
      [2, "kept", "ok"],
      [16, "é€😀", "violation"],
    ]);
  }
  assert.deepEqual((await all(checkLines([JSON.stringify(BROKEN)], { at: "1991-01-01" }))).map(brief), [[1, "broken", "not_applicable"]]);
  assert.deepEqual(await all(checkLines([])), []);
});

test("checkLines throws where what is asked has a fault", async () => {
  await assert.rejects(all(checkLines([JSON.stringify(BROKEN)], { rule_ids: ["EU-BX-01"] })), VinkjeInputError);
});
