// Runs suites one after the other, and says at the end what ran, what passed and what did not.

import { Failure, explain, say, seconds } from "./lib/say.mjs";

/** @typedef {{ passed: number, failed: number, ignored: number }} Counts of tests */
/** @typedef {{ skip: string }} Skip why a suite could not run here */
/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {() => Promise<Counts | Skip | void>} run fails by throwing, or by counting failures;
 *   a check that counts no tests gives nothing
 * @property {boolean} [always] runs whichever suites are asked for: the others stand on it
 * @property {string} [beside] the suite before it that it begins with; it is heard in its own place
 */

/** A suite of tests that failed, with what could still be counted. */
export class TestsFailed extends Error {
  /** @param {Counts} counts */
  constructor(counts) {
    super(`${counts.failed} failed`);
    this.counts = counts;
  }
}

/**
 * Runs them in order and stops at the first that fails. Sets the exit code.
 *
 * The command's words choose: only the suites that have one of them in their names.
 *
 * @param {Suite[]} all
 */
export async function runSuites(all) {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => !all.some(({ name }) => name.includes(word)));
  if (unknown) {
    throw new Failure(`no suite is called \`${unknown}\``, `There are: ${all.map(({ name }) => name).join(", ")}.`);
  }
  const asked = (/** @type {Suite} */ { name }) => words.length === 0 || words.some((word) => name.includes(word));
  const suites = all.filter((suite) => suite.always || asked(suite));
  const start = performance.now();
  /** @type {string[]} */
  const lines = [];
  const total = { passed: 0, failed: 0, ignored: 0 };
  let broken = false;
  /** @type {Map<Suite, ReturnType<typeof outcome>>} */
  const begun = new Map();
  for (const suite of suites) {
    const { name } = suite;
    if (broken && !begun.has(suite)) {
      lines.push(`– ${name}: not run`);
      continue;
    }
    say(`\n── ${name}`);
    for (const other of suites.filter(({ beside }) => beside === name)) begun.set(other, outcome(other.run));
    const result = await (begun.get(suite) ?? outcome(suite.run));
    total.passed += result.counts.passed;
    total.failed += result.counts.failed;
    total.ignored += result.counts.ignored;
    broken ||= !result.ok;
    const line = `${result.ok ? (result.skipped ? "○" : "✓") : "✗"} ${name}: ${result.words} (${result.took})`;
    say(line);
    lines.push(line);
  }
  say(`\n${lines.join("\n")}\n`);
  const left = total.ignored ? `, ${total.ignored} ignored` : "";
  say(`${total.passed} passed, ${total.failed} failed${left} (${seconds(start)})`);
  if (broken) process.exitCode = 1;
}

const NONE = { passed: 0, failed: 0, ignored: 0 };

/** @param {Suite["run"]} run */
async function outcome(run) {
  const begun = performance.now();
  const result = await tried(run);
  return { ...result, took: seconds(begun) };
}

/** @param {Suite["run"]} run */
async function tried(run) {
  try {
    const result = await run();
    if (!result) return { ok: true, words: "well", counts: NONE };
    if ("skip" in result) {
      // On a developer's machine a missing browser is said; in CI it would hide what was not tested.
      const ok = !/^(1|true)$/i.test(process.env.CI ?? "");
      return { ok, skipped: true, words: `SKIP: ${result.skip}`, counts: { ...NONE, failed: ok ? 0 : 1 } };
    }
    const ok = result.failed === 0;
    return { ok, words: `${result.passed} passed, ${result.failed} failed`, counts: result };
  } catch (error) {
    if (error instanceof TestsFailed) return { ok: false, words: error.message, counts: error.counts };
    explain(error);
    return { ok: false, words: "failed", counts: { ...NONE, failed: 1 } };
  }
}
