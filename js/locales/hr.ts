import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "hr";
export const name = "Hrvatski";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Koristimo kolačiće",
  body: "{controller} pita što se smije spremati i čitati na vašem uređaju. Vi birate; trgovina radi u svakom slučaju.",
  accept_all: "Prihvati sve",
  reject_all: "Odbij sve",
  choose: "Odaberi",
  choose_failed: "Pojedinačni odabiri nisu se mogli učitati. Možete prihvatiti sve, odbiti sve ili pokušati ponovno.",
  privacy_notice: "Obavijest o privatnosti",
  withdraw: "Svoj odabir možete promijeniti u svakom trenutku, gumbom na rubu stranice.",
  reopen: "Odabir kolačića",
  close: "Zatvori bez promjene",
  waiting: "Vaš odabir vrijedi. Poslat će se trgovini čim se veza ponovno uspostavi.",
  not_recorded: "Vaša privola nije se mogla zabilježiti, pa ne vrijedi i prestala je. Odaberite ponovno.",
} satisfies BannerTexts;

export const choices = {
  save: "Spremi moj odabir",
  always_on: "Uvijek uključeno: trgovina bez toga ne radi",
  exempt: "Uključeno, osim ako isključite",
  services: "Usluge",
  provider: "Vaše podatke dobiva: {provider}",
  third_party: "druga tvrtka",
  stored_days: "{name}: čuva se {days} dana",
  stored_session: "{name}: dok ne zatvorite preglednik",
  move_button: "Gumb na drugu stranu",
  chosen_on: "Datum vašeg odabira: {date}",
  receipt: "Potvrda: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Ovaj sadržaj pruža {provider}. Ako ga prikažete, {provider} dobiva podatke o vama i može nešto spremiti na vaš uređaj.",
  embed_allow: "Dopusti i prikaži",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Vaša narudžba još se ne može poslati",
  required: "obavezno",
  optional: "nije obavezno",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Ovi okviri nisu od ove trgovine. Ponovno učitajte stranicu.",
  box_missing: "Okvir „{text}” nije bio prikazan. Ponovno učitajte stranicu i označite ga.",
  box_refused: "Označite okvir „{text}” da biste naručili.",
  box_preticked: "Okvir „{text}” bio je unaprijed označen pa ne znači ništa. Označite ga sami.",
  box_unknown: "Trgovina nema takav okvir.",
  box_duplicate: "Okvir „{text}” stigao je dvaput.",
  wording_unknown: "Tekst uz okvir „{text}” nije tekst trgovine na ovom jeziku. Ponovno učitajte stranicu.",
  notice_unknown: "Prikazani tekst nije od trgovine. Ponovno učitajte stranicu.",
  malformed: "Okviri se nisu mogli pročitati.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
