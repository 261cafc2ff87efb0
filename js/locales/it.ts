import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "it";
export const name = "Italiano";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Usiamo i cookie",
  body: "{controller} chiede che cosa può conservare e leggere sul suo dispositivo. Sceglie lei; il negozio funziona in ogni caso.",
  accept_all: "Accetta tutto",
  reject_all: "Rifiuta tutto",
  choose: "Scegli",
  choose_failed: "Non è stato possibile caricare le singole scelte. Può accettare tutto, rifiutare tutto o riprovare.",
  privacy_notice: "Informativa sulla privacy",
  withdraw: "Può cambiare la sua scelta in qualsiasi momento, con il pulsante al bordo della pagina.",
  reopen: "Scelta dei cookie",
  close: "Chiudi senza cambiare nulla",
  waiting: "La sua scelta vale. Sarà inviata al negozio appena torna la connessione.",
  not_recorded: "Non è stato possibile registrare il suo consenso, che quindi non vale ed è terminato. Scelga di nuovo.",
} satisfies BannerTexts;

export const choices = {
  save: "Salva la mia scelta",
  always_on: "Sempre attivo: senza, il negozio non funziona",
  exempt: "Attivo, a meno che lo disattivi",
  services: "Servizi",
  provider: "I suoi dati vanno a: {provider}",
  third_party: "un'altra azienda",
  stored_days: "{name}: conservato per {days} giorni",
  stored_session: "{name}: fino alla chiusura del browser",
  move_button: "Pulsante dall'altro lato",
  chosen_on: "Ha scelto il {date}.",
  receipt: "Ricevuta: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Questo contenuto è fornito da {provider}. Se lo mostra, {provider} riceve dati su di lei e può conservare informazioni sul suo dispositivo.",
  embed_allow: "Consenti e mostra",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Il suo ordine non può ancora essere inviato",
  required: "obbligatorio",
  optional: "facoltativo",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Queste caselle non sono di questo negozio. Ricarichi la pagina.",
  box_missing: "La casella «{text}» non è stata mostrata. Ricarichi la pagina e la spunti.",
  box_refused: "Spunti la casella «{text}» per ordinare.",
  box_preticked: "La casella «{text}» era già spuntata, quindi non dice nulla. La spunti lei.",
  box_unknown: "Il negozio non ha questa casella.",
  box_duplicate: "La casella «{text}» è arrivata due volte.",
  wording_unknown: "Il testo accanto alla casella «{text}» non è quello del negozio in questa lingua. Ricarichi la pagina.",
  notice_unknown: "Il testo mostrato non è del negozio. Ricarichi la pagina.",
  malformed: "Non è stato possibile leggere le caselle.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
