/** Bodies: text, as it came, for the core to read. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Fault } from "./fault.js";

/** The longest body, in bytes. */
export const LONGEST = 16 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Takes JSON in UTF-8 and nothing else, and leaves it unread. */
export function takeText(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => checkCoding(request));
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => {
    try {
      done(null, utf8.decode(body as Buffer));
    } catch {
      done(new Fault("body_not_utf8"));
    }
  });
}

/** Before the body is read: what is written otherwise would be taken for something else. */
function checkCoding({ method, headers }: FastifyRequest): void {
  if (method !== "POST") return;
  const coding = headers["content-encoding"];
  if (coding !== undefined && coding.toLowerCase() !== "identity") throw new Fault("encoding_unsupported");
  const charsets = (headers["content-type"] ?? "").matchAll(/;\s*charset\s*=\s*"?([^\s";]*)/gi);
  for (const [, charset = ""] of charsets) {
    if (!/^utf-?8$/i.test(charset)) throw new Fault("charset_unsupported");
  }
}

/**
 * The body of a request.
 *
 * @throws Fault `body_missing`
 */
export function textOf({ body }: FastifyRequest): string {
  if (typeof body !== "string" || body === "") throw new Fault("body_missing");
  return body;
}
