/** The case that the banner of this very page makes. */
import type { Case, Day, Jurisdiction, PolicyDocument } from "../../core/generated/types.js";
import type { VinkjeBanner } from "../banner.js";
import { caseOf, SAID, type Said } from "./facts.js";
import { measureBanner, type Measured } from "./measure.js";
import { until } from "./press.js";

/** A banner that was measured. */
export interface MeasuredPage {
  /** What the core judges. */
  case: Case;
  measured: Measured;
}

/** @param said facts that the shop vouches for, parted by spaces */
export async function caseOfPage(date: Day, said: string): Promise<MeasuredPage | null> {
  const find = (): VinkjeBanner | null => document.querySelector("vinkje-banner");
  await until(() => document.readyState === "complete");
  // What it asks is settled a moment after it stands.
  await until(() => Boolean(find()?.isConnected && window.vinkje?.allowed().length));
  const banner = find();
  if (!banner?.config) return null;
  await document.fonts.ready;
  const { config } = banner;
  const measured = await measureBanner(banner);
  const shop = { config, place: await placeOf(config.consents), said: saidBy(said) };
  return { case: caseOf(measured, shop, date), measured };
}

function saidBy(words: string): Said[] {
  const facts = words.split(/\s+/).filter(Boolean);
  const unknown = facts.find((fact) => !SAID.some((one) => one === fact));
  if (unknown) throw new Error(`\`${unknown}\` is nothing that a shop says itself: there are ${SAID.join(" and ")}`);
  return facts as Said[];
}

/** Where the shop is established, as its policy beside the service's other addresses says. */
async function placeOf(consents: string): Promise<Jurisdiction> {
  const address = consents.replace(/consents$/, "policy");
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the shop's policy, ${address}, answered ${response.status}`);
  return ((await response.json()) as PolicyDocument).country;
}
