// npm run new-rule -- ID DOMAIN WORDS

import "./lib/node-version.mjs";
import { newRule } from "./lib/new-rule.mjs";
import { root } from "./lib/paths.mjs";
import { SUBJECTS } from "./lib/rule-template.mjs";
import { run } from "./lib/run.mjs";
import { help, main, say } from "./lib/say.mjs";

help(`
npm run new-rule -- ID DOMAIN WORDS

Makes the skeleton of a rule, such as \`npm run new-rule -- EU-COOK-18 cookies choice in sight\`:

  src/rules/cookies/choice_in_sight.rs   the record and the function, with tests below
  src/rules/cookies.rs                   its line in the list
  tests/cases/judge/EU-COOK-18.json      a case that breaks it, one that keeps it, one outside its time
  js/locales/rules/*/cookies.ts          its sentences in each language

A sentence that begins with ✎ is still to be written, and a test fails while there is one.
CONTRIBUTING.md says how to go on from there. The domains: ${Object.keys(SUBJECTS).join(", ")}.
`);
await main(async () => {
  const [id = "", domain = "", ...words] = process.argv.slice(2);
  const made = newRule(root, { id, domain, words: words.join("_") });
  await run("cargo", ["fmt"]);
  for (const file of made) say(`✓ ${file}`);
  say("\nNow fill them in, and then: npm run generate; UPDATE_GOLDEN=1 cargo test --features schema --test judge");
});
