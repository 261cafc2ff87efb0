// What a new rule is made from. It asks one fact of an object of its domain, so that it compiles.

/** @typedef {import("./new-rule.mjs").NewRule} NewRule */

/** An object of each domain with a fact that holds or does not: its field, its type and the fact. */
export const SUBJECTS = {
  cookies: ["banner", "cookies::Banner", "permanent_route"],
  checkout: ["account", "checkout::Account", "guest_checkout"],
  marketing: ["headers", "marketing::Headers", "dkim_covers"],
  information: ["statement", "information::Statement", "present"],
  rights: ["request", "rights::Request", "proof_on_file"],
  retention: ["item", "retention::Item", "separate_storage"],
  disclosure: ["disclosure", "disclosure::Disclosure", "in_statement"],
  security: ["carrier", "security::Carrier", "encrypted"],
  register: ["register", "register::Register", "present"],
  transfers: ["transfer", "transfers::Transfer", "tia"],
  purpose: ["use", "purpose::Use", "protected"],
  contracting: ["email_contract", "contracting::EmailContract", "content_clear"],
  disclaimers: ["report", "disclaimers::Report", "no_legal_advice"],
};

/**
 * The domains that have parts, and the part of a rule by the middle of its id.
 *
 * @type {Record<string, Record<string, string>>}
 */
export const PARTS = { marketing: { MAIL: "mail", TEL: "phone" } };

export const EVIDENCE = "what_to_keep";

/** @param {string} domain */
function subject(domain) {
  const [field = "", type = "", fact = ""] = SUBJECTS[/** @type {keyof typeof SUBJECTS} */ (domain)];
  return { field, type, name: type.split("::")[1] ?? "", fact };
}

const COUNTRIES = { EU: ["everywhere", "NL"], NL: ["dutch", "NL"], BE: ["belgian", "BE"] };

/** @param {string} id */
function country(id) {
  const [norm = "", place = ""] = COUNTRIES[/** @type {keyof typeof COUNTRIES} */ (id.slice(0, 2))];
  return { norm, place };
}

/**
 * @param {NewRule} rule
 * @param {string} [part] the part of the domain that it lies in
 */
export function rust({ id, domain, words }, part) {
  const visible = part ? `pub(in crate::rules::${domain})` : "pub(super)";
  const { field, type, name, fact } = subject(domain);
  const { norm, place } = country(id);
  const method = field === "use" ? "r#use" : field;
  const situation = (/** @type {string} */ value) => `{"${field}":{${value}}}`;
  return `//! ${id}: ${words.replaceAll("_", " ")}.

use crate::facts::At;
use crate::facts::${type};
use crate::law::${norm};
use crate::rules::act::on_the_date;
use crate::rules::{Answer, Domain, Kind, Rule, Ruling, Scene};
use crate::verdict::Severity;

${visible} const RULE: Rule = Rule {
    id: "${id}",
    domain: Domain::${domain[0]?.toUpperCase()}${domain.slice(1)},
    kind: Kind::Duty,
    severity: Severity::Medium,
    // Newest first; a change of law is a new line above the old one.
    law: &[${norm}(2018, 5, 25, "the articles, as lawyers cite them").unverified()],
    origin: "law",
    sources: &[],
    evidence: &["${EVIDENCE}"],
    codes: &["broken", "kept"],
    questions: &[],
    act: on_the_date,
    check,
};

fn check(scene: &Scene<'_>) -> Vec<Answer> {
    scene.about(scene.facts.${method}(), judge)
}

fn judge(${field === "use" ? "this" : field}: At<'_, ${name}>) -> Ruling {
    let fact = ${field === "use" ? "this" : field}.${fact}();
    let answer = if fact.holds()? {
        Answer::ok("kept")
    } else {
        Answer::violation("broken")
    };
    Ok(answer.because(fact.pointer))
}

#[cfg(test)]
mod tests {
    use crate::rules::testing::assert_finding;
    use crate::verdict::Outcome::{NeedsJudgement, NotApplicable, Ok, Violation};

    const ID: &str = "${id}";
    const DAY: &str = "2026-03-02";

    #[test]
    fn it_is_kept_where_the_fact_holds_and_broken_where_not() {
        let fact = |value: &str| r#"${situation(`"${fact}":VALUE`)}"#.replace("VALUE", value);
        assert_finding(ID, "${place}", DAY, &fact("true"), (Ok, "kept"));
        assert_finding(ID, "${place}", DAY, &fact("false"), (Violation, "broken"));
    }

    #[test]
    fn what_nobody_said_is_a_question() {
        let open = r#"${situation("")}"#;
        assert_finding(ID, "${place}", DAY, open, (NeedsJudgement, "missing_field"));
        assert_finding(ID, "${place}", DAY, "{}", (NotApplicable, "no_subject"));
    }

    #[test]
    fn the_day_before_its_first_it_does_not_hold() {
        let broken = r#"${situation(`"${fact}":false`)}"#;
        let early = (NotApplicable, "not_in_force");
        assert_finding(ID, "${place}", "2018-05-24", broken, early);
    }
}
`;
}

/** @param {NewRule} rule */
export function cases({ id, domain }) {
  const { field, fact } = subject(domain);
  const { place } = country(id);
  const one = (/** @type {number} */ index, /** @type {string} */ date, /** @type {string} */ description, /** @type {object} */ facts, /** @type {object} */ expected) =>
    ({
      id: `${id}/0${index}`,
      domain,
      jurisdiction: place,
      date,
      situation: { description, [field]: facts },
      rule_ids: [id],
      ...expected,
    });
  const all = [
    one(1, "2026-03-02", "Breaks it", { [fact]: false }, { expected_verdict: "violation" }),
    one(2, "2026-03-02", "Keeps it", { [fact]: true }, { expected_verdict: "ok" }),
    one(3, "2018-05-24", "The day before its first", { [fact]: false }, { expected_verdict: "not_applicable" }),
    one(4, "2026-03-02", "Nobody said", {}, { expected_verdict: "needs_judgement", fallback_verdict: "warning" }),
  ];
  return `[\n${all.map((line) => `  ${spaced(line)}`).join(",\n")}\n]\n`;
}

/** JSON on one line, with a space after each colon and comma. @param {unknown} value @returns {string} */
function spaced(value) {
  if (Array.isArray(value)) return `[${value.map(spaced).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${spaced(one)}`).join(", ")}}`;
}

/** How a sentence begins that is still to be written, in each language: a test finds those that stay. */
export const TO_WRITE = "✎ ";

/** The word for the evidence, in a language's domain. */
export const word = () => `    ${EVIDENCE}: "${TO_WRITE}what the shop keeps as proof",`;

/**
 * The sentences, in a language's domain or a part of one.
 *
 * @param {string} id
 * @param {string} indent
 */
export const sentences = (id, indent) =>
  `"${id}": {
  name: "${TO_WRITE}its name, in a few words",
  asks: "${TO_WRITE}what it asks, in a sentence or two.",
  remedy: "${TO_WRITE}what to do where it is not kept.",
  findings: {
    broken: "${TO_WRITE}what is wrong.",
    kept: "${TO_WRITE}what is in order.",
  },
  questions: {},
},`
    .split("\n")
    .map((line) => indent + line)
    .join("\n");
