// npm run build

import "./lib/node-version.mjs";
import { help, main, say, seconds } from "./lib/say.mjs";
import { make } from "./make.mjs";
import { sizes } from "./sizes.mjs";

help(`
npm run build: makes the package \`vinkje\` in dist/npm, and the demo shop in dist/demo.

It needs Rust (rustup) and Node, and fetches or compiles everything else by itself: npm packages,
Rust's wasm target, wasm-bindgen (compiled once into target/tools, some six minutes on two cores).
What is already made is left as it is; delete target/stamps to make all of it again.

It ends with the size of each artefact, and fails where one is over its budget
(js/build/budgets.json). What is made from what stands in js/build/entries.mjs.
`);

await main(async () => {
  const start = performance.now();
  await make();
  await sizes();
  say(`\n✓ dist/npm is built (${seconds(start)})`);
});
