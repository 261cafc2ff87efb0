import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "et";
export const name = "Eesti";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Kasutame küpsiseid",
  body: "{controller} küsib, mida tohib teie seadmes säilitada ja lugeda. Valite teie; pood töötab igal juhul.",
  accept_all: "Nõustu kõigega",
  reject_all: "Keeldu kõigest",
  choose: "Vali ise",
  choose_failed: "Eraldi valikuid ei saanud laadida. Võite kõigega nõustuda, kõigest keelduda või uuesti proovida.",
  privacy_notice: "Privaatsusteade",
  withdraw: "Saate oma valikut igal ajal muuta lehe servas oleva nupuga.",
  reopen: "Küpsiste valik",
  close: "Sulge muutmata",
  waiting: "Teie valik kehtib. See saadetakse poele kohe, kui ühendus taastub.",
  not_recorded: "Teie nõusolekut ei saanud salvestada, seega see ei kehti ja on lõppenud. Palun valige uuesti.",
} satisfies BannerTexts;

export const choices = {
  save: "Salvesta minu valik",
  always_on: "Alati sees: ilma selleta pood ei tööta",
  exempt: "Sees, kuni te selle välja lülitate",
  services: "Teenused",
  provider: "Teie andmed saab: {provider}",
  third_party: "teine ettevõte",
  stored_days: "{name}: säilitatakse {days} päeva",
  stored_session: "{name}: kuni sulgete brauseri",
  move_button: "Nupp teisele poole",
  chosen_on: "Teie valiku kuupäev: {date}.",
  receipt: "Tõend: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Selle sisu pakkuja on {provider}. Kui te selle kuvate, saab {provider} teie kohta andmeid ja võib teie seadmesse midagi salvestada.",
  embed_allow: "Luba ja kuva",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Teie tellimust ei saa veel esitada",
  required: "kohustuslik",
  optional: "vabatahtlik",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Need märkeruudud ei ole selle poe omad. Laadige leht uuesti.",
  box_missing: "Märkeruutu „{text}“ ei kuvatud. Laadige leht uuesti ja märkige see.",
  box_refused: "Tellimiseks märkige ruut „{text}“.",
  box_preticked: "Ruut „{text}“ oli juba märgitud ega ütle seega midagi. Märkige see ise.",
  box_unknown: "Poel ei ole sellist märkeruutu.",
  box_duplicate: "Ruut „{text}“ saadeti kaks korda.",
  wording_unknown: "Tekst ruudu „{text}“ kõrval ei ole selles keeles poe oma. Laadige leht uuesti.",
  notice_unknown: "Kuvatud tekst ei ole poe oma. Laadige leht uuesti.",
  malformed: "Märkeruute ei saanud lugeda.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
