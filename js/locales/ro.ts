import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "ro";
export const name = "Română";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Folosim cookie-uri",
  body: "{controller} întreabă ce poate păstra și citi pe dispozitivul dvs. Alegerea vă aparține; magazinul funcționează oricum.",
  accept_all: "Acceptă tot",
  reject_all: "Refuză tot",
  choose: "Alege",
  choose_failed: "Opțiunile separate nu au putut fi încărcate. Puteți accepta tot, refuza tot sau încerca din nou.",
  privacy_notice: "Politica de confidențialitate",
  withdraw: "Vă puteți schimba alegerea oricând, cu butonul de la marginea paginii.",
  reopen: "Alegerea cookie-urilor",
  close: "Închide fără modificări",
  waiting: "Alegerea dvs. este valabilă. Ajunge la magazin imediat ce revine conexiunea.",
  not_recorded: "Consimțământul dvs. nu a putut fi înregistrat, deci nu este valabil și a încetat. Alegeți din nou.",
} satisfies BannerTexts;

export const choices = {
  save: "Salvează alegerea mea",
  always_on: "Mereu activ: magazinul nu funcționează fără",
  exempt: "Activ, dacă nu îl dezactivați",
  services: "Servicii",
  provider: "Datele dvs. ajung la: {provider}",
  third_party: "altă companie",
  stored_days: "{name}: păstrat (zile): {days}",
  stored_session: "{name}: până închideți browserul",
  move_button: "Butonul în cealaltă parte",
  chosen_on: "Ați ales pe {date}.",
  receipt: "Dovadă: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Acest conținut este oferit de {provider}. Dacă îl afișați, {provider} primește date despre dvs. și poate păstra informații pe dispozitivul dvs.",
  embed_allow: "Permite și afișează",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Comanda dvs. nu poate fi încă plasată",
  required: "obligatoriu",
  optional: "opțional",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Aceste casete nu sunt ale acestui magazin. Reîncărcați pagina.",
  box_missing: "Caseta „{text}” nu a fost afișată. Reîncărcați pagina și bifați-o.",
  box_refused: "Bifați caseta „{text}” pentru a comanda.",
  box_preticked: "Caseta „{text}” era deja bifată, deci nu spune nimic. Bifați-o dvs.",
  box_unknown: "Magazinul nu are o astfel de casetă.",
  box_duplicate: "Caseta „{text}” a fost primită de două ori.",
  wording_unknown: "Textul de lângă caseta „{text}” nu este cel al magazinului în această limbă. Reîncărcați pagina.",
  notice_unknown: "Textul afișat nu este al magazinului. Reîncărcați pagina.",
  malformed: "Casetele nu au putut fi citite.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
