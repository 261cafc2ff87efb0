/** The demo shop as `npm start` opens it, in a process of its own that a test can stop. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Record as DecisionRecord } from "vinkje/node";
import { eventually } from "./eventually.js";

/** A record as the demo shows it. */
export interface Shown {
  seq: number;
  record: DecisionRecord;
}

export class Demo {
  readonly #data: string;
  readonly #env: Readonly<Record<string, string>>;
  #process: ChildProcess | undefined;
  #url = "";

  private constructor(data: string, env: Readonly<Record<string, string>>) {
    this.#data = data;
    this.#env = env;
  }

  /** Opens a shop with an empty ledger. */
  static async open(env: Readonly<Record<string, string>> = {}): Promise<Demo> {
    const demo = new Demo(await mkdtemp(join(tmpdir(), "vinkje-demo-")), env);
    await demo.start();
    return demo;
  }

  get url(): string {
    return this.#url;
  }

  /** Starts it; where it was stopped, at the address that it had. */
  async start(): Promise<void> {
    const port = this.#url ? new URL(this.#url).port : "0";
    const child = spawn(process.execPath, ["dist/demo/server.js"], {
      env: { ...process.env, ...this.#env, PORT: port, HOST: "127.0.0.1", VINKJE_DATA: this.#data },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#process = child;
    let said = "";
    for await (const chunk of child.stdout) {
      said += String(chunk);
      const [url] = /http:\/\/[\d.]+:\d+/.exec(said) ?? [];
      if (url) {
        this.#url = url;
        child.stdout.resume();
        return;
      }
    }
    throw new Error(`the demo shop did not start: ${said}`);
  }

  /** Stops it at once, as a power cut does. */
  async stop(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.#data, { recursive: true, force: true });
  }

  /** Every record, the oldest first. */
  async records(): Promise<Shown[]> {
    const response = await fetch(`${this.#url}/records.json`);
    return ((await response.json()) as Shown[]).reverse();
  }

  /** The record that comes in next after what `act` does. */
  async recordOf(act: () => Promise<unknown>): Promise<DecisionRecord> {
    const before = (await this.records()).length;
    await act();
    const [added] = await eventually("a record", async () => {
      const all = await this.records();
      return all.length > before && all.slice(before);
    });
    if (!added) throw new Error("no record came in");
    return added.record;
  }
}
