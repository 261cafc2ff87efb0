/** Whether the service lives, and what it is. */
import type { Context } from "./context.js";
import { json, ref, fault } from "./openapi-types.js";
import type { Route } from "./route.js";

export const healthRoutes = ({ core, keys, ledger, shops, version }: Context): Route[] => [
  {
    method: "GET",
    path: "/healthz",
    operation: {
      operationId: "health",
      summary: "Whether the service can record decisions",
      tags: ["service"],
      responses: {
        "200": { description: "It can: the ledger has just taken a write.", content: json(ref("Health"), { status: "ok" }) },
        "503": fault("It cannot: the ledger does not answer, or its disk is full or read-only."),
      },
    },
    handle: async (_request, reply) => {
      await ledger.probe();
      return reply.header("cache-control", "no-store").send({ status: "ok" });
    },
  },
  {
    method: "GET",
    path: "/v1",
    operation: {
      operationId: "greeting",
      summary: "Versions, the public key, and the shops",
      description:
        "Plugins greet the service with this before they work with it. Receipts and manifests are signed with the key (Ed25519, RFC 8032).",
      tags: ["service"],
      responses: { "200": { description: "Who answers.", content: json(ref("Greeting")) } },
    },
    handle: (_request, reply) =>
      reply.header("cache-control", "no-store").send({
        name: "vinkje",
        version,
        engine: core.version,
        public_key: keys.public_key,
        key_id: keys.key_id,
        shops: [...shops.keys()],
      }),
  },
];
