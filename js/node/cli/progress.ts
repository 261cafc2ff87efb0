/** How far a long run is, on a terminal that nothing else is written to. */

/** A run that ends sooner needs no progress. */
const QUIET_MS = 2000;
const BETWEEN_MS = 250;
const CLEAR_LINE = "\r\u001b[K";

/** What a progress line is made of. */
export interface Done {
  /** Cases so far. */
  cases: number;
  /** Bytes so far, and of how many where that is known. */
  bytes: number;
  size: number | undefined;
  /** Milliseconds since the run began. */
  elapsed: number;
}

/** `1,200,000 cases, 48,000 a second, 12 s left` */
export function progressLine({ cases, bytes, size, elapsed }: Done): string {
  const number = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  const rate = cases / (elapsed / 1000);
  const left = size !== undefined && bytes > 0 ? ((size - bytes) / bytes) * (elapsed / 1000) : undefined;
  return [
    `${number.format(cases)} cases`,
    `${number.format(rate)} a second`,
    ...(left === undefined ? [] : [`${number.format(Math.max(0, left))} s left`]),
  ].join(", ");
}

export class Progress {
  readonly #terminal: NodeJS.WriteStream | undefined;
  readonly #size: number | undefined;
  readonly #began = performance.now();
  #bytes = 0;
  #shownAt = QUIET_MS - BETWEEN_MS;
  #isShown = false;

  constructor(size: number | undefined) {
    // Where answers go to the same screen, a line of progress would stand between them.
    this.#terminal = process.stderr.isTTY && !process.stdout.isTTY ? process.stderr : undefined;
    this.#size = size;
  }

  /** Counts the bytes on their way. */
  async *counted(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  /** Shows how far it is, now and then. */
  show(cases: number): void {
    const elapsed = performance.now() - this.#began;
    if (!this.#terminal || elapsed < this.#shownAt + BETWEEN_MS) return;
    this.#terminal.write(`${CLEAR_LINE}${progressLine({ cases, bytes: this.#bytes, size: this.#size, elapsed })}`);
    this.#shownAt = elapsed;
    this.#isShown = true;
  }

  /** Takes the line away, before anything else is written there. */
  clear(): void {
    if (this.#isShown) this.#terminal?.write(CLEAR_LINE);
    this.#isShown = false;
  }
}
