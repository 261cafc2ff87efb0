/** Standard output, at the pace of whoever reads it, until he has seen enough. */
/** Whoever read standard output has gone, as `head` does. */
export class ReaderGone extends Error {}

export class Output {
  readonly #stream: NodeJS.WriteStream;
  #failure: Error | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.#failure = error.code === "EPIPE" ? new ReaderGone("nobody reads standard output any more") : error;
    });
  }

  /**
   * Writes, and waits where the reader is slow.
   *
   * @throws ReaderGone
   */
  async write(text: Uint8Array | string): Promise<void> {
    if (this.#failure) throw this.#failure;
    if (text.length === 0) return;
    if (!this.#stream.write(text)) await this.#drained();
    if (this.#failure) throw this.#failure;
  }

  #drained(): Promise<void> {
    const ends = ["drain", "error", "close"] as const;
    return new Promise((resolve) => {
      const end = (): void => {
        for (const event of ends) this.#stream.off(event, end);
        resolve();
      };
      for (const event of ends) this.#stream.once(event, end);
    });
  }
}
