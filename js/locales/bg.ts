import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "bg";
export const name = "Български";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Използваме бисквитки",
  body: "{controller} пита какво може да се съхранява и чете на вашето устройство. Вие избирате; магазинът работи и в двата случая.",
  accept_all: "Приемам всички",
  reject_all: "Отказвам всички",
  choose: "Избор",
  choose_failed: "Отделните избори не можаха да се заредят. Можете да приемете или да откажете всички, или да опитате отново.",
  privacy_notice: "Декларация за поверителност",
  withdraw: "Можете да промените избора си по всяко време с бутона отстрани на страницата.",
  reopen: "Избор на бисквитки",
  close: "Затваряне без промяна",
  waiting: "Изборът ви важи. Ще бъде изпратен до магазина, щом се възстанови връзката.",
  not_recorded: "Съгласието ви не можа да бъде записано, затова не важи и е прекратено. Моля, изберете отново.",
} satisfies BannerTexts;

export const choices = {
  save: "Запазване на избора ми",
  always_on: "Винаги включено: без това магазинът не работи",
  exempt: "Включено, освен ако не го изключите",
  services: "Услуги",
  provider: "Данните ви получава: {provider}",
  third_party: "друга фирма",
  stored_days: "{name}: пази се {days} дни",
  stored_session: "{name}: докато затворите браузъра",
  move_button: "Бутона от другата страна",
  chosen_on: "Избрахте на {date}",
  receipt: "Разписка: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Това съдържание идва от {provider}. Ако го покажете, {provider} получава данни за вас и може да съхранява информация на вашето устройство.",
  embed_allow: "Разрешаване и показване",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Поръчката ви все още не може да бъде направена",
  required: "задължително",
  optional: "незадължително",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Тези полета не са на този магазин. Заредете страницата отново.",
  box_missing: "Полето „{text}“ не беше показано. Заредете страницата отново и го отметнете.",
  box_refused: "Отметнете полето „{text}“, за да поръчате.",
  box_preticked: "Полето „{text}“ беше отметнато предварително и затова не значи нищо. Отметнете го сами.",
  box_unknown: "Магазинът няма такова поле.",
  box_duplicate: "Полето „{text}“ беше получено два пъти.",
  wording_unknown: "Текстът до полето „{text}“ не е този на магазина на този език. Заредете страницата отново.",
  notice_unknown: "Показаният текст не е на магазина. Заредете страницата отново.",
  malformed: "Полетата не можаха да бъдат прочетени.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
