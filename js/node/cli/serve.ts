/** `vinkje serve`: the service, until it is told to stop. */
import { Option, InvalidArgumentError, type Command } from "commander";
import { VinkjeError } from "../../core/node.js";
import { VinkjeNodeError } from "../errors.js";
import type { Service } from "../service/service.js";

interface ServeOptions {
  config: string[];
  data: string;
  host: string;
  port: number;
  origin: string[];
}

export function addServe(program: Command): void {
  program
    .command("serve")
    .description("start the service")
    .option("--config <file...>", "the configuration of a shop, or of several", ["vinkje.config.json"])
    .addOption(new Option("--data <folder>", "the folder of the ledger and its keys").env("VINKJE_DATA").default(".vinkje"))
    .addOption(new Option("--port <number>", "0 for any that is free").env("PORT").default(8787).argParser(portOf))
    .addOption(new Option("--host <address>", "where to listen").env("HOST").default("127.0.0.1"))
    .option("--origin <origin...>", "other origins whose pages may send decisions", [])
    .addHelpText(
      "after",
      `
The first start makes the ledger (ledger.db) and its keys (keys/) in the data folder. Back up both,
apart: the ledger without its lookup key finds nobody, and without its signing key promises nothing.
One JSON line a request goes to standard error, without anything of who asked.

  $ vinkje serve
  $ vinkje serve --config shops/a.json shops/b.json --data /var/lib/vinkje --port 80
  $ PORT=8080 VINKJE_DATA=/var/lib/vinkje vinkje serve`,
    )
    .action(serve);
}

async function serve({ config, data, host, port, origin }: ServeOptions): Promise<void> {
  const { createService, notFound } = await import("../service/service.js");
  const { closeOnSignal } = await import("../service/signals.js");
  try {
    const service: Service = await createService({
      shops: config,
      data,
      origins: origin,
      logger: { stream: process.stderr },
    });
    service.app.setNotFoundHandler(notFound);
    closeOnSignal(service);
    const address = await service.listen({ port, host });
    process.stdout.write(`vinkje serves ${[...service.shops.keys()].join(", ")} at ${address} (to read: ${address}/docs)\n`);
  } catch (error) {
    if (!isExpected(error)) throw error;
    process.stderr.write(`vinkje serve: ${error.message}\n`);
    process.exitCode = 1;
  }
}

const isExpected = (error: unknown): error is Error =>
  error instanceof VinkjeError ||
  error instanceof VinkjeNodeError ||
  (error instanceof Error && "syscall" in error);

function portOf(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535) throw new InvalidArgumentError("Expected 0 to 65535.");
  return Number(value);
}
