#!/usr/bin/env node
/** The command `vinkje`. */
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addConfig } from "./cli/config.js";
import { addServe } from "./cli/serve.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const program = new Command("vinkje")
  .description("Consent and checkout boxes for a web shop: judged by the law's rules, kept with proof.")
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand(false)
  .showSuggestionAfterError()
  .showHelpAfterError("(--help says what there is)")
  .addHelpText(
    "after",
    `
Start here:
  $ vinkje config check            is vinkje.config.json in order?
  $ vinkje serve                   the service, at http://127.0.0.1:8787
  $ curl 127.0.0.1:8787/v1         who answers; /docs is the page to read`,
  );

addServe(program);
addConfig(program);

await program.parseAsync();
