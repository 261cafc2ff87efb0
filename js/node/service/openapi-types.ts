/** As much of OpenAPI 3.1 as this service says of itself. */

/** A JSON Schema (2020-12). */
export type Schema = { [keyword: string]: unknown };

export interface Content {
  schema: Schema;
  example?: unknown;
}

export interface Answer {
  description: string;
  headers?: { [name: string]: { description: string; schema: Schema } };
  content?: { [type: string]: Content };
}

export interface Parameter {
  name: string;
  in: "path" | "header";
  required?: boolean;
  description: string;
  schema: Schema;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { required: true; description: string; content: { [type: string]: Content } };
  responses: { [status: string]: Answer };
}

export interface OpenApi {
  openapi: "3.1.0";
  info: { title: string; version: string; summary: string; description: string; license: { name: string; identifier: string } };
  servers: { url: string }[];
  tags: { name: string; description: string }[];
  paths: { [path: string]: { [method: string]: Operation } };
  components: { schemas: { [name: string]: Schema } };
}

/** A reference to a schema of the document. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A JSON body of this schema. */
export const json = (schema: Schema, example?: unknown): { [type: string]: Content } => ({
  "application/json": example === undefined ? { schema } : { schema, example },
});

export const SHOP: Parameter = {
  name: "shop",
  in: "path",
  required: true,
  description: "The shop's id.",
  schema: { type: "string" },
};

/** The answer of an error, with what it means here. */
export const fault = (description: string): Answer => ({ description, content: json(ref("Fault")) });

export const SHOP_UNKNOWN = { "404": fault("This service has no such shop.") };
