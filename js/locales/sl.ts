import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "sl";
export const name = "Slovenščina";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Uporabljamo piškotke",
  body: "{controller} sprašuje, kaj sme shraniti in brati v vaši napravi. Odločate vi; trgovina deluje v vsakem primeru.",
  accept_all: "Sprejmi vse",
  reject_all: "Zavrni vse",
  choose: "Izberi",
  choose_failed: "Posameznih izbir ni bilo mogoče naložiti. Lahko sprejmete vse, zavrnete vse ali poskusite znova.",
  privacy_notice: "Obvestilo o zasebnosti",
  withdraw: "Svojo izbiro lahko kadar koli spremenite z gumbom na robu strani.",
  reopen: "Izbira piškotkov",
  close: "Zapri brez sprememb",
  waiting: "Vaša izbira velja. Trgovini bo poslana takoj, ko bo povezava spet na voljo.",
  not_recorded: "Vaše privolitve ni bilo mogoče zabeležiti, zato ne velja in se je končala. Izberite znova.",
} satisfies BannerTexts;

export const choices = {
  save: "Shrani mojo izbiro",
  always_on: "Vedno vklopljeno: brez tega trgovina ne deluje",
  exempt: "Vklopljeno, dokler ne izklopite",
  services: "Storitve",
  provider: "Vaše podatke prejme: {provider}",
  third_party: "drugo podjetje",
  stored_days: "{name}: hrani se {days} dni",
  stored_session: "{name}: dokler ne zaprete brskalnika",
  move_button: "Gumb na drugo stran",
  chosen_on: "Datum vaše izbire: {date}.",
  receipt: "Potrdilo: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "To vsebino ponuja {provider}. Če jo prikažete, {provider} prejme podatke o vas in lahko kaj shrani v vašo napravo.",
  embed_allow: "Dovoli in prikaži",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Vašega naročila še ni mogoče oddati",
  required: "obvezno",
  optional: "neobvezno",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Ta polja niso od te trgovine. Znova naložite stran.",
  box_missing: "Polje »{text}« ni bilo prikazano. Znova naložite stran in ga označite.",
  box_refused: "Za naročilo označite polje »{text}«.",
  box_preticked: "Polje »{text}« je bilo označeno vnaprej, zato ne pove ničesar. Označite ga sami.",
  box_unknown: "Trgovina nima takega polja.",
  box_duplicate: "Polje »{text}« je prišlo dvakrat.",
  wording_unknown: "Besedilo ob polju »{text}« ni besedilo trgovine v tem jeziku. Znova naložite stran.",
  notice_unknown: "Prikazano besedilo ni besedilo trgovine. Znova naložite stran.",
  malformed: "Polj ni bilo mogoče prebrati.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
