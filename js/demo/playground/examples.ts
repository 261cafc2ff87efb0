/** The catalogue's examples, to start from. */
import type { Catalogue, Domain } from "vinkje/core/owner";
import { ruleText, type Speech } from "vinkje/rules";
import { element } from "./dom.js";
import type { Asked } from "./link.js";
import type { Words } from "./words.js";

/** The options of the picker: two for each rule, domain by domain. */
export function exampleOptions({ rules }: Catalogue, speech: Speech, t: Words): HTMLElement[] {
  const domains = [...new Set(rules.map(({ domain }) => domain))];
  const groups = domains.map((domain) => {
    const options = rules
      .filter((rule) => rule.domain === domain)
      .flatMap(({ id, kind, broken_by, kept_by }) => {
        const name = [id, ruleText(speech.texts, id)?.rule.name].filter(Boolean).join(" ");
        const breaks = kind === "exemption" ? t.not_freed : t.breaks;
        return [
          ...(broken_by ? [new Option(`${name}: ${breaks}`, `${id} broken`)] : []),
          ...(kept_by ? [new Option(`${name}: ${t.keeps}`, `${id} kept`)] : []),
        ];
      });
    return element("optgroup", { label: domainName(domain, speech) }, ...options);
  });
  return [new Option(t.own_case, ""), ...groups];
}

const domainName = (domain: Domain, { texts }: Speech): string =>
  (texts.domains as Partial<Record<Domain, { name: string }>>)[domain]?.name ?? domain;

/** An example's case as text; nothing where there is no such example. */
export function textOf({ rules }: Catalogue, { rule, kind }: NonNullable<Asked["example"]>): string | undefined {
  const entry = rules.find(({ id }) => id === rule);
  const example = kind === "kept" ? entry?.kept_by : (entry?.broken_by ?? entry?.kept_by);
  return example ? `${JSON.stringify(ordered(example.case), null, 2)}\n` : undefined;
}

/** What happened first, then where and when; who reads it looks for the facts. */
const ordered = ({ id, jurisdiction, date, rule_ids, domain, situation }: NonNullable<Catalogue["rules"][number]["kept_by"]>["case"]): object => ({
  id,
  domain,
  jurisdiction,
  date,
  rule_ids,
  situation,
});
