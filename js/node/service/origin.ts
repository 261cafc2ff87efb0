/** Who may send decisions: the shop's own pages, and servers, which name no origin. */
import type { FastifyRequest } from "fastify";
import { Fault } from "./fault.js";

/** As much of a request as says which page sent it; fastify's and express's have it. */
export interface Sent {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What the request was sent to, with its port. */
  readonly host: string;
}

/**
 * Whether another site's page sent a request, by what its browser says of it. Where that says nothing,
 * no browser's page did. A browser that says `same-origin` has compared what it asked for, which no
 * proxy on the way can rewrite; older ones leave it to a comparison with the host.
 *
 * @param origins origins that are no other site's, such as `https://shop.example`; the host's own is none
 */
export function isForeign({ headers, host }: Sent, origins: ReadonlySet<string> = NONE): boolean {
  const { origin, "sec-fetch-site": site } = headers;
  if (typeof origin === "string" && origins.has(origin)) return false;
  if (site === "same-origin") return false;
  if (site === "cross-site" || site === "same-site") return true;
  if (origin === undefined) return false;
  const from = hostOf(String(origin));
  return from === "" || from !== host.toLowerCase();
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Refuses what another site's page sends.
 *
 * @throws Fault `origin_refused`
 */
export function checkOrigin(request: FastifyRequest, origins: ReadonlySet<string>): void {
  if (request.method === "POST" && isForeign(request, origins)) throw new Fault("origin_refused");
}

/**
 * Whether the page itself came by https. Its origin says so also where a proxy ends the encryption
 * and hands the request on without.
 */
export const cameByHttps = ({ headers: { origin }, protocol }: FastifyRequest): boolean =>
  protocol === "https" || origin?.startsWith("https://") === true;

/** The host of an origin as browsers write it; empty where there is none to tell, as in `null`. */
function hostOf(origin: string): string {
  if (!URL.canParse(origin)) return "";
  const url = new URL(origin);
  return url.origin === origin ? url.host : "";
}
