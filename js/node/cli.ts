#!/usr/bin/env node
/** The command `vinkje`. */
import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addCheck } from "./cli/check.js";
import { addConfig } from "./cli/config.js";
import { addLaw } from "./cli/law.js";
import { UNREADABLE } from "./cli/question.js";
import { addRules } from "./cli/rules.js";
import { addServe } from "./cli/serve.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const program = new Command("vinkje")
  .description("Consent and checkout boxes for a web shop: judged by the law's rules, kept with proof.")
  .version(version, "-V, --version", "print the version")
  .helpOption("-h, --help", "print this help")
  .helpCommand(false)
  .showSuggestionAfterError()
  .showHelpAfterError("(--help says what there is)")
  // An option that there is not is a question that cannot be read, and nothing that was judged.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : UNREADABLE))
  .addHelpText(
    "after",
    `
Start here:
  $ vinkje config check            is vinkje.config.json in order?
  $ vinkje check case.json --human what does the law of that day say of it?
  $ vinkje rules EU-COOK-01        what does a rule ask, since when, by which article?
  $ vinkje law --diff 2026-06-30 2026-07-01
  $ vinkje serve                   the service, at http://127.0.0.1:8787
  $ curl 127.0.0.1:8787/v1         who answers; /docs is the page to read`,
  );

addCheck(program);
addRules(program);
addLaw(program);
addServe(program);
addConfig(program);

await program.parseAsync();
