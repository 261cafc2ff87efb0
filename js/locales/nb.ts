import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "nb";
export const name = "Norsk bokmål";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Vi bruker informasjonskapsler",
  body: "{controller} spør hva som kan lagres og leses på enheten din. Du velger; butikken virker uansett.",
  accept_all: "Godta alle",
  reject_all: "Avvis alle",
  choose: "Velg selv",
  choose_failed: "De enkelte valgene kunne ikke lastes inn. Du kan godta alle, avvise alle eller prøve igjen.",
  privacy_notice: "Personvernerklæring",
  withdraw: "Du kan når som helst endre valget ditt med knappen i kanten av siden.",
  reopen: "Valg av informasjonskapsler",
  close: "Lukk uten å endre noe",
  waiting: "Valget ditt gjelder. Det sendes til butikken så snart det er forbindelse igjen.",
  not_recorded: "Samtykket ditt kunne ikke registreres, så det gjelder ikke og er avsluttet. Velg på nytt.",
} satisfies BannerTexts;

export const choices = {
  save: "Lagre valget mitt",
  always_on: "Alltid på: butikken virker ikke uten",
  exempt: "På, med mindre du slår det av",
  services: "Tjenester",
  provider: "Opplysningene dine går til: {provider}",
  third_party: "et annet selskap",
  stored_days: "{name}: lagres i {days} dager",
  stored_session: "{name}: til du lukker nettleseren",
  move_button: "Knappen til den andre siden",
  chosen_on: "Du valgte {date}.",
  receipt: "Kvittering: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Innholdet her kommer fra {provider}. Hvis du viser det, får {provider} opplysninger om deg og kan lagre noe på enheten din.",
  embed_allow: "Tillat og vis",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Bestillingen kan ikke sendes ennå",
  required: "påkrevd",
  optional: "valgfritt",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Disse avkrysningsboksene er ikke butikkens. Last siden på nytt.",
  box_missing: "Boksen «{text}» ble ikke vist. Last siden på nytt og kryss av i den.",
  box_refused: "Kryss av i boksen «{text}» for å bestille.",
  box_preticked: "Boksen «{text}» var krysset av på forhånd og sier derfor ingenting. Kryss av selv.",
  box_unknown: "Butikken har ingen slik boks.",
  box_duplicate: "Boksen «{text}» kom to ganger.",
  wording_unknown: "Teksten ved boksen «{text}» er ikke butikkens på dette språket. Last siden på nytt.",
  notice_unknown: "Teksten som ble vist, er ikke butikkens. Last siden på nytt.",
  malformed: "Boksene kunne ikke leses.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
