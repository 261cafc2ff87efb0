import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "pl";
export const name = "Polski";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Używamy plików cookie",
  body: "{controller} pyta, co wolno zapisywać i odczytywać na Twoim urządzeniu. Ty wybierasz; sklep działa tak czy inaczej.",
  accept_all: "Akceptuj wszystko",
  reject_all: "Odrzuć wszystko",
  choose: "Wybierz",
  choose_failed: "Nie udało się wczytać osobnych wyborów. Możesz akceptować wszystko, odrzucić wszystko lub spróbować ponownie.",
  privacy_notice: "Polityka prywatności",
  withdraw: "Swój wybór możesz w każdej chwili zmienić przyciskiem na brzegu strony.",
  reopen: "Wybór plików cookie",
  close: "Zamknij bez zmian",
  waiting: "Twój wybór obowiązuje. Trafi do sklepu, gdy tylko wróci połączenie.",
  not_recorded: "Nie udało się zapisać Twojej zgody, więc nie obowiązuje ona i wygasła. Wybierz ponownie.",
} satisfies BannerTexts;

export const choices = {
  save: "Zapisz mój wybór",
  always_on: "Zawsze włączone: bez tego sklep nie działa",
  exempt: "Włączone, chyba że to wyłączysz",
  services: "Usługi",
  provider: "Twoje dane otrzymuje: {provider}",
  third_party: "inna firma",
  stored_days: "{name}: przechowywanie {days} dni",
  stored_session: "{name}: do zamknięcia przeglądarki",
  move_button: "Przycisk na drugą stronę",
  chosen_on: "Data wyboru: {date}.",
  receipt: "Potwierdzenie: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Tę treść dostarcza {provider}. Jeśli ją wyświetlisz, {provider} otrzyma dane o Tobie i może zapisać coś na Twoim urządzeniu.",
  embed_allow: "Zezwól i pokaż",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Zamówienia nie można jeszcze złożyć",
  required: "wymagane",
  optional: "nieobowiązkowe",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Te pola nie należą do tego sklepu. Wczytaj stronę ponownie.",
  box_missing: "Pole „{text}” nie zostało wyświetlone. Wczytaj stronę ponownie i zaznacz je.",
  box_refused: "Aby zamówić, zaznacz pole „{text}”.",
  box_preticked: "Pole „{text}” było zaznaczone z góry, więc nic nie znaczy. Zaznacz je samodzielnie.",
  box_unknown: "Sklep nie ma takiego pola.",
  box_duplicate: "Pole „{text}” przesłano dwa razy.",
  wording_unknown: "Tekst przy polu „{text}” nie jest tekstem sklepu w tym języku. Wczytaj stronę ponownie.",
  notice_unknown: "Wyświetlony tekst nie jest tekstem sklepu. Wczytaj stronę ponownie.",
  malformed: "Nie udało się odczytać pól.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
