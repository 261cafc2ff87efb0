import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "ar";
export const name = "العربية";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "نستخدم ملفات تعريف الارتباط",
  body: "تسأل {controller} عما يجوز حفظه وقراءته على جهازك. الخيار لك؛ والمتجر يعمل في كل الأحوال.",
  accept_all: "قبول الكل",
  reject_all: "رفض الكل",
  choose: "اختيار",
  choose_failed: "تعذّر تحميل الخيارات المنفصلة. يمكنك قبول الكل أو رفض الكل أو المحاولة مرة أخرى.",
  privacy_notice: "إشعار الخصوصية",
  withdraw: "يمكنك تغيير اختيارك في أي وقت، بالزر الموجود عند حافة الصفحة.",
  reopen: "اختيار ملفات تعريف الارتباط",
  close: "إغلاق دون تغيير",
  waiting: "اختيارك سارٍ. سيُرسل إلى المتجر فور عودة الاتصال.",
  not_recorded: "تعذّر تسجيل موافقتك، فهي غير سارية وقد انتهت. يُرجى الاختيار من جديد.",
} satisfies BannerTexts;

export const choices = {
  save: "حفظ اختياري",
  always_on: "مفعّل دائمًا: لا يعمل المتجر بدونه",
  exempt: "مفعّل، ما لم توقفه",
  services: "الخدمات",
  provider: "تذهب بياناتك إلى: {provider}",
  third_party: "شركة أخرى",
  stored_days: "{name}: مدة الحفظ بالأيام: {days}",
  stored_session: "{name}: حتى تغلق المتصفح",
  move_button: "نقل الزر إلى الجانب الآخر",
  chosen_on: "تاريخ اختيارك: {date}.",
  receipt: "الإيصال: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "هذا المحتوى من {provider}. إذا عرضته، تحصل {provider} على بيانات عنك وقد تحفظ شيئًا على جهازك.",
  embed_allow: "السماح والعرض",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "لا يمكن تقديم طلبك بعد",
  required: "إلزامي",
  optional: "اختياري",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "هذه المربعات ليست لهذا المتجر. أعد تحميل الصفحة.",
  box_missing: "لم يظهر المربع «{text}». أعد تحميل الصفحة وضع علامة فيه.",
  box_refused: "ضع علامة في المربع «{text}» لإتمام الطلب.",
  box_preticked: "كان المربع «{text}» معلّمًا مسبقًا، لذلك لا يعني شيئًا. ضع العلامة بنفسك.",
  box_unknown: "لا يوجد مربع كهذا لدى المتجر.",
  box_duplicate: "وصل المربع «{text}» مرتين.",
  wording_unknown: "النص بجانب المربع «{text}» ليس نص المتجر بهذه اللغة. أعد تحميل الصفحة.",
  notice_unknown: "النص المعروض ليس للمتجر. أعد تحميل الصفحة.",
  malformed: "تعذّرت قراءة المربعات.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
