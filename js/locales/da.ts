import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "da";
export const name = "Dansk";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Vi bruger cookies",
  body: "{controller} spørger, hvad der må gemmes og læses på din enhed. Du vælger; butikken virker under alle omstændigheder.",
  accept_all: "Accepter alle",
  reject_all: "Afvis alle",
  choose: "Vælg selv",
  choose_failed: "De enkelte valg kunne ikke indlæses. Du kan acceptere alle, afvise alle eller prøve igen.",
  privacy_notice: "Privatlivspolitik",
  withdraw: "Du kan altid ændre dit valg med knappen ved sidens kant.",
  reopen: "Cookievalg",
  close: "Luk uden at ændre noget",
  waiting: "Dit valg gælder. Det sendes til butikken, så snart der er forbindelse igen.",
  not_recorded: "Dit samtykke kunne ikke registreres, så det gælder ikke og er ophørt. Vælg igen.",
} satisfies BannerTexts;

export const choices = {
  save: "Gem mit valg",
  always_on: "Altid til: butikken virker ikke uden",
  exempt: "Til, medmindre du slår det fra",
  services: "Tjenester",
  provider: "Dine oplysninger går til: {provider}",
  third_party: "en anden virksomhed",
  stored_days: "{name}: gemmes i {days} dage",
  stored_session: "{name}: indtil du lukker browseren",
  move_button: "Knappen til den anden side",
  chosen_on: "Du valgte den {date}.",
  receipt: "Kvittering: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Indholdet her kommer fra {provider}. Hvis du viser det, får {provider} oplysninger om dig og kan gemme noget på din enhed.",
  embed_allow: "Tillad og vis",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Din bestilling kan ikke afgives endnu",
  required: "påkrævet",
  optional: "valgfrit",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Disse felter er ikke butikkens. Indlæs siden igen.",
  box_missing: "Feltet »{text}« blev ikke vist. Indlæs siden igen, og sæt kryds i det.",
  box_refused: "Sæt kryds i feltet »{text}« for at bestille.",
  box_preticked: "Feltet »{text}« var afkrydset på forhånd og siger derfor intet. Sæt selv krydset.",
  box_unknown: "Butikken har ikke sådan et felt.",
  box_duplicate: "Feltet »{text}« kom to gange.",
  wording_unknown: "Teksten ved feltet »{text}« er ikke butikkens på dette sprog. Indlæs siden igen.",
  notice_unknown: "Den viste tekst er ikke butikkens. Indlæs siden igen.",
  malformed: "Felterne kunne ikke læses.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
