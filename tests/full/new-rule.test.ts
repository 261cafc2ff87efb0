/** `npm run new-rule`: what it makes compiles, keeps its own tests, and has the cases that a rule needs. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { newRule } from "../../js/build/lib/new-rule.mjs";
import { SUBJECTS } from "../../js/build/lib/rule-template.mjs";

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
  const countries = ["EU", "NL", "BE"];
  const domains = Object.keys(SUBJECTS);
  for (const [index, domain] of domains.entries()) {
    newRule(clone, { id: `${countries[index % 3]}-NEW-${80 + index}`, domain, words: `new_rule_${domain}` });
  }
  cargo("fmt");
  assert.match(cargo("test", "--features", "schema", "--lib", "new_rule_"), new RegExp(`${domains.length * 3} passed`));
  cargo("test", "--features", "schema", "--test", "judge", "--", "every_case", "every_rule", "everything_that");
});
