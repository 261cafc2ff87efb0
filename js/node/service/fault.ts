/** What the service refuses before the core has a say. One table of codes. */
import type { FastifyReply } from "fastify";
import type { InputError } from "../../core/node.js";

/** Status and message of each, and a header. The message says what is wrong and what would be right. */
const FAULTS = {
  shop_unknown: [404, "this service has no such shop: `GET /v1` lists them"],
  route_unknown: [404, "there is nothing here: `/openapi.json` lists what there is"],
  language_unknown: [404, "the shop has no page in this language: its policy lists its languages"],
  page_missing: [404, "this package was built without its page scripts: run `npm run build`"],
  origin_refused: [403, "this page may not send decisions here: add its origin to the service's `origins`"],
  body_missing: [400, "expected a JSON body"],
  body_not_utf8: [400, "the body is no UTF-8 text"],
  body_too_large: [413, "the body is longer than 16 kB"],
  body_broken: [400, "the body ended before its length was reached"],
  type_unsupported: [415, "expected `Content-Type: application/json`"],
  charset_unsupported: [415, "expected a body in UTF-8: leave out `charset`, or write `charset=utf-8`"],
  encoding_unsupported: [415, "expected a body as it is: leave out `Content-Encoding`", { "accept-encoding": "identity" }],
  address_malformed: [400, "the address has a `%` without two hexadecimal digits that make UTF-8: write it as `%25`"],
  request_malformed: [400, "what came is no HTTP request"],
  request_timeout: [408, "the request did not come to its end in time"],
  headers_too_long: [431, "the headers are longer than 16 kB"],
  key_missing: [400, "expected a header `Idempotency-Key`: send a random one, and the same one with each retry"],
  key_malformed: [400, "expected an `Idempotency-Key` of 1 to 200 visible ASCII characters"],
  key_reused: [409, "this idempotency key belongs to another body: send a new key (of a checkout: raise `attempt`)"],
  ledger_unavailable: [503, "the ledger fails, and nothing is recorded: try again, with the same key", { "retry-after": "5" }],
  document_unreadable: [
    503,
    "this version cannot read the policy or the manifest that the decision was made under, and nothing is recorded: see the service's log, and try again, with the same key",
    { "retry-after": "300" },
  ],
  internal: [500, "something failed here that should not: see the service's log"],
} as const satisfies Record<string, readonly [status: number, message: string, headers?: Readonly<Record<string, string>>]>;

/** Stable: programs may branch on it. */
export type FaultCode = keyof typeof FAULTS;

/** Every code that an answer can have. */
export const faultCodes = Object.keys(FAULTS) as FaultCode[];

/** The body of an answer that is about the request itself. */
export interface FaultBody {
  error: {
    code: FaultCode | InputError["code"];
    /** Where in the body, as a JSON Pointer; empty for the whole, and for what is beside it. */
    pointer: string;
    message: string;
    /** The nearest right name, where a name is wrong. */
    suggestion?: string;
    line?: number;
    column?: number;
  };
}

/** Something that the service refuses; thrown from a handler. */
export class Fault extends Error {
  readonly code: FaultCode;

  constructor(code: FaultCode, options?: ErrorOptions) {
    super(FAULTS[code][1], options);
    this.name = "Fault";
    this.code = code;
  }
}

/** The status of an answer with this code. */
export const statusOf = (code: FaultCode): number => FAULTS[code][0];

/** The body of an answer with this code. */
export const faultBody = (code: FaultCode): FaultBody => ({ error: { code, pointer: "", message: FAULTS[code][1] } });

/** Answers with a fault. */
export function sendFault(reply: FastifyReply, code: FaultCode): FastifyReply {
  const [status, , headers = {}] = FAULTS[code];
  return reply.code(status).headers({ ...headers, "cache-control": "no-store" }).send(faultBody(code));
}
