import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "sk";
export const name = "Slovenčina";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Používame cookies",
  body: "{controller} sa pýta, čo smie na vašom zariadení ukladať a čítať. Rozhodujete vy; obchod funguje tak či tak.",
  accept_all: "Prijať všetko",
  reject_all: "Odmietnuť všetko",
  choose: "Vybrať",
  choose_failed: "Jednotlivé voľby sa nepodarilo načítať. Môžete všetko prijať, všetko odmietnuť alebo to skúsiť znova.",
  privacy_notice: "Ochrana osobných údajov",
  withdraw: "Voľbu môžete kedykoľvek zmeniť tlačidlom na okraji stránky.",
  reopen: "Voľba cookies",
  close: "Zavrieť bez zmeny",
  waiting: "Vaša voľba platí. Obchodu sa odošle po obnovení pripojenia.",
  not_recorded: "Váš súhlas sa nepodarilo zaznamenať, preto neplatí a skončil sa. Zvoľte znova.",
} satisfies BannerTexts;

export const choices = {
  save: "Uložiť moju voľbu",
  always_on: "Vždy zapnuté: bez toho obchod nefunguje",
  exempt: "Zapnuté, kým to nevypnete",
  services: "Služby",
  provider: "Vaše údaje dostane: {provider}",
  third_party: "iná spoločnosť",
  stored_days: "{name}: uložené {days} dní",
  stored_session: "{name}: do zatvorenia prehliadača",
  move_button: "Tlačidlo na druhú stranu",
  chosen_on: "Dátum vašej voľby: {date}.",
  receipt: "Doklad: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Tento obsah poskytuje {provider}. Ak ho zobrazíte, {provider} získa údaje o vás a môže na vaše zariadenie niečo uložiť.",
  embed_allow: "Povoliť a zobraziť",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Objednávku zatiaľ nemožno odoslať",
  required: "povinné",
  optional: "nepovinné",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Tieto políčka nepatria tomuto obchodu. Načítajte stránku znova.",
  box_missing: "Políčko „{text}“ sa nezobrazilo. Načítajte stránku znova a začiarknite ho.",
  box_refused: "Ak chcete objednať, začiarknite políčko „{text}“.",
  box_preticked: "Políčko „{text}“ bolo začiarknuté vopred, takže nič nehovorí. Začiarknite ho sami.",
  box_unknown: "Také políčko obchod nemá.",
  box_duplicate: "Políčko „{text}“ prišlo dvakrát.",
  wording_unknown: "Text pri políčku „{text}“ nie je textom obchodu v tomto jazyku. Načítajte stránku znova.",
  notice_unknown: "Zobrazený text nie je textom obchodu. Načítajte stránku znova.",
  malformed: "Políčka sa nepodarilo prečítať.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
