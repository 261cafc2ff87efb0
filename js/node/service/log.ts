/** What the log says: which route, how it was answered, how long it took. Nothing of who asked. */
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from "fastify";
import { reasonOf, VinkjeNodeError } from "../errors.js";

/** The stream of the log, and how much it says. */
export interface LogOptions {
  level?: "debug" | "info" | "warn" | "error";
  /** Where the lines go, one JSON object each; standard output where absent. */
  stream?: { write(line: string): void };
}

/** Addresses, headers, queries and bodies stay out, whoever logs a request. */
export const serializers = {
  req: ({ method, routeOptions }: FastifyRequest) => ({ method, route: routeOptions?.url ?? "none" }),
  res: ({ statusCode }: { statusCode?: number }) => ({ status: statusCode ?? 0 }),
  // An error's message may quote what was sent.
  err: (error: Error) => ({ type: error.name, message: "", code: reasonOf(error), stack: frames(error) }),
};

export function logAnswer(request: FastifyRequest, reply: FastifyReply): void {
  const { method, routeOptions } = request;
  const ms = Math.round(reply.elapsedTime * 10) / 10;
  request.log.info({ method, route: routeOptions.url ?? "none", status: reply.statusCode, ms }, "answered");
}

/** A failure of the service's own; what our own errors say, they say for whoever reads the log. */
export function logFailure(log: FastifyBaseLogger, error: unknown): void {
  const message = error instanceof VinkjeNodeError ? `failed: ${error.message}` : "failed";
  log.error({ err: error instanceof Error ? error : new Error() }, message);
}

/** The places of a stack, without the message above them. */
const frames = ({ stack }: Error): string =>
  (stack ?? "")
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n");
