/** What HTTP, fastify and the parts below refuse, in our words and our shape. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { VinkjeNodeError } from "../errors.js";
import { Fault, faultBody, sendFault, statusOf, type FaultCode } from "./fault.js";
import { logFailure } from "./log.js";

/** Fastify's codes, and Node's where a sender goes away in the middle of a body. */
const REFUSALS: Readonly<Record<string, FaultCode>> = {
  ECONNRESET: "body_broken",
  FST_ERR_BAD_URL: "address_malformed",
  // Nothing here has a name as long as that.
  FST_ERR_MAX_PARAM_LENGTH: "route_unknown",
  FST_ERR_CTP_BODY_TOO_LARGE: "body_too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "type_unsupported",
  FST_ERR_CTP_INVALID_TYPE: "type_unsupported",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "body_broken",
  FST_ERR_CTP_EMPTY_JSON_BODY: "body_missing",
};

/** Node's, for what is no request yet. */
const CLIENT_REFUSALS: Readonly<Record<string, FaultCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "request_timeout",
  HPE_HEADER_OVERFLOW: "headers_too_long",
};

/** Failures of our own that say more than `internal`. */
const FAILURES: Readonly<Record<string, FaultCode>> = {
  ledger_unavailable: "ledger_unavailable",
  document_unreadable: "document_unreadable",
};

/** Answers a request with what went wrong; what nobody who sent it can help is logged. */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof Fault) return sendFault(reply, error.code);
  const refusal = REFUSALS[codeOf(error)];
  if (refusal) return sendFault(reply, refusal);
  logFailure(request.log, error);
  return sendFault(reply, (error instanceof VinkjeNodeError && FAILURES[error.code]) || "internal");
}

/** Answers bytes that are no request, on the socket that they came by. */
export function answerClient(error: Error, socket: Socket): void {
  if (codeOf(error) === "ECONNRESET" || socket.destroyed) return;
  if (socket.writable) {
    const code = CLIENT_REFUSALS[codeOf(error)] ?? "request_malformed";
    const status = statusOf(code);
    const body = JSON.stringify(faultBody(code));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
      "Content-Type: application/json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(body)}`,
      "Connection: close",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  }
  socket.destroySoon();
}

const codeOf = (error: unknown): string => {
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : "";
};
