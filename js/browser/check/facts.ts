/** What was measured, as the facts that the core judges by. What could not be measured stays unknown. */
import type { Banner, Case, Day, Jurisdiction, Situation } from "../../core/generated/types.js";
import type { PageConfig, PagePurpose } from "../../core/page-config.js";
import { itemsOf } from "../../core/items.js";
import { looksLess, looksLikeText } from "./look.js";
import type { Answer, Layer, Measured } from "./measure.js";
import type { Pressed } from "./press.js";
import { mislead, says } from "./words.js";

/** What only the shop knows, and may say itself. */
export const SAID = ["tags_stop", "third_parties_told"] as const;
export type Said = (typeof SAID)[number];

/** The rules that speak of how a banner asks. */
export const RULES = [
  "EU-COOK-06",
  "EU-COOK-07",
  "EU-COOK-08",
  "EU-COOK-09",
  "EU-COOK-10",
  "EU-COOK-11",
  "EU-COOK-14",
] as const;

const REFUSALS: readonly Pressed[] = ["reject_all", "refuse_by_choosing"];

export interface Shop {
  config: PageConfig;
  place: Jurisdiction;
  /** What the shop says of what no measuring can tell. */
  said: readonly Said[];
}

export function caseOf(measured: Measured, { config, place, said }: Shop, date: Day): Case {
  const banner = { ...bannerFacts(measured, config), ...Object.fromEntries(said.map((fact) => [fact, true])) };
  const consent = { ...method(measured, config), ...known({ policy_link: linksPolicy(measured.first, config) }) };
  const situation = { banner, consent, notice: noticeFacts(measured, config) };
  return { id: `${config.shop} (${measured.language})`, jurisdiction: place, date, rule_ids: [...RULES], situation };
}

function bannerFacts(measured: Measured, config: PageConfig): Banner {
  const { first, second, again, language, route, open, without_leave } = measured;
  const asked = waiting(config);
  const [accept, refuse] = [answerIn(first, "accept_all"), answerIn(first, ...REFUSALS)];
  const accept_steps = stepsTo(measured, "accept_all");
  const words = accept && refuse && mislead(language, accept.label, refuse.label);
  const labels = [first, second, again].flatMap((layer) => layer?.answers.map(({ label }) => label) ?? []).join("\n");
  const isSteered = accept && refuse && looksLess(refuse, accept);
  return known({
    purposes: asked.map(({ id }) => id),
    ...portions(measured, asked),
    accept_steps,
    reject_steps: stepsTo(measured, ...REFUSALS),
    reject_on_same_layer: accept ? refuse !== undefined : undefined,
    // The core takes words and contrast that nobody speaks of for fair: then this is what is not known.
    reject_style: isSteered === null || (refuse && words === undefined) ? undefined : styleOf(accept, refuse),
    contrast_steers: isSteered ?? undefined,
    wording_misleads: words,
    legitimate_interest_toggles: second === undefined ? undefined : says(language, "interest", textOf(measured)),
    permanent_route: route,
    // From where the question stands: `permanent_route` is about the way there.
    give_steps: accept_steps,
    withdraw_steps: answerIn(again, "reject_all") ? 1 : answerIn(again, "choose", "refuse_by_choosing") ? 1 + asked.length : null,
    tags_stop: without_leave.length === 0 || undefined,
    third_parties_told: !asked.some(({ services }) => services.some(({ third_party }) => third_party)) || undefined,
    wall: open === null ? undefined : false,
    pay_or_accept: says(language, "pays", labels),
  });
}

/** In what portions one can choose: what has a box that can be seen. */
function portions({ second }: Measured, asked: readonly PagePurpose[]): Pick<Banner, "granularity" | "second_layer"> {
  if (second === undefined) return {};
  const has = (id: string): boolean => second?.boxes.some((box) => box.id === id && box.shown) ?? false;
  return {
    granularity: asked.every(({ id }) => has(id)) ? "per_category" : "all_or_nothing",
    second_layer: second && itemsOf(asked).every(has) ? "per_cookie" : "none",
  };
}

function noticeFacts(measured: Measured, config: PageConfig): NonNullable<Situation["notice"]> {
  const text = textOf(measured);
  const services = waiting(config).flatMap(({ services }) => services);
  const lines = text.split("\n");
  // Where a layer did not come, nobody knows what stands on it.
  const told = (words: readonly string[]): boolean | undefined =>
    words.every((word) => text.includes(word)) || (measured.second === undefined ? undefined : false);
  const lives = ({ name, lifetime_days: days }: { name: string; lifetime_days: number }): boolean =>
    lines.some((line) => line.includes(name) && line.replace(name, "").includes(days ? `${days}` : " "));
  const cookies = services.flatMap(({ cookies = [] }) => cookies);
  return known({
    controller: told([config.controller]),
    purposes: told(waiting(config).map(({ name }) => name)),
    lifetime: cookies.every(lives) || (measured.second === undefined ? undefined : false),
    third_parties: told(services.map(({ provider }) => provider)),
    withdrawal: says(measured.language, "withdraws", measured.first.text),
  });
}

/** How consent is expressed: by a button, or by boxes that stood ticked. */
function method({ second, first }: Measured, config: PageConfig): { method?: "button" | "preticked" } {
  const asked = waiting(config);
  const ids = [...asked.map(({ id }) => id), ...itemsOf(asked)];
  const boxes = [...first.boxes, ...(second?.boxes ?? [])];
  if (boxes.some(({ id, ticked }) => ticked && ids.includes(id))) return { method: "preticked" };
  return second === undefined || !answerIn(first, "accept_all") ? {} : { method: "button" };
}

const linksPolicy = ({ links }: Layer, { privacy_notice }: PageConfig): boolean =>
  links.some((link) => link === privacy_notice || new URL(link).pathname === privacy_notice);

/** Presses to an answer; null where there is none, undefined where nobody knows. */
function stepsTo({ first, second }: Measured, ...acts: Pressed[]): number | null | undefined {
  if (answerIn(first, ...acts)) return 1;
  if (second === undefined) return undefined;
  return second && answerIn(second, ...acts) ? 2 : null;
}

function styleOf(accept: Answer | undefined, refuse: Answer | undefined): string | undefined {
  if (!refuse) return "none";
  return accept && looksLikeText(refuse, accept) ? "inconspicuous_link" : "equal_button";
}

const answerIn = ({ answers }: Layer, ...acts: Pressed[]): Answer | undefined => answers.find(({ does }) => acts.includes(does));

const textOf = ({ first, second, again }: Measured): string => [first, second, again].map((layer) => layer?.text ?? "").join("\n");

const waiting = ({ purposes }: PageConfig): PagePurpose[] => purposes.filter(({ need }) => need === "consent");

type Known<Facts> = { [Name in keyof Facts]: Exclude<Facts[Name], undefined> };

/** Without the facts that are not known. */
const known = <Facts extends object>(facts: Facts): Partial<Known<Facts>> =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Partial<Known<Facts>>;
