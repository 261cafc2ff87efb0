/** The banner's second layer: the purposes, one box each, and what is stored for them. */
import type { PagePurpose } from "../core/page-config.js";
import type { Service, StoredItem } from "../core/generated/types.js";
import { fill } from "../locales/index.js";
import type { BannerTexts } from "../locales/types.js";
import { h } from "./dom.js";

export interface PurposeList {
  list: HTMLElement;
  /** A box for each purpose that can be refused; its name is the purpose's id. */
  boxes: HTMLInputElement[];
}

/**
 * @param allowed the purposes that run now; null while nobody knows: then none does that has to
 *   wait for consent
 */
export function purposeList(
  purposes: readonly PagePurpose[],
  texts: BannerTexts,
  allowed: readonly string[] | null,
): PurposeList {
  const boxes: HTMLInputElement[] = [];

  const question = ({ id, need, name }: PagePurpose): HTMLElement => {
    if (need === "nothing") return h("p", {}, h("b", {}, name), h("br"), h("small", {}, texts.always_on));
    const box = h("input", { type: "checkbox", name: id, autocomplete: "off" });
    box.checked = allowed ? allowed.includes(id) : need === "exempt";
    boxes.push(box);
    const aside = need === "exempt" ? [h("br"), h("small", {}, texts.exempt)] : [];
    return h("label", {}, box, h("span", {}, name, ...aside));
  };

  const list = h(
    "div",
    {},
    ...purposes.map((purpose) =>
      h("section", {}, question(purpose), h("p", {}, purpose.description), ...services(purpose.services, texts)),
    ),
  );
  return { list, boxes };
}

function services(all: readonly Service[], texts: BannerTexts): HTMLElement[] {
  if (all.length === 0) return [];
  const lines = all.map(({ name, provider, third_party, cookies = [] }) => {
    const whose = third_party ? `${provider} (${texts.third_party})` : provider;
    return h(
      "li",
      {},
      `${name}. ${fill(texts.provider, { provider: whose })}`,
      h("ul", {}, ...cookies.map((item) => h("li", {}, lifetime(item, texts)))),
    );
  });
  return [h("details", {}, h("summary", {}, `${texts.services} (${all.length})`), h("ul", {}, ...lines))];
}

const lifetime = ({ name, lifetime_days: days }: StoredItem, texts: BannerTexts): string =>
  fill(days ? texts.stored_days : texts.stored_session, { name, days: `${days}` });
