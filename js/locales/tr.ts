import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "tr";
export const name = "Türkçe";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Çerez kullanıyoruz",
  body: "{controller}, cihazınızda nelerin saklanıp okunabileceğini soruyor. Seçim sizin; mağaza her durumda çalışır.",
  accept_all: "Çerezleri kabul et",
  reject_all: "Çerezleri reddet",
  choose: "Seç",
  choose_failed: "Ayrı seçenekler yüklenemedi. Çerezleri kabul edebilir, reddedebilir veya yeniden deneyebilirsiniz.",
  privacy_notice: "Gizlilik bildirimi",
  withdraw: "Seçiminizi, sayfanın kenarındaki düğmeyle istediğiniz zaman değiştirebilirsiniz.",
  reopen: "Çerez seçimi",
  close: "Değiştirmeden kapat",
  waiting: "Seçiminiz geçerli. Bağlantı geri gelir gelmez mağazaya gönderilecek.",
  not_recorded: "Onayınız kaydedilemedi, bu yüzden geçerli değil ve sona erdi. Lütfen yeniden seçin.",
} satisfies BannerTexts;

export const choices = {
  save: "Seçimimi kaydet",
  always_on: "Her zaman açık: mağaza bunsuz çalışmaz",
  exempt: "Siz kapatmadıkça açık",
  services: "Hizmetler",
  provider: "Verilerinizin gittiği yer: {provider}",
  third_party: "başka bir şirket",
  stored_days: "{name}: {days} gün saklanır",
  stored_session: "{name}: tarayıcınızı kapatana kadar",
  move_button: "Düğmeyi diğer tarafa al",
  chosen_on: "Seçim tarihi: {date}.",
  receipt: "Makbuz: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Bu içeriğin sağlayıcısı: {provider}. Gösterirseniz {provider} hakkınızda veri alır ve cihazınızda bir şeyler saklayabilir.",
  embed_allow: "İzin ver ve göster",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Siparişiniz henüz verilemiyor",
  required: "zorunlu",
  optional: "isteğe bağlı",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Bu kutular bu mağazanın değil. Sayfayı yeniden yükleyin.",
  box_missing: "“{text}” kutusu gösterilmedi. Sayfayı yeniden yükleyip işaretleyin.",
  box_refused: "Sipariş vermek için “{text}” kutusunu işaretleyin.",
  box_preticked: "“{text}” kutusu önceden işaretliydi, bu yüzden bir şey ifade etmiyor. Kendiniz işaretleyin.",
  box_unknown: "Mağazada böyle bir kutu yok.",
  box_duplicate: "“{text}” kutusu iki kez geldi.",
  wording_unknown: "“{text}” kutusunun yanındaki metin, mağazanın bu dildeki metni değil. Sayfayı yeniden yükleyin.",
  notice_unknown: "Gösterilen metin mağazanın değil. Sayfayı yeniden yükleyin.",
  malformed: "Kutular okunamadı.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
