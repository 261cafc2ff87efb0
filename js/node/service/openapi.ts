/** The service's description of itself, made from its routes and from the core's types. */
import schema from "../../core/generated/schema.json" with { type: "json" };
import { faultCodes } from "./fault.js";
import { ref, type OpenApi, type Schema } from "./openapi-types.js";
import type { Route } from "./route.js";

const definitions: { [name: string]: Schema } = schema.$defs;

/** Shapes of the service's own. */
const own: { [name: string]: Schema } = {
  Health: object("The service lives.", { status: { const: "ok" } }),
  Greeting: object("What the service is.", {
    name: { const: "vinkje" },
    version: { type: "string", description: "The version of the service." },
    engine: { type: "string", description: "The version of the core." },
    public_key: { type: "string", description: "Ed25519, 64 hexadecimal digits." },
    key_id: { type: "string", description: "The first 16 hexadecimal digits of the key's SHA-256." },
    shops: { type: "array", items: { type: "string" }, description: "The ids of its shops." },
  }),
  Recorded: object(
    "A recorded decision.",
    {
      receipt: { $ref: "#/$defs/SignedReceipt" },
      record: { $ref: "#/$defs/Kept" },
      answers: answers(),
    },
    ["receipt"],
  ),
  Finding: finding(),
  Findings: object(
    "What stands in the way.",
    { findings: { type: "array", items: { $ref: "#/$defs/Finding" } }, answers: answers() },
    ["findings"],
  ),
  Fault: object("What is wrong with the request.", {
    error: object(
      "One fault, the first that was met.",
      {
        code: {
          description: "Stable: programs may branch on it.",
          anyOf: [{ enum: faultCodes }, { $ref: "#/$defs/InputCode" }],
        },
        pointer: { type: "string", description: "Where in the body: a JSON Pointer (RFC 6901)." },
        message: { type: "string", description: "What is wrong and what would be right." },
        suggestion: { type: "string", description: "The nearest right name." },
        line: { type: "integer", description: "From 1; 0 where there is no text." },
        column: { type: "integer", description: "In bytes, from 1; 0 where there is no text." },
      },
      ["code", "pointer", "message"],
    ),
  }),
};

/** The OpenAPI document of these routes. */
export function openApi(routes: readonly Route[], version: string): OpenApi {
  const paths: OpenApi["paths"] = {};
  for (const { method, path, operation } of routes) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "vinkje",
      version,
      summary: "Consent and checkout boxes, judged and recorded",
      description:
        "Decisions at a banner and at a checkout come in, are judged by the law's rules, and are kept in a ledger; the sender gets a signed receipt. Every answer but 200 leaves the ledger as it was.",
      license: { name: "MIT OR Apache-2.0", identifier: "MIT OR Apache-2.0" },
    },
    servers: [{ url: "/" }],
    tags: [
      { name: "decisions", description: "Decisions come in." },
      { name: "shop", description: "What a shop shows." },
      { name: "pages", description: "The scripts of a shop's pages." },
      { name: "service", description: "The service itself." },
    ],
    paths,
    components: { schemas: reachable(paths) },
  };
}

/** The schemas that the paths name, and those that these name. */
function reachable(paths: OpenApi["paths"]): { [name: string]: Schema } {
  const all = { ...definitions, ...own };
  const found: { [name: string]: Schema } = {};
  const visit = (value: unknown): void => {
    for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/(?:\$defs|components\/schemas)\/(\w+)"/g)) {
      const shape = all[name];
      if (!shape || found[name]) continue;
      found[name] = moved(shape);
      visit(shape);
    }
  };
  visit(paths);
  return Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The same schema where OpenAPI keeps them. */
const moved = (shape: Schema): Schema =>
  JSON.parse(JSON.stringify(shape), (key, value: unknown) =>
    key === "$ref" && typeof value === "string" ? ref(value.replace("#/$defs/", "")).$ref : value,
  ) as Schema;

/** A core's problem, with its sentence. */
function finding(): Schema {
  const problem = definitions["Problem"] ?? {};
  const required = Array.isArray(problem["required"]) ? (problem["required"] as string[]) : [];
  return {
    ...problem,
    properties: {
      ...(problem["properties"] as Schema),
      message: { type: "string", description: "What is wrong and what to do, in the asked language." },
    },
    required: [...new Set([...required, "params", "message"])],
  };
}

function answers(): Schema {
  return {
    type: "object",
    description: "How each box of the manifest was answered, by id.",
    additionalProperties: { $ref: "#/$defs/BoxAnswer" },
  };
}

function object(description: string, properties: { [name: string]: Schema }, required = Object.keys(properties)): Schema {
  return { type: "object", description, properties, required, additionalProperties: false };
}
