import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  OwnerProblems,
  RemarkTexts,
  Review,
  ReviewedLocale,
} from "./types.js";

export const tag = "nl";
export const name = "Nederlands";
export const review = { status: "reviewed", on: "2026-11-25" } satisfies Review;

export const banner = {
  title: "Wij gebruiken cookies",
  body: "{controller} vraagt wat er op uw apparaat bewaard en gelezen mag worden. U kiest; de winkel werkt hoe dan ook.",
  accept_all: "Alles accepteren",
  reject_all: "Alles weigeren",
  choose: "Zelf kiezen",
  choose_failed: "De losse keuzes konden niet worden geladen. U kunt alles accepteren of alles weigeren, of het nog eens proberen.",
  privacy_notice: "Privacyverklaring",
  withdraw: "U kunt uw keuze altijd veranderen, met de knop aan de rand van de pagina.",
  reopen: "Cookiekeuze",
  close: "Sluiten en zo laten",
  not_recorded: "Uw toestemming kon niet worden vastgelegd. Daarom geldt die niet meer. Kies opnieuw.",
  waiting: "Uw keuze geldt. Ze gaat naar de winkel zodra er weer verbinding is.",
} satisfies BannerTexts;

export const choices = {
  save: "Mijn keuze bewaren",
  always_on: "Altijd aan: zonder dit werkt de winkel niet",
  exempt: "Aan, tenzij u het uitzet",
  services: "Diensten",
  provider: "Uw gegevens gaan naar: {provider}",
  third_party: "een ander bedrijf",
  stored_days: "{name}: {days} dagen bewaard",
  stored_session: "{name}: tot u uw browser sluit",
  move_button: "Knop naar de andere kant",
  chosen_on: "U koos op {date}.",
  receipt: "Bewijs: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Wat hier staat, komt van {provider}. Als u het toont, krijgt {provider} gegevens van u en mag die iets op uw apparaat bewaren.",
  embed_allow: "Toestaan en tonen",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Uw bestelling kan nog niet worden geplaatst",
  required: "verplicht",
  optional: "niet verplicht",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Deze vinkjes kent de winkel niet. Laad de pagina opnieuw.",
  box_missing: "Het vinkje “{text}” stond niet op de pagina. Laad de pagina opnieuw en zet het.",
  box_refused: "Zet het vinkje “{text}” om te bestellen.",
  box_preticked: "Het vinkje “{text}” stond al aan en zegt dus niets. Kies zelf.",
  box_unknown: "Dit vinkje heeft de winkel niet.",
  box_duplicate: "Het vinkje “{text}” kwam twee keer binnen.",
  wording_unknown: "De tekst bij het vinkje “{text}” is niet die van de winkel in deze taal. Laad de pagina opnieuw.",
  notice_unknown: "De getoonde tekst is niet van de winkel. Laad de pagina opnieuw.",
  malformed: "De vinkjes konden niet worden gelezen.",
} satisfies CustomerProblems;

export const ownerProblems = {
  text_empty: "Deze tekst is leeg. Vul hem in.",
  text_missing: "Deze tekst ontbreekt in `{language}`. Voeg hem toe.",
  languages_missing: "Noem ten minste één taal van de winkel.",
  language_malformed: "`{language}` is geen taalcode. Schrijf hem als `nl` of `fr-BE`.",
  language_unknown: "Deze taal heeft de winkel niet. Gebruik er een uit `languages`.",
  id_malformed:
    "`{id}` kan geen id zijn. Gebruik kleine letters, cijfers, `-` en `_`, met een letter vooraan, hoogstens 40 tekens.",
  duplicate: "`{id}` staat hier twee keer. Laat er één staan.",
  country_malformed: "Dit is geen landcode. Gebruik twee hoofdletters, zoals `NL`.",
  url_unsafe: "Een adres moet een pad van de winkel zijn, zoals `/voorwaarden`, of beginnen met `https://`.",
  months_out_of_range: "Hier hoort een aantal maanden van {least} tot en met {most}.",
  too_many: "Hiervan kunnen er hoogstens {most} zijn.",
  word_malformed: "Hier hoort ten minste één teken, en hoogstens {most}.",
  exemption_does_not_hold:
    "De uitzondering voor statistiek gaat niet op voor `{purpose}`; die wacht dus op toestemming. Nodig zijn: alleen bezoekers uit Nederland, alleen eigen gebruik, geanonimiseerde IP-adressen, niets gedeeld, niets gecombineerd en geen of geringe gevolgen voor de privacy.",
  consent_box_required:
    "Het vinkje `{box}` vraagt toestemming; een bestelling mag er niet van afhangen. Laat `required` weg.",
  rule_broken: "Dit is in strijd met {rule}.",
  rule_doubtful: "Laat hier iemand naar kijken: {rule}.",
  policy_unknown: "Deze keuze hoort bij een beleid dat deze winkel niet heeft. Vraag het de bezoeker opnieuw.",
  purpose_unknown: "Dit doel staat niet in het beleid.",
  item_unknown: "Deze dienst of cookie staat niet in het beleid.",
  purposes_without_choice: "Doelen noemt u alleen bij `choose`.",
  nothing_to_record: "Er is niets veranderd, dus er is niets vast te leggen.",
  refusal_names_visitor: "Een weigering mag niemand noemen. Laat `visitor` weg.",
  visitor_missing: "Bij toestemming hoort een `visitor`, een willekeurige UUID, zodat ze kan worden ingetrokken.",
  visitor_malformed: "`visitor` moet een willekeurige UUID in kleine letters zijn.",
  attempt_malformed: "Pogingen worden vanaf 1 geteld.",
  hash_malformed: "Hier hoort een SHA-256 van 64 hexadecimale cijfers.",
  instant_malformed: "Hier hoort een tijdstip met zijn afstand tot UTC, zoals `2026-03-02T10:00:00+01:00`.",
  instant_out_of_time: "Dit tijdstip ligt meer dan een dag voor op de klok van de dienst, of is te lang geleden.",
} satisfies OwnerProblems;

export const remarks = {
  language_unreviewed:
    "De teksten van vinkje in `{language}` zijn door geen tweede lezer nagelezen. Kijk ze na; wat u anders wilt, zet u in `texts`.",
  language_absent: "vinkje heeft geen teksten in `{language}`: de banner is daar in het Engels, behalve waar in `texts` iets van uzelf staat.",
} satisfies RemarkTexts;

export default { tag, name, review, banner, choices, embeds, checkout, problems, ownerProblems, remarks } satisfies ReviewedLocale;
