// npm start

import "./lib/node-version.mjs";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { demo } from "./entries.mjs";
import { at } from "./lib/paths.mjs";
import { Failure, help, main, say } from "./lib/say.mjs";
import { make } from "./make.mjs";

help(`
npm start: builds what is stale and opens the demo shop with its service on this machine.

The first time it fetches packages and compiles tools, some minutes; after that it takes seconds.

  PORT         where it listens (8787)
  VINKJE_DATA  the folder of the ledger and its key (.vinkje)
`);

const REMEDY = "Start it elsewhere: PORT=8788 npm start. Its data lie in VINKJE_DATA (.vinkje).";

/** What a user can mend: a port that is taken or none, a data folder that cannot be made. @param {unknown} error @returns {error is Error} */
const isExpected = (error) =>
  error instanceof Error &&
  ("syscall" in error || error.name === "VinkjeNodeError" || ("code" in error && error.code === "ERR_SOCKET_BAD_PORT"));

const server = at("dist/demo/server.js");

await main(async () => {
  say("vinkje: building what is stale, then the demo shop starts");
  await make({ types: false });
  if (!existsSync(server)) throw new Failure(`nothing to start: ${demo.node.server} is not there`);
  // In this very process: what stops it stops the service.
  try {
    await import(pathToFileURL(server).href);
  } catch (error) {
    throw isExpected(error) ? new Failure(`the demo shop cannot open: ${error.message}`, REMEDY) : error;
  }
});
