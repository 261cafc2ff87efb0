import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "cs";
export const name = "Čeština";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Používáme cookies",
  body: "{controller} se ptá, co smí na vašem zařízení ukládat a číst. Vy rozhodujete; obchod funguje tak jako tak.",
  accept_all: "Povolit všechny cookie",
  reject_all: "Povolit pouze nezbytné cookie",
  choose: "Vybrat",
  choose_failed: "Jednotlivé volby se nepodařilo načíst. Můžete vše přijmout, vše odmítnout, nebo to zkusit znovu.",
  privacy_notice: "Ochrana osobních údajů",
  withdraw: "Volbu můžete kdykoli změnit tlačítkem na okraji stránky.",
  reopen: "Volba cookies",
  close: "Zavřít beze změny",
  waiting: "Vaše volba platí. Obchodu se odešle, jakmile se obnoví připojení.",
  not_recorded: "Váš souhlas se nepodařilo zaznamenat, proto neplatí a skončil. Zvolte prosím znovu.",
} satisfies BannerTexts;

export const choices = {
  save: "Uložit mou volbu",
  always_on: "Vždy zapnuto: bez toho obchod nefunguje",
  exempt: "Zapnuto, dokud to nevypnete",
  services: "Služby",
  provider: "Vaše údaje dostane: {provider}",
  third_party: "jiná společnost",
  stored_days: "{name}: uloženo {days} dní",
  stored_session: "{name}: do zavření prohlížeče",
  move_button: "Tlačítko na druhou stranu",
  chosen_on: "Datum vaší volby: {date}.",
  receipt: "Doklad: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Tento obsah poskytuje {provider}. Pokud ho zobrazíte, {provider} získá údaje o vás a může na vaše zařízení něco uložit.",
  embed_allow: "Povolit a zobrazit",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Objednávku zatím nelze odeslat",
  required: "povinné",
  optional: "nepovinné",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Tato políčka nepatří k tomuto obchodu. Načtěte stránku znovu.",
  box_missing: "Políčko „{text}“ se nezobrazilo. Načtěte stránku znovu a zaškrtněte ho.",
  box_refused: "Pro objednání zaškrtněte políčko „{text}“.",
  box_preticked: "Políčko „{text}“ bylo zaškrtnuté předem, takže nic neříká. Zaškrtněte ho sami.",
  box_unknown: "Takové políčko obchod nemá.",
  box_duplicate: "Políčko „{text}“ přišlo dvakrát.",
  wording_unknown: "Text u políčka „{text}“ není textem obchodu v tomto jazyce. Načtěte stránku znovu.",
  notice_unknown: "Zobrazený text není textem obchodu. Načtěte stránku znovu.",
  malformed: "Políčka se nepodařilo přečíst.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
