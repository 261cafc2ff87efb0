/** `npm run new-rule`: what it makes compiles, keeps its own tests, and has the cases that a rule needs. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { newRule } from "../../js/build/lib/new-rule.mjs";
import { PARTS, SUBJECTS } from "../../js/build/lib/rule-template.mjs";

const clone = mkdtempSync(join(tmpdir(), "vinkje-new-rule-"));
after(() => rmSync(clone, { recursive: true, force: true }));

function cargo(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync("cargo", args, { cwd: clone, encoding: "utf8", maxBuffer: 1 << 28 });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

test("in each domain, for each country", () => {
  for (const part of ["Cargo.toml", "Cargo.lock", "src", "tests", "js/locales/rules"]) {
    cpSync(part, join(clone, part), { recursive: true });
  }
  // A case that lists no rules is judged by the new ones as well, which miss their facts in it.
  const judged = join(clone, "tests/cases/judge");
  for (const file of readdirSync(judged).filter((name) => name.startsWith("whole-"))) rmSync(join(judged, file));
  const countries = ["EU", "NL", "BE"];
  const domains = Object.keys(SUBJECTS);
  for (const [index, domain] of domains.entries()) {
    const middle = Object.keys(PARTS[domain] ?? { NEW: "" })[0];
    newRule(clone, { id: `${countries[index % 3]}-${middle}-${80 + index}`, domain, words: `new_rule_${domain}` });
  }
  cargo("fmt");
  assert.match(cargo("test", "--features", "schema", "--lib", "new_rule_"), new RegExp(`${domains.length * 3} passed`));
  cargo("test", "--features", "schema", "--test", "judge", "--", "every_case", "every_rule", "everything_that");
});
