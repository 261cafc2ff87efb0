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

export const tag = "de";
export const name = "Deutsch";
export const review = { status: "reviewed", on: "2026-11-25" } satisfies Review;

export const banner = {
  title: "Wir verwenden Cookies",
  body:
    "{controller} fragt, was auf Ihrem Gerät gespeichert und gelesen werden darf. Sie entscheiden; der Shop funktioniert in jedem Fall.",
  accept_all: "Alles akzeptieren",
  reject_all: "Alles ablehnen",
  choose: "Selbst wählen",
  choose_failed:
    "Die einzelnen Optionen konnten nicht geladen werden. Sie können alles akzeptieren, alles ablehnen oder es erneut versuchen.",
  privacy_notice: "Datenschutzerklärung",
  withdraw: "Sie können Ihre Wahl jederzeit mit dem Knopf am Rand der Seite ändern.",
  reopen: "Cookie-Auswahl",
  close: "Schließen und so lassen",
  waiting: "Ihre Wahl gilt. Sie geht an den Shop, sobald wieder eine Verbindung besteht.",
  not_recorded: "Ihre Einwilligung konnte nicht festgehalten werden und gilt daher nicht mehr. Bitte wählen Sie erneut.",
} satisfies BannerTexts;

export const choices = {
  save: "Meine Wahl speichern",
  always_on: "Immer an: Ohne das funktioniert der Shop nicht",
  exempt: "An, sofern Sie es nicht ausschalten",
  services: "Dienste",
  provider: "Ihre Daten gehen an: {provider}",
  third_party: "ein anderes Unternehmen",
  stored_days: "{name}: {days} Tage gespeichert",
  stored_session: "{name}: bis Sie Ihren Browser schließen",
  move_button: "Knopf auf die andere Seite",
  chosen_on: "Ihre Wahl vom {date}.",
  receipt: "Beleg: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Dieser Inhalt kommt von {provider}. Wenn Sie ihn anzeigen, erhält {provider} Daten über Sie und darf etwas auf Ihrem Gerät speichern.",
  embed_allow: "Erlauben und anzeigen",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Ihre Bestellung kann noch nicht aufgegeben werden",
  required: "erforderlich",
  optional: "freiwillig",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Diese Kästchen kennt der Shop nicht. Laden Sie die Seite neu.",
  box_missing: "Das Kästchen „{text}“ wurde nicht angezeigt. Laden Sie die Seite neu und kreuzen Sie es an.",
  box_refused: "Kreuzen Sie das Kästchen „{text}“ an, um zu bestellen.",
  box_preticked: "Das Kästchen „{text}“ war schon angekreuzt und zählt deshalb nicht. Entscheiden Sie selbst.",
  box_unknown: "Dieses Kästchen hat der Shop nicht.",
  box_duplicate: "Das Kästchen „{text}“ wurde zweimal übermittelt.",
  wording_unknown: "Der Text neben dem Kästchen „{text}“ ist nicht der des Shops in dieser Sprache. Laden Sie die Seite neu.",
  notice_unknown: "Der angezeigte Text stammt nicht vom Shop. Laden Sie die Seite neu.",
  malformed: "Die Kästchen konnten nicht gelesen werden.",
} satisfies CustomerProblems;

export const ownerProblems = {
  text_empty: "Dieser Text ist leer. Ergänzen Sie ihn.",
  text_missing: "Dieser Text fehlt in `{language}`. Ergänzen Sie ihn.",
  languages_missing: "Nennen Sie mindestens eine Sprache des Shops.",
  language_malformed: "`{language}` ist kein Sprachcode. Schreiben Sie ihn wie `nl` oder `fr-BE`.",
  language_unknown: "Diese Sprache hat der Shop nicht. Verwenden Sie eine aus `languages`.",
  id_malformed:
    "`{id}` kann keine ID sein. Verwenden Sie Kleinbuchstaben ohne Umlaute, Ziffern, `-` und `_`, mit einem Buchstaben am Anfang, höchstens 40 Zeichen.",
  duplicate: "`{id}` steht hier zweimal. Lassen Sie es nur einmal stehen.",
  country_malformed: "Das ist kein Ländercode. Verwenden Sie zwei Großbuchstaben, zum Beispiel `NL`.",
  url_unsafe: "Eine Adresse muss ein Pfad des Shops sein, zum Beispiel `/agb`, oder mit `https://` beginnen.",
  months_out_of_range: "Hier muss eine Anzahl von Monaten stehen, von {least} bis {most}.",
  too_many: "Davon darf es höchstens {most} geben.",
  word_malformed: "Hier muss mindestens ein Zeichen stehen, und höchstens {most}.",
  exemption_does_not_hold:
    "Die Ausnahme für Statistik gilt nicht für `{purpose}`; dieser Zweck wartet also auf eine Einwilligung. Nötig sind: nur Besucher aus den Niederlanden, nur eigene Nutzung, anonymisierte IP-Adressen, nichts weitergegeben, nichts zusammengeführt und keine oder geringe Auswirkungen auf die Privatsphäre.",
  consent_box_required:
    "Das Kästchen `{box}` bittet um eine Einwilligung; eine Bestellung darf nicht davon abhängen. Lassen Sie `required` weg.",
  rule_broken: "Das verstößt gegen {rule}.",
  rule_doubtful: "Lassen Sie dies von jemandem prüfen: {rule}.",
  policy_unknown: "Diese Wahl gehört zu einer Richtlinie, die dieser Shop nicht hat. Fragen Sie den Besucher erneut.",
  purpose_unknown: "Diesen Zweck gibt es in der Richtlinie nicht.",
  item_unknown: "Diesen Dienst oder dieses Cookie gibt es in der Richtlinie nicht.",
  purposes_without_choice: "Zwecke nennen Sie nur bei `choose`.",
  nothing_to_record: "Es hat sich nichts geändert, also gibt es nichts festzuhalten.",
  refusal_names_visitor: "Eine Ablehnung darf niemanden nennen. Lassen Sie `visitor` weg.",
  visitor_missing: "Zu einer Einwilligung gehört ein `visitor`, eine zufällige UUID, damit sie widerrufen werden kann.",
  visitor_malformed: "`visitor` muss eine zufällige UUID in Kleinbuchstaben sein.",
  attempt_malformed: "Versuche werden ab 1 gezählt.",
  hash_malformed: "Hier muss ein SHA-256 aus 64 hexadezimalen Ziffern stehen.",
  instant_malformed: "Hier muss ein Zeitpunkt mit seinem Abstand zu UTC stehen, zum Beispiel `2026-03-02T10:00:00+01:00`.",
  instant_out_of_time: "Dieser Zeitpunkt ist der Uhr des Dienstes mehr als einen Tag voraus oder liegt zu weit zurück.",
} satisfies OwnerProblems;

export const remarks = {
  language_unreviewed:
    "Die Texte von vinkje in `{language}` hat keine zweite Person gelesen. Prüfen Sie sie; was Sie anders wollen, schreiben Sie in `texts`.",
  language_absent: "vinkje hat keine Texte in `{language}`: Das Banner ist dort auf Englisch, soweit in `texts` keine eigenen stehen.",
} satisfies RemarkTexts;

export default { tag, name, review, banner, choices, embeds, checkout, problems, ownerProblems, remarks } satisfies ReviewedLocale;
