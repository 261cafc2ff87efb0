import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "hu";
export const name = "Magyar";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Sütiket használunk",
  body: "{controller} megkérdezi, mit tárolhat és olvashat az Ön eszközén. Ön dönt; a bolt mindenképpen működik.",
  accept_all: "Összes elfogadása",
  reject_all: "Összes elutasítása",
  choose: "Választás",
  choose_failed: "A külön választások nem töltődtek be. Elfogadhatja vagy elutasíthatja az összeset, vagy próbálhatja újra.",
  privacy_notice: "Adatkezelési tájékoztató",
  withdraw: "Választását bármikor módosíthatja az oldal szélén lévő gombbal.",
  reopen: "Sütik kiválasztása",
  close: "Bezárás változtatás nélkül",
  waiting: "A választása érvényes. Amint újra van kapcsolat, elküldjük a boltnak.",
  not_recorded: "A hozzájárulását nem sikerült rögzíteni, ezért nem érvényes és megszűnt. Válasszon újra.",
} satisfies BannerTexts;

export const choices = {
  save: "Választásom mentése",
  always_on: "Mindig be: a bolt nem működik nélküle",
  exempt: "Be, amíg Ön ki nem kapcsolja",
  services: "Szolgáltatások",
  provider: "Az adatait megkapja: {provider}",
  third_party: "másik cég",
  stored_days: "{name}: {days} napig tároljuk",
  stored_session: "{name}: a böngésző bezárásáig",
  move_button: "Gomb a másik oldalra",
  chosen_on: "A választás napja: {date}",
  receipt: "Igazolás: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "A tartalom szolgáltatója: {provider}. Ha megjeleníti, {provider} adatokat kap Önről, és tárolhat valamit az eszközén.",
  embed_allow: "Engedélyezés és megjelenítés",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "A rendelése még nem adható le",
  required: "kötelező",
  optional: "nem kötelező",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Ezek a négyzetek nem ettől a bolttól valók. Töltse be újra az oldalt.",
  box_missing: "Ez a négyzet nem jelent meg: „{text}”. Töltse be újra az oldalt, és jelölje be.",
  box_refused: "A rendeléshez jelölje be ezt a négyzetet: „{text}”.",
  box_preticked: "Ez a négyzet előre be volt jelölve, ezért nem mond semmit: „{text}”. Jelölje be Ön.",
  box_unknown: "A boltnak nincs ilyen négyzete.",
  box_duplicate: "Ez a négyzet kétszer érkezett: „{text}”.",
  wording_unknown: "A négyzet melletti szöveg nem a bolté ezen a nyelven: „{text}”. Töltse be újra az oldalt.",
  notice_unknown: "A megjelenített szöveg nem a bolté. Töltse be újra az oldalt.",
  malformed: "A négyzeteket nem sikerült beolvasni.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
