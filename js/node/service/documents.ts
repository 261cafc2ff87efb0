/** What a shop shows: its policy, and its signed manifest. */
import { shopOf, type Context, type ShopParams } from "./context.js";
import { fixed, JSON_TYPE, kept, sendFixed } from "./fixed.js";
import { json, ref, SHOP, SHOP_UNKNOWN } from "./openapi-types.js";
import type { Route } from "./route.js";
import type { Shop } from "../shop.js";

const UNCHANGED = { "304": { description: "`If-None-Match` names it: it is unchanged." } };

export function documentRoutes(context: Context): Route[] {
  const { core, keys } = context;
  const policyOf = kept((shop: Shop) => fixed(JSON.stringify(shop.policy), JSON_TYPE));
  const manifestOf = kept((shop: Shop) => fixed(JSON.stringify(core.sign(shop.manifest, keys.seed)), JSON_TYPE));
  return [
    {
      method: "GET",
      path: "/v1/shops/{shop}/policy",
      operation: {
        operationId: "policy",
        summary: "What the shop's pages ask",
        tags: ["shop"],
        parameters: [SHOP],
        responses: {
          "200": { description: "The policy in force.", content: json(ref("PolicyDocument")) },
          ...UNCHANGED,
          ...SHOP_UNKNOWN,
        },
      },
      handle: (request, reply) => sendFixed(request, reply, policyOf(shopOf(context, request.params as ShopParams))),
    },
    {
      method: "GET",
      path: "/v1/shops/{shop}/manifest",
      operation: {
        operationId: "manifest",
        summary: "The boxes of the shop's checkout, signed",
        description: "The signature is over the canonical JSON (RFC 8785) of `payload`.",
        tags: ["shop"],
        parameters: [SHOP],
        responses: {
          "200": { description: "The manifest in force.", content: json(ref("SignedManifestDocument")) },
          ...UNCHANGED,
          ...SHOP_UNKNOWN,
        },
      },
      handle: (request, reply) => sendFixed(request, reply, manifestOf(shopOf(context, request.params as ShopParams))),
    },
  ];
}
