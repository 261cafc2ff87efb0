// What the build tells its reader: one line a step, with its seconds; a failure with its remedy.

/** A failure that a person can mend: what is wrong, and what to do. */
export class Failure extends Error {
  /**
   * @param {string} what
   * @param {string} [remedy]
   */
  constructor(what, remedy) {
    super(what);
    this.remedy = remedy;
  }
}

/** @param {number} since a value of performance.now() */
export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** @param {string} line */
export const say = (line) => console.log(line);

/**
 * Does one step, with a line before it and one after.
 *
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now();
  say(`→ ${name}`);
  const result = await work();
  say(`✓ ${name} (${seconds(start)})`);
  return result;
}

/**
 * Runs a whole command; turns a failure into words and an exit code.
 *
 * @param {() => Promise<void>} command
 */
export async function main(command) {
  try {
    await command();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** Says a failure in words; what nobody foresaw, with its place. @param {unknown} error */
export function explain(error) {
  // esbuild has said on its own what it could not build.
  const known = error instanceof Failure || (error instanceof Error && "errors" in error);
  console.error(known ? `\n✗ ${error.message}` : error);
  if (error instanceof Failure && error.remedy) console.error(`  ${error.remedy}`);
}

/**
 * Prints the help and ends, where it is asked for; refuses what the command does not know.
 *
 * @param {string} text
 * @param {string[]} [flags] the flags that the command does know
 */
export function help(text, flags = []) {
  const given = process.argv.slice(2);
  if (given.includes("--help") || given.includes("-h")) {
    say(text.trim());
    process.exit(0);
  }
  const unknown = given.find((flag) => flag.startsWith("-") && !flags.includes(flag));
  if (unknown) {
    console.error(`✗ \`${unknown}\` is no flag of this command\n\n${text.trim()}`);
    process.exit(2);
  }
}
