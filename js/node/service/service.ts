/** The service: decisions come in by HTTP, are judged by the core, and kept in the ledger. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { json } from "../../core/json.js";
import { start, type CheckoutRequest, type Config } from "../../core/node.js";
import { instant, systemClock, type Clock } from "../clock.js";
import { VinkjeNodeError } from "../errors.js";
import { openKeys } from "../keys.js";
import { openLedger, type KeptDocument, type KeptNotice, type Ledger } from "../ledger/ledger.js";
import type { DocumentKind } from "../ledger/tables.js";
import { Registrar, type Outcome } from "../registrar.js";
import { openShop, Shop } from "../shop.js";
import { LONGEST, takeText } from "./body.js";
import type { Context } from "./context.js";
import { decisionRoutes } from "./decisions.js";
import { describeRoutes } from "./describe.js";
import { documentRoutes } from "./documents.js";
import { sendFault } from "./fault.js";
import { healthRoutes } from "./health.js";
import { logAnswer, serializers, type LogOptions } from "./log.js";
import { checkOrigin } from "./origin.js";
import { pageRoutes } from "./pages.js";
import { answerClient, answerError } from "./refusals.js";
import { urlOf, type Route } from "./route.js";

export interface ServiceOptions {
  /** The shops: opened, or as {@link openShop} takes them. */
  shops: readonly (Shop | string | URL | Config)[];
  /** The folder of the ledger and the keys; the environment's `VINKJE_DATA`, else `.vinkje`, where absent. */
  data?: string;
  /** The ledger's URL; `ledger.db` in the data folder where absent. */
  ledger?: string;
  /** Time and chance. */
  clock?: Clock;
  /** The log; none where absent. */
  logger?: LogOptions;
  /** Origins, beside the service's own, whose pages may send decisions: `https://shop.example`. */
  origins?: readonly string[];
}

/** Where the service listens. */
export interface Address {
  /** The environment's `PORT`, else 8787, where absent; 0 for any that is free. */
  port?: number;
  /** The environment's `HOST`, else 127.0.0.1, where absent. */
  host?: string;
}

export interface Service {
  /** The fastify instance: a shop may add its own routes before it listens. */
  readonly app: FastifyInstance;
  /** The shops, by id. */
  readonly shops: ReadonlyMap<string, Shop>;
  readonly ledger: Ledger;
  /**
   * What {@link Outcome} `POST checkout` would come to, for a shop that lives in this process.
   *
   * @throws VinkjeInputError where the request has what JSON has no word for
   */
  checkout(shop: Shop, request: CheckoutRequest, options?: { key?: string }): Promise<Outcome>;
  /** Starts to listen; resolves with the address, such as `http://127.0.0.1:8787`. */
  listen(address?: Address): Promise<string>;
  /** Answers what is under way, takes nothing more, and closes the ledger. */
  close(): Promise<void>;
}

/**
 * Makes the service, with its ledger and, at the first start, its keys.
 *
 * @throws VinkjeNodeError, VinkjeInputError, VinkjeConfigError where a shop, a key or the ledger
 *   cannot be opened
 */
export async function createService(options: ServiceOptions): Promise<Service> {
  const { data = process.env["VINKJE_DATA"] || ".vinkje", clock = systemClock, origins = [] } = options;
  const core = await start();
  const shops = await openShops(options.shops, clock.now());
  const ledger = await openLedger(options.ledger ?? `file:${join(data, "ledger.db")}`);
  try {
    const keys = await openKeys(data, core, clock, await ledger.isEmpty());
    await keepWhatIsShown(ledger, [...shops.values()], instant(clock.now()));
    const registrar = new Registrar(core, ledger, keys, clock);
    const context: Context = { core, keys, ledger, registrar, shops, version: packageVersion() };
    const app = await makeApp(context, new Set(origins), options.logger);
    return {
      app,
      shops,
      ledger,
      checkout: async (shop, request, { key } = {}) => registrar.checkout(shop, json(request), key),
      listen: ({ port = Number(process.env["PORT"] || 8787), host = process.env["HOST"] || "127.0.0.1" } = {}) =>
        app.listen({ port, host }),
      close: async () => {
        await app.close();
        await ledger.close();
      },
    };
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

async function openShops(sources: ServiceOptions["shops"], now: number): Promise<Map<string, Shop>> {
  const shops = new Map<string, Shop>();
  for (const source of sources) {
    const shop = source instanceof Shop ? source : await openShop(source, { now });
    if (shops.has(shop.id)) throw new VinkjeNodeError("shop_twice", { shop: shop.id });
    shops.set(shop.id, shop);
  }
  return shops;
}

/** A choice that is made today can be judged for good by what the shops show today. */
const keepWhatIsShown = (ledger: Ledger, shops: readonly Shop[], kept_at: string): Promise<void> =>
  ledger.keep(
    shops.flatMap((shop) => documentsOf(shop, kept_at)),
    shops.flatMap((shop) => noticesOf(shop, kept_at)),
  );

function documentsOf({ id: shop, policy, manifest, wordings }: Shop, kept_at: string): KeptDocument[] {
  const document = (kind: DocumentKind, hash: string, body: string): KeptDocument => ({
    shop,
    kind,
    hash,
    digest: createHash("sha256").update(body).digest("hex"),
    version: policy.version,
    body,
    kept_at,
  });
  return [
    document("policy", policy.hash, JSON.stringify(policy)),
    document("manifest", manifest.hash, JSON.stringify(manifest)),
    ...[...wordings].map(([hash, { text }]) => document("wording", hash, text)),
  ];
}

const noticesOf = ({ id: shop, policy, notices }: Shop, kept_at: string): KeptNotice[] =>
  notices.map((notice) => ({ shop, policy: policy.hash, ...notice, kept_at }));

/** For how long a request may come in, in milliseconds: none here is long. */
const LONGEST_WAIT = 30_000;

async function makeApp(context: Context, origins: ReadonlySet<string>, log?: LogOptions): Promise<FastifyInstance> {
  // Only here: who uses the library without the service needs no HTTP.
  const { fastify, LogController } = await import("fastify");
  const app = fastify({
    logController: new LogController({ disableRequestLogging: true }),
    requestTimeout: LONGEST_WAIT,
    frameworkErrors: answerError,
    clientErrorHandler: answerClient,
    logger: log ? { level: log.level ?? "info", serializers, ...(log.stream ? { stream: log.stream } : {}) } : false,
  });
  app.addHook("onResponse", async (request, reply) => logAnswer(request, reply));
  const described = [...healthRoutes(context), ...documentRoutes(context), ...decisionRoutes(context), ...pageRoutes(context)];
  const routes = [...described, ...describeRoutes(described, context.version)];
  // In a room of their own: the shop's own routes on `app` keep fastify's bodies and errors.
  await app.register(async (room) => addRoutes(room, routes, origins));
  await app.register(async (room) => room.setNotFoundHandler(notFound), { prefix: "/v1" });
  return app;
}

function addRoutes(app: FastifyInstance, routes: readonly Route[], origins: ReadonlySet<string>): void {
  takeText(app);
  app.addHook("onRequest", async (request) => checkOrigin(request, origins));
  app.setErrorHandler(answerError);
  for (const route of routes) {
    app.route({
      method: route.method,
      url: urlOf(route),
      bodyLimit: LONGEST,
      handler: (request, reply) => route.handle(request, reply),
    });
  }
}

/** The answer to an address that there is nothing at. */
export const notFound = (_request: FastifyRequest, reply: FastifyReply): FastifyReply => sendFault(reply, "route_unknown");

/** The version of the package that this file lies in, one folder deep. */
function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
