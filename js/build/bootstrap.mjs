// From a fresh clone to all the tools: npm packages, the wasm target of Rust, wasm-bindgen.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { at, tools } from "./lib/paths.mjs";
import { npm, run } from "./lib/run.mjs";
import { Failure, say, step } from "./lib/say.mjs";

const WASM_TARGET = "wasm32-unknown-unknown";
const GET_RUST = "Install Rust with rustup from https://rustup.rs and run the same command again.";

/** @returns {Promise<void>} */
export async function bootstrap() {
  await packages();
  await rust();
  await wasmBindgen();
}

/** What package-lock.json asks for, where it has not been installed whole. */
export async function packages() {
  const lock = readFileSync(at("package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  const stamp = at("node_modules", ".vinkje-lock");
  const stamped = existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
  if (stamped && allThere(JSON.parse(lock))) return say("✓ npm packages (fresh)");
  await step("npm packages", async () => {
    rmSync(stamp, { force: true });
    await npm(["ci"], {
      quiet: true,
      remedy: "Look above for npm's reason; without a network the packages cannot be fetched.",
    });
    writeFileSync(stamp, hash);
  });
}

/** @param {{ packages: Record<string, { optional?: boolean, peer?: boolean }> }} lock */
function allThere(lock) {
  return Object.entries(lock.packages).every(
    ([path, { optional }]) => path === "" || optional || existsSync(at(path, "package.json")),
  );
}

async function rust() {
  const needed = /^rust-version = "(.+)"/m.exec(readFileSync(at("Cargo.toml"), "utf8"))?.[1] ?? "0";
  const { code, output } = await run("cargo", ["--version"], { quiet: true, mayFail: true });
  if (code !== 0) throw new Failure("cargo is not there", GET_RUST);
  const have = /cargo (\d+\.\d+)/.exec(output)?.[1] ?? "0";
  if (older(have, needed)) {
    throw new Failure(`Rust ${have} is too old: vinkje needs ${needed}`, "Run `rustup update stable`.");
  }
  const libraries = await run("rustc", ["--print", "target-libdir", "--target", WASM_TARGET], {
    quiet: true,
    mayFail: true,
  });
  if (libraries.code === 0 && existsSync(libraries.output.trim())) return say(`✓ Rust ${have} with ${WASM_TARGET} (fresh)`);
  await step(`Rust's ${WASM_TARGET}`, () =>
    run("rustup", ["target", "add", WASM_TARGET], {
      remedy: `Without rustup, add the ${WASM_TARGET} target with whatever installed Rust. ${GET_RUST}`,
    }),
  );
}

/** @param {string} a @param {string} b */
function older(a, b) {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA < majorB || (majorA === majorB && minorA < minorB);
}

/** The version of wasm-bindgen that the crate is locked to: its tool must be of the same. */
export function wasmBindgenVersion() {
  const lock = readFileSync(at("Cargo.lock"), "utf8");
  const version = /name = "wasm-bindgen"\nversion = "(.+)"/.exec(lock.replaceAll("\r", ""))?.[1];
  if (!version) throw new Failure("Cargo.lock names no wasm-bindgen", "Run `cargo generate-lockfile`.");
  return version;
}

async function wasmBindgen() {
  const version = wasmBindgenVersion();
  // Both have it: the tool that writes the glue, and the one that runs the tests.
  const versions = await Promise.all(
    ["wasm-bindgen", "wasm-bindgen-test-runner"].map(async (name) => {
      const { output } = await run(join(tools, "bin", name), ["--version"], { quiet: true, mayFail: true });
      return output.trim().split(" ")[1];
    }),
  );
  if (versions.every((have) => have === version)) return say(`✓ wasm-bindgen ${version} (fresh)`);
  await step(`wasm-bindgen ${version}: compiled once, some six minutes on two cores`, async () => {
    // A folder of its own to compile in, so that a run that was broken off goes on where it was.
    const work = join(tools, "build");
    await run("cargo", ["install", "wasm-bindgen-cli", "--version", version, "--locked", "--force", "--root", tools], {
      env: { CARGO_TARGET_DIR: work },
      remedy: "Look above for cargo's reason; it needs a network and a C linker (`cc`).",
    });
    rmSync(work, { recursive: true, force: true });
  });
}
