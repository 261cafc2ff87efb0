/** A service over a ledger of its own, with the standard shop of the cases, and its clock stopped. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import Database from "libsql";
import { createService, type Clock, type Config, type Service, type ServiceOptions } from "vinkje/node";

export const NOW = Date.parse("2026-03-02T10:00:05Z");
export const VISITOR = "4f0c8d1e-6a35-4b5e-9d0b-2f4d1c3b5a69";

/** Time stands still; ids and keys count up, and those of another time are others. */
export function stoppedClock(now = NOW): Clock {
  let count = 0;
  return {
    now: () => now,
    uuid: () => `${String(now % 1e8).padStart(8, "0")}-0000-4000-8000-${String(++count).padStart(12, "0")}`,
    bytes: (length) => new Uint8Array(length).fill(++count),
  };
}

export async function standardShop(change: Partial<Config> = {}): Promise<Config> {
  const shops = JSON.parse(await readFile("tests/cases/shops.json", "utf8")) as { standard: Config };
  return { ...shops.standard, ...change };
}

export interface Running {
  service: Service;
  data: string;
  base: string;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Every row of every table, to compare. */
  dump(): Record<string, unknown[]>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // What a test reads of it, it says itself.
  body: { [field: string]: never };
}

/** A folder that goes when the test ends; of the system's for such things, or within another. */
export async function folder(t: TestContext, within = tmpdir()): Promise<string> {
  const data = await mkdtemp(join(within, "vinkje-"));
  t.after(() => rm(data, { recursive: true, force: true }));
  return data;
}

export async function running(
  t: TestContext,
  { data, shop, clock, ...rest }: { data?: string; shop?: Config; clock?: Clock } & Partial<ServiceOptions> = {},
): Promise<Running> {
  const at = data ?? (await folder(t));
  const service = await createService({
    shops: [shop ?? (await standardShop())],
    data: at,
    clock: clock ?? stoppedClock(),
    ...rest,
  });
  t.after(() => service.close());
  const base = await service.listen({ port: 0 });
  return { service, data: at, base, post: (path, body, headers) => post(base, path, body, headers), dump: () => dump(at) };
}

export async function post(
  base: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(`${base}/v1/shops/teashop/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer["body"] };
}

export function dump(data: string): Record<string, unknown[]> {
  const database = new Database(join(data, "ledger.db"), { readonly: true });
  try {
    return Object.fromEntries(
      ["records", "subjects", "side_rows", "documents", "notices"].map((table) => [
        table,
        database.prepare(`select * from ${table}`).all(),
      ]),
    );
  } finally {
    database.close();
  }
}

/** A checkout of the standard shop that passes. */
export const order = (change: object = {}): object => ({
  order: "1001",
  surface: "classic",
  locale: "nl",
  country: "NL",
  customer: "consumer",
  boxes: [
    { id: "terms", ticked: true, initial_state: "empty" },
    { id: "newsletter", ticked: false, initial_state: "empty" },
  ],
  ...change,
});

/** A decision at the banner of the standard shop. */
export function decision({ service }: Running, change: object = {}): object {
  const shop = service.shops.get("teashop");
  const page = shop?.page("nl");
  return {
    act: "reject_all",
    policy: page?.policy,
    locale: "nl",
    wording: page?.wording,
    at: "2026-03-02T10:00:00.123Z",
    ...change,
  };
}
