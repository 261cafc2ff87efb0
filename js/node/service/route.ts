/** A route, with its description beside it: the OpenAPI document is made from these. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Operation } from "./openapi-types.js";

export interface Route {
  method: "GET" | "POST";
  /** As OpenAPI writes it: `/v1/shops/{shop}/policy`. */
  path: string;
  /** As fastify's router writes it, where that is more than `:name` for `{name}`. */
  url?: string;
  operation: Operation;
  handle(request: FastifyRequest, reply: FastifyReply): unknown;
}

/** A route's address, as fastify's router writes it. */
export const urlOf = ({ path, url }: Route): string => url ?? path.replace(/\{(\w+)\}/g, ":$1");
