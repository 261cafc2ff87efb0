// Starting other programs.

import { spawn } from "node:child_process";
import { delimiter } from "node:path";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { at, root } from "./paths.mjs";
import { Failure } from "./say.mjs";

/**
 * @typedef {object} Options
 * @property {Record<string, string | undefined>} [env] added to this process's
 * @property {string} [cwd] the repository's root where absent
 * @property {boolean} [quiet] keep the output back, and show it only with a failure
 * @property {boolean} [mayFail] hand back the exit code instead of failing
 * @property {string} [remedy] what to do when it fails
 */

/**
 * Runs a program and hands back what it printed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    /** @param {NodeJS.WriteStream} out */
    const keep = (out) => (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (!options.quiet) out.write(chunk);
    };
    child.stdout.on("data", keep(process.stdout));
    child.stderr.on("data", keep(process.stderr));
    child.on("error", (error) => {
      if (options.mayFail) resolve({ code: 127, output: String(error) });
      else reject(new Failure(`cannot start \`${program}\`: ${error.message}`, options.remedy));
    });
    child.on("close", (code, signal) => {
      if (code === 0 || options.mayFail) return resolve({ code: code ?? 1, output });
      if (options.quiet) process.stderr.write(output);
      const how = signal ? `was ended by ${signal}` : `failed with exit code ${code}`;
      reject(new Failure(`\`${[shortName(program), ...args].join(" ")}\` ${how}`, options.remedy));
    });
  });
}

/** @param {string} program */
const shortName = (program) => (program === process.execPath ? "node" : program.replace(root, ""));

/**
 * Runs a program that a package of node_modules brings, without a shell.
 *
 * @param {string} pkg
 * @param {string} bin
 * @param {string[]} args
 * @param {Options} [options]
 */
export function runBin(pkg, bin, args, options) {
  const folder = at("node_modules", pkg);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bins === "string" ? bins : bins[bin];
  return run(process.execPath, [join(folder, file), ...args], options);
}

/**
 * npm itself: the one that started this script, where one did.
 *
 * @param {string[]} args
 * @param {Options} [options]
 */
export function npm(args, options) {
  const self = process.env.npm_execpath;
  return self?.endsWith(".js") ? run(process.execPath, [self, ...args], options) : run("npm", args, options);
}

/** A PATH with one folder before the others. @param {string} folder */
export const pathWith = (folder) => `${folder}${delimiter}${process.env.PATH ?? ""}`;
