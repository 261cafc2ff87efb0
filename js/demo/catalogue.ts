/** What the shop sells. */
import type { Language } from "./texts.js";

export interface Tea {
  slug: string;
  /** In euro cents. */
  price: number;
  /** What is in the tin. */
  content: string;
  /** What the boxes at the checkout may hang on. */
  tags: readonly string[];
  name: Record<Language, string>;
  line: Record<Language, string>;
  story: Record<Language, string>;
}

export const catalogue: readonly Tea[] = [
  {
    slug: "ochtendmist",
    price: 1150,
    content: "100 g",
    tags: [],
    name: { nl: "Ochtendmist", en: "Morning Mist" },
    line: { nl: "Zwarte thee uit Assam, vol en moutig", en: "Black tea from Assam, full and malty" },
    story: {
      nl: "Een thee om wakker bij te worden. Geplukt in de tweede oogst, gerold zoals het hoort en sterk genoeg voor een wolkje melk. Vier minuten trekken, niet langer.",
      en: "A tea to wake up with. Picked in the second flush, rolled as it should be, and strong enough for a cloud of milk. Four minutes, no longer.",
    },
  },
  {
    slug: "duinroos",
    price: 975,
    content: "90 g",
    tags: [],
    name: { nl: "Duinroos", en: "Dune Rose" },
    line: { nl: "Rooibos met rozenbottel en sinaasappel", en: "Rooibos with rose hip and orange" },
    story: {
      nl: "Zoet en rood, zonder cafeïne. Met rozenbottels uit de duinen en schil van sinaasappel. Ook koud, met ijs, op een warme dag.",
      en: "Sweet and red, without caffeine. With rose hips from the dunes and orange peel. Cold too, with ice, on a warm day.",
    },
  },
  {
    slug: "polderlicht",
    price: 895,
    content: "60 g",
    tags: [],
    name: { nl: "Polderlicht", en: "Polder Light" },
    line: { nl: "Munt, verveine en citroengras", en: "Mint, verbena and lemongrass" },
    story: {
      nl: "Groen als de polder in mei. Drie kruiden van één teler, langzaam gedroogd. Licht, fris, en goed na het eten.",
      en: "As green as the polder in May. Three herbs of one grower, dried slowly. Light, fresh, and good after dinner.",
    },
  },
  {
    slug: "havenrook",
    price: 1325,
    content: "80 g",
    tags: [],
    name: { nl: "Havenrook", en: "Harbour Smoke" },
    line: { nl: "Zwarte thee, gerookt boven dennenhout", en: "Black tea, smoked over pine" },
    story: {
      nl: "Ruikt naar een houtvuur aan de kade. Voor wie van uitgesproken houdt. Een theelepel is genoeg voor een hele pot.",
      en: "Smells of a wood fire on the quay. For who likes it outspoken. A teaspoon is enough for a whole pot.",
    },
  },
  {
    slug: "winterlikeur",
    price: 2450,
    content: "50 cl, 20 %",
    tags: ["alcohol"],
    name: { nl: "Winterlikeur", en: "Winter Liqueur" },
    line: { nl: "Theelikeur van Assam, peer en kaneel", en: "Tea liqueur of Assam, pear and cinnamon" },
    story: {
      nl: "Assam, peer en kaneel, drie weken op brandewijn. Een bodempje in een warm glas. Alleen voor wie 18 is.",
      en: "Assam, pear and cinnamon, three weeks in brandy. A finger of it in a warm glass. For adults only.",
    },
  },
];

export const teaOf = (slug: string): Tea | undefined => catalogue.find((tea) => tea.slug === slug);

/** An amount of euro cents as people read it. */
export const euro = (cents: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: "currency", currency: "EUR" }).format(cents / 100);
