/** Where the service describes itself: for programs, and for people. */
import { docsPage } from "./docs.js";
import { fixed, JSON_TYPE, sendFixed } from "./fixed.js";
import { openApi } from "./openapi.js";
import { json } from "./openapi-types.js";
import type { Route } from "./route.js";

export function describeRoutes(others: readonly Route[], version: string): Route[] {
  const routes: Route[] = [];
  const describe: Route = {
    method: "GET",
    path: "/openapi.json",
    operation: {
      operationId: "openapi",
      summary: "This description, for programs (OpenAPI 3.1)",
      tags: ["service"],
      responses: { "200": { description: "The document.", content: json({ type: "object" }) } },
    },
    handle: (request, reply) => sendFixed(request, reply, document),
  };
  const show: Route = {
    method: "GET",
    path: "/docs",
    operation: {
      operationId: "docs",
      summary: "This description, for people",
      tags: ["service"],
      responses: { "200": { description: "A page.", content: { "text/html": { schema: { type: "string" } } } } },
    },
    handle: (request, reply) => {
      void reply.headers({ "content-security-policy": page.policy, "x-content-type-options": "nosniff" });
      return sendFixed(request, reply, html);
    },
  };
  routes.push(describe, show);
  const described = openApi([...others, ...routes], version);
  const document = fixed(`${JSON.stringify(described, null, 2)}\n`, JSON_TYPE);
  const page = docsPage(described);
  const html = fixed(page.html, "text/html; charset=utf-8");
  return routes;
}
