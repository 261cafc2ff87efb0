import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "uk";
export const name = "Українська";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Ми використовуємо файли cookie",
  body: "{controller} запитує, що можна зберігати й читати на вашому пристрої. Вибираєте ви; магазин працює в будь-якому разі.",
  accept_all: "Прийняти все",
  reject_all: "Відхилити все",
  choose: "Вибрати",
  choose_failed: "Окремі варіанти не вдалося завантажити. Можна прийняти все, відхилити все або спробувати ще раз.",
  privacy_notice: "Політика конфіденційності",
  withdraw: "Ви можете будь-коли змінити свій вибір кнопкою на краю сторінки.",
  reopen: "Вибір файлів cookie",
  close: "Закрити без змін",
  waiting: "Ваш вибір діє. Його буде надіслано магазину, щойно з'явиться зв'язок.",
  not_recorded: "Вашу згоду не вдалося зафіксувати, тому вона не діє й припинена. Виберіть знову.",
} satisfies BannerTexts;

export const choices = {
  save: "Зберегти мій вибір",
  always_on: "Завжди ввімкнено: без цього магазин не працює",
  exempt: "Увімкнено, якщо ви не вимкнете",
  services: "Сервіси",
  provider: "Ваші дані отримує: {provider}",
  third_party: "інша компанія",
  stored_days: "{name}: зберігається {days} дн.",
  stored_session: "{name}: до закриття браузера",
  move_button: "Кнопку на інший бік",
  chosen_on: "Дата вашого вибору: {date}",
  receipt: "Підтвердження: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Цей вміст надає {provider}. Якщо ви його покажете, {provider} отримає дані про вас і зможе щось зберегти на вашому пристрої.",
  embed_allow: "Дозволити й показати",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Ваше замовлення ще не можна оформити",
  required: "обов'язково",
  optional: "необов'язково",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Ці прапорці не належать цьому магазину. Перезавантажте сторінку.",
  box_missing: "Прапорець «{text}» не було показано. Перезавантажте сторінку й поставте його.",
  box_refused: "Щоб замовити, поставте прапорець «{text}».",
  box_preticked: "Прапорець «{text}» було поставлено заздалегідь, тож він нічого не означає. Поставте його самі.",
  box_unknown: "Магазин не має такого прапорця.",
  box_duplicate: "Прапорець «{text}» надійшов двічі.",
  wording_unknown: "Текст біля прапорця «{text}» не є текстом магазину цією мовою. Перезавантажте сторінку.",
  notice_unknown: "Показаний текст не належить магазину. Перезавантажте сторінку.",
  malformed: "Прапорці не вдалося прочитати.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
