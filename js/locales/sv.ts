import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "sv";
export const name = "Svenska";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Vi använder cookies",
  body: "{controller} frågar vad som får lagras och läsas på din enhet. Du väljer; butiken fungerar i vilket fall.",
  accept_all: "Godkänn alla",
  reject_all: "Avvisa alla",
  choose: "Välj själv",
  choose_failed: "De enskilda valen kunde inte läsas in. Du kan godkänna alla, avvisa alla eller försöka igen.",
  privacy_notice: "Integritetspolicy",
  withdraw: "Du kan när som helst ändra ditt val med knappen vid sidans kant.",
  reopen: "Val av cookies",
  close: "Stäng utan att ändra något",
  waiting: "Ditt val gäller. Det skickas till butiken så snart det finns anslutning igen.",
  not_recorded: "Ditt samtycke kunde inte registreras, så det gäller inte och har upphört. Välj igen.",
} satisfies BannerTexts;

export const choices = {
  save: "Spara mitt val",
  always_on: "Alltid på: butiken fungerar inte utan",
  exempt: "På, om du inte stänger av",
  services: "Tjänster",
  provider: "Dina uppgifter går till: {provider}",
  third_party: "ett annat företag",
  stored_days: "{name}: sparas i {days} dagar",
  stored_session: "{name}: tills du stänger webbläsaren",
  move_button: "Knappen till andra sidan",
  chosen_on: "Du valde den {date}.",
  receipt: "Kvitto: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Innehållet här kommer från {provider}. Om du visar det får {provider} uppgifter om dig och kan spara något på din enhet.",
  embed_allow: "Tillåt och visa",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Din beställning kan inte skickas än",
  required: "obligatoriskt",
  optional: "valfritt",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "De här rutorna är inte butikens. Ladda om sidan.",
  box_missing: "Rutan ”{text}” visades inte. Ladda om sidan och kryssa i den.",
  box_refused: "Kryssa i rutan ”{text}” för att beställa.",
  box_preticked: "Rutan ”{text}” var ikryssad på förhand och säger därför inget. Kryssa i den själv.",
  box_unknown: "Butiken har ingen sådan ruta.",
  box_duplicate: "Rutan ”{text}” kom två gånger.",
  wording_unknown: "Texten vid rutan ”{text}” är inte butikens på det här språket. Ladda om sidan.",
  notice_unknown: "Texten som visades är inte butikens. Ladda om sidan.",
  malformed: "Rutorna kunde inte läsas.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
