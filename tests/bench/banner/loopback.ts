/** One server for all candidates, so that nobody's is faster: files in memory, brotli at its strongest. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { ORIGIN, TAG, type Answer, type Candidate } from "./candidate.js";
import { pageWith } from "./page.js";

const TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css", svg: "image/svg+xml" };

const TAG_SOURCE = 'window.benchTag??=performance.now();window.benchTell("tag")';

/** Nothing comes from a cache: a candidate shows what it needs. */
const FRESH = { "cache-control": "no-store" };

export const brotli = (body: Buffer | string): Buffer => {
  const bytes = Buffer.from(body);
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
};

export class Loopback {
  /** The paths that were sent to since {@link forget}: choices on their way to a record. */
  readonly posted = new Set<string>();
  readonly #server: Server;
  readonly #candidates: readonly Candidate[];
  readonly #kept = new Map<string, Answer>();
  #last = 0;
  #open = 0;

  private constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async open(candidates: readonly Candidate[]): Promise<Loopback> {
    const loopback = new Loopback(candidates);
    loopback.#server.listen(0, "127.0.0.1");
    await once(loopback.#server, "listening");
    return loopback;
  }

  /** The address of a candidate's page. */
  pageOf({ id }: Candidate): string {
    return `${this.#origin}/page/${id}`;
  }

  get #origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  forget(): void {
    this.posted.clear();
  }

  /** Waits until nobody has asked for anything for so long. */
  async quiet(milliseconds: number): Promise<void> {
    const left = (): number => this.#last + milliseconds - performance.now();
    while (this.#open > 0 || left() > 0) await wait(Math.max(left(), 20));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open += 1;
    const { status, headers, body } = await this.#answer(request);
    response.writeHead(status, { ...headers, ...FRESH, "content-length": body.length });
    response.end(body);
    this.#open -= 1;
    this.#last = performance.now();
  }

  async #answer(request: IncomingMessage): Promise<Answer> {
    const { method = "GET", url = "/", headers } = request;
    const path = url.split("?")[0] ?? url;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (method !== "GET") this.posted.add(path);

    const kept = this.#kept.get(url);
    if (method === "GET" && kept) return kept;
    const answer = this.#file(path) ?? (await this.#own({ method, url, headers, body: Buffer.concat(chunks).toString() }));
    if (method === "GET" && !url.includes("/consents/")) this.#kept.set(url, answer);
    return answer;
  }

  #file(path: string): Answer | undefined {
    if (path === TAG) return packed(TAG_SOURCE, "text/javascript");
    const page = this.#candidates.find(({ id }) => path === `/page/${id}`);
    if (page) return packed(pageWith(page).replaceAll(ORIGIN, this.#origin), "text/html");
    for (const { files } of this.#candidates) {
      const body = files.get(path);
      if (body !== undefined) return packed(body, TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream");
    }
    return undefined;
  }

  /** What a candidate's own server says. */
  async #own(ask: Parameters<NonNullable<Candidate["answer"]>>[0]): Promise<Answer> {
    for (const candidate of this.#candidates) {
      const answer = await candidate.answer?.(ask);
      if (!answer) continue;
      const { "content-length": _, connection: __, ...headers } = answer.headers;
      return { ...answer, headers: { ...headers, "content-encoding": "br" }, body: brotli(answer.body) };
    }
    return { status: 404, headers: {}, body: Buffer.alloc(0) };
  }
}

const packed = (body: Buffer | string, type: string): Answer => ({
  status: 200,
  headers: { "content-type": `${type}; charset=utf-8`, "content-encoding": "br" },
  body: brotli(body),
});
