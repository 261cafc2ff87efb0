import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "lt";
export const name = "Lietuvių";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Naudojame slapukus",
  body: "{controller} klausia, ką galima saugoti ir skaityti jūsų įrenginyje. Renkatės jūs; parduotuvė veikia bet kuriuo atveju.",
  accept_all: "Priimti visus",
  reject_all: "Atmesti visus",
  choose: "Rinktis",
  choose_failed: "Atskirų pasirinkimų įkelti nepavyko. Galite priimti visus, atmesti visus arba bandyti dar kartą.",
  privacy_notice: "Privatumo politika",
  withdraw: "Savo pasirinkimą galite bet kada pakeisti mygtuku puslapio krašte.",
  reopen: "Slapukų pasirinkimas",
  close: "Uždaryti nieko nekeičiant",
  waiting: "Jūsų pasirinkimas galioja. Jis bus išsiųstas, kai vėl bus ryšys.",
  not_recorded: "Jūsų sutikimo nepavyko užregistruoti, todėl jis negalioja ir baigėsi. Pasirinkite iš naujo.",
} satisfies BannerTexts;

export const choices = {
  save: "Išsaugoti mano pasirinkimą",
  always_on: "Visada įjungta: be to parduotuvė neveikia",
  exempt: "Įjungta, jei neišjungsite",
  services: "Paslaugos",
  provider: "Jūsų duomenis gauna: {provider}",
  third_party: "kita įmonė",
  stored_days: "{name}: saugoma {days} d.",
  stored_session: "{name}: kol uždarysite naršyklę",
  move_button: "Mygtukas į kitą pusę",
  chosen_on: "Pasirinkimo data: {date}",
  receipt: "Patvirtinimas: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Šį turinį teikia {provider}. Jei jį parodysite, {provider} gaus duomenų apie jus ir galės ką nors išsaugoti jūsų įrenginyje.",
  embed_allow: "Leisti ir rodyti",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Jūsų užsakymo dar negalima pateikti",
  required: "privaloma",
  optional: "neprivaloma",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Šie langeliai nėra šios parduotuvės. Įkelkite puslapį iš naujo.",
  box_missing: "Langelis „{text}“ nebuvo parodytas. Įkelkite puslapį iš naujo ir pažymėkite jį.",
  box_refused: "Norėdami užsakyti, pažymėkite langelį „{text}“.",
  box_preticked: "Langelis „{text}“ buvo pažymėtas iš anksto, todėl nieko nereiškia. Pažymėkite jį patys.",
  box_unknown: "Parduotuvė tokio langelio neturi.",
  box_duplicate: "Langelis „{text}“ gautas du kartus.",
  wording_unknown: "Tekstas prie langelio „{text}“ nėra parduotuvės tekstas šia kalba. Įkelkite puslapį iš naujo.",
  notice_unknown: "Parodytas tekstas nėra parduotuvės. Įkelkite puslapį iš naujo.",
  malformed: "Langelių nepavyko perskaityti.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
