/** Where decisions come in: at a banner, and at the checkout. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { findings, type Finding } from "../finding.js";
import { readCookie, writeCookie } from "../cookie.js";
import { acceptedLanguage } from "../language.js";
import type { Outcome, Recorded } from "../registrar.js";
import type { Shop } from "../shop.js";
import { textOf } from "./body.js";
import { shopOf, type Context, type ShopParams } from "./context.js";
import { Fault, type FaultBody } from "./fault.js";
import { fault, json, ref, SHOP, SHOP_UNKNOWN, type Answer, type Parameter } from "./openapi-types.js";
import { cameByHttps } from "./origin.js";
import type { Route } from "./route.js";

/** The body of an answer that says what stands in the way of a decision. */
export interface FindingsBody {
  findings: Finding[];
  /** Of a checkout that could be judged: how each box was answered. */
  answers?: Recorded["answers"];
}

const KEY: Parameter = {
  name: "Idempotency-Key",
  in: "header",
  description:
    "1 to 200 visible ASCII characters that name this decision. Sent again with the same body it gives the same receipt, and no second record.",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^[!-~]+$" },
};

const LANGUAGE: Parameter = {
  name: "Accept-Language",
  in: "header",
  description: "The language of the findings; that of the body where absent.",
  schema: { type: "string" },
};

const SET_COOKIE =
  "The record cookie. Only where the request's own is this record, or the one that the decision was made from: where another has come since, that one stays. Absent too where the decision holds no longer.";

const ANSWERS: { [status: string]: Answer } = {
  "400": fault("The body cannot be read: where, and what would be right; or the key is missing."),
  "403": fault("The page that sent it is none of the shop's."),
  ...SHOP_UNKNOWN,
  "409": fault("The key belongs to another body."),
  "413": fault("The body is longer than 16 kB."),
  "415": fault("The body is not said to be JSON, or comes compressed, or in another charset than UTF-8."),
  "422": {
    description: "Something stands in the way: which rule, where in the body, and what to do.",
    content: json(ref("Findings")),
  },
  "503": {
    ...fault(
      "Nothing is recorded: the ledger fails, or cannot say what the decision was made under. Send it again, with the same key.",
    ),
    headers: { "Retry-After": { description: "Seconds.", schema: { type: "integer" } } },
  },
};

export function decisionRoutes(context: Context): Route[] {
  const { registrar } = context;
  return [
    {
      method: "POST",
      path: "/v1/shops/{shop}/consents",
      operation: {
        operationId: "recordConsent",
        summary: "Record a decision at the banner",
        description: "Sent by the banner. The core decides anew what it allows, and until when.",
        tags: ["decisions"],
        parameters: [SHOP, { ...KEY, required: true }, LANGUAGE],
        requestBody: { required: true, description: "The decision.", content: json(ref("ConsentRequest")) },
        responses: {
          "200": {
            description: "Recorded.",
            headers: { "Set-Cookie": { description: SET_COOKIE, schema: { type: "string" } } },
            content: json(ref("Recorded")),
          },
          ...ANSWERS,
        },
      },
      handle: async (request, reply) => {
        const shop = shopOf(context, request.params as ShopParams);
        const key = keyOf(request);
        if (key === undefined) throw new Fault("key_missing");
        const body = textOf(request);
        const outcome = await registrar.consent(shop, body, key, readCookie(request.headers.cookie, shop.cookie));
        if (outcome.kind === "recorded" && outcome.cookie) {
          const { cookie, until } = outcome.cookie;
          void reply.header("set-cookie", writeCookie(shop.cookie, cookie, until, cameByHttps(request)));
        }
        return answer(shop, request, reply, body, outcome);
      },
    },
    {
      method: "POST",
      path: "/v1/shops/{shop}/checkout",
      operation: {
        operationId: "recordCheckout",
        summary: "Check and record the boxes of an order",
        description: "Sent by the shop's server. Without an `Idempotency-Key`, order and attempt are the key.",
        tags: ["decisions"],
        parameters: [SHOP, KEY, LANGUAGE],
        requestBody: { required: true, description: "The boxes that were shown.", content: json(ref("CheckoutRequest")) },
        responses: {
          "200": { description: "The order may go on, and it is recorded.", content: json(ref("Recorded")) },
          ...ANSWERS,
        },
      },
      handle: async (request, reply) => {
        const shop = shopOf(context, request.params as ShopParams);
        const key = keyOf(request);
        const body = textOf(request);
        return answer(shop, request, reply, body, await registrar.checkout(shop, body, key));
      },
    },
  ];
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers["idempotency-key"];
  if (key === undefined) return undefined;
  if (typeof key !== "string" || !/^[!-~]{1,200}$/.test(key)) throw new Fault("key_malformed");
  return key;
}

function answer(shop: Shop, request: FastifyRequest, reply: FastifyReply, body: string, outcome: Outcome): FastifyReply {
  void reply.header("cache-control", "no-store");
  switch (outcome.kind) {
    case "recorded":
      return reply.code(200).send(outcome.answer);
    case "key_reused":
      throw new Fault("key_reused");
    case "unreadable": {
      const { suggestion, ...error } = outcome.fault;
      const unreadable: FaultBody = { error: suggestion ? { ...error, suggestion } : error };
      return reply.code(400).send(unreadable);
    }
    case "refused": {
      const refused: FindingsBody = {
        findings: findings(outcome.problems, languageOf(shop, request, body), shop.manifest),
        ...(Object.keys(outcome.answers).length ? { answers: outcome.answers } : {}),
      };
      return reply.code(422).send(refused);
    }
  }
}

/** The language that is asked for; else that of the decision; else the shop's first. */
function languageOf(shop: Shop, request: FastifyRequest, body: string): string {
  // The core has read this body, so it is an object.
  const { locale } = JSON.parse(body) as { locale?: unknown };
  const own = typeof locale === "string" && shop.languages.includes(locale) ? locale : shop.languages[0];
  return acceptedLanguage(request.headers["accept-language"]) ?? own ?? "";
}
