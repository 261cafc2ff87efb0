/** The files beside the pages. Read once: they do not change while the shop runs. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import type { FastifyInstance } from "fastify";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/** Serves every file of a folder at its own path. */
export function servePublic(app: FastifyInstance, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || !type) continue;
    const file = join(entry.parentPath, entry.name);
    const body = readFileSync(file);
    const path = relative(folder, file).split(sep).map(encodeURIComponent).join("/");
    app.get(`/${path}`, (_request, reply) => reply.type(type).header("cache-control", "no-cache").send(body));
  }
}
