/** A Chromium of our own, spoken to over its pipe (the DevTools protocol): each message ends with a zero. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { VinkjeNodeError } from "../errors.js";

const FLAGS = [
  "--headless=new",
  "--remote-debugging-pipe",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
];

/** The longest that an answer may take. */
const LONGEST_MS = 60_000;

interface Message {
  id?: number;
  method?: string;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}

export class Chromium {
  readonly #child: ChildProcess;
  readonly #profile: string;
  readonly #waiting = new Set<{ takes(message: Message): boolean; fail(cause: Error): void }>();
  #ended: Error | undefined;
  #count = 0;

  private constructor(program: string, profile: string) {
    this.#profile = profile;
    // Root has no sandbox to go into.
    const flags = process.getuid?.() === 0 ? [...FLAGS, "--no-sandbox"] : FLAGS;
    this.#child = spawn(program, [...flags, `--user-data-dir=${profile}`, "about:blank"], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    const end = (reason: string): void => this.#end(new VinkjeNodeError("chromium_unusable", { path: program, reason }));
    this.#child.on("error", ({ message }) => end(message));
    this.#child.on("exit", (code, signal) => end(`it ended with ${signal ?? code}`));
    // A pipe that breaks has no other reason than that end.
    (this.#child.stdio[3] as Writable).on("error", () => undefined);
    this.#listen(this.#child.stdio[4] as Readable);
  }

  /** Starts it, with an empty profile. */
  static async open(program: string): Promise<Chromium> {
    return new Chromium(program, await mkdtemp(join(tmpdir(), "vinkje-chromium-")));
  }

  /**
   * @param session the tab that is meant; none for the browser itself
   * @throws Error what Chromium says
   */
  async send<Result>(method: string, params: object = {}, session?: string): Promise<Result> {
    const id = ++this.#count;
    const answer = this.#next((message) => message.id === id, method);
    const text = JSON.stringify({ id, method, params, ...(session && { sessionId: session }) });
    (this.#child.stdio[3] as Writable).write(`${text}\0`);
    const { result, error } = await answer;
    if (error) throw new Error(error.message);
    return result as Result;
  }

  /** Waits for what happens in a tab next. */
  async event(method: string, session: string): Promise<void> {
    await this.#next((message) => message.method === method && message.sessionId === session, method);
  }

  async close(): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (this.#child.pid !== undefined && exitCode === null && signalCode === null) {
      this.#child.kill("SIGKILL");
      await once(this.#child, "exit");
    }
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }

  #next(takes: (message: Message) => boolean, what: string): Promise<Message> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
      };
      const fail = (cause: Error): void => {
        done();
        reject(cause);
      };
      const timer = setTimeout(() => fail(new Error(`${what} took longer than ${LONGEST_MS / 1000} seconds`)), LONGEST_MS);
      const waiter = {
        fail,
        takes(message: Message): boolean {
          if (!takes(message)) return false;
          done();
          resolve(message);
          return true;
        },
      };
      if (this.#ended) fail(this.#ended);
      else this.#waiting.add(waiter);
    });
  }

  #listen(from: Readable): void {
    let rest = "";
    from.setEncoding("utf8").on("data", (text: string) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop() ?? "";
      for (const message of messages.map((one) => JSON.parse(one) as Message)) {
        for (const waiter of this.#waiting) if (waiter.takes(message)) break;
      }
    });
  }

  #end(cause: Error): void {
    this.#ended ??= cause;
    for (const waiter of this.#waiting) waiter.fail(cause);
  }
}
