/** Who may send decisions: the shop's own pages, and servers, which name no origin. */
import type { FastifyRequest } from "fastify";
import { Fault } from "./fault.js";

/**
 * Refuses what another site's page sends.
 *
 * @param origins origins beside the service's own, such as `https://shop.example`
 * @throws Fault `origin_refused`
 */
export function checkOrigin(request: FastifyRequest, origins: ReadonlySet<string>): void {
  const { origin } = request.headers;
  if (request.method !== "POST" || origin === undefined) return;
  const host = hostOf(origin);
  if ((host === "" || host !== request.host.toLowerCase()) && !origins.has(origin)) throw new Fault("origin_refused");
}

/**
 * Whether the page itself came by https. Its origin says so also where a proxy ends the encryption
 * and hands the request on without.
 */
export const cameByHttps = ({ headers: { origin }, protocol }: FastifyRequest): boolean =>
  protocol === "https" || origin?.startsWith("https://") === true;

/** The host of an origin; empty where there is none to tell, as in `null`. */
const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : "");
