/** Answers that change only when the shop does: with an ETag, so that they travel once. */
import { createHash } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";

export interface Fixed {
  body: string | Buffer;
  type: string;
  /** Quoted, as in the header. */
  etag: string;
}

/** Whoever has an older copy asks whether it still holds; nobody takes it unasked. */
const CACHING = "no-cache";

export const JSON_TYPE = "application/json; charset=utf-8";

export function fixed(body: string | Buffer, type: string): Fixed {
  return { body, type, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
}

/** Sends it, or says that the sender has it (RFC 9110, 13.1.2). */
export function sendFixed(request: FastifyRequest, reply: FastifyReply, { body, type, etag }: Fixed): FastifyReply {
  void reply.headers({ etag, "cache-control": CACHING });
  const known = (request.headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** Makes a value when it is first asked for, and keeps it; what fails is made anew the next time. */
export function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const all = new Map<Key, Value>();
  return (key) => {
    const there = all.get(key);
    if (there !== undefined) return there;
    const made = make(key);
    all.set(key, made);
    if (made instanceof Promise) made.catch(() => all.delete(key));
    return made;
  };
}
