import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "lv";
export const name = "Latviešu";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Mēs izmantojam sīkdatnes",
  body: "{controller} jautā, ko drīkst glabāt un lasīt jūsu ierīcē. Izvēlaties jūs; veikals darbojas jebkurā gadījumā.",
  accept_all: "Pieņemt visas",
  reject_all: "Noraidīt visas",
  choose: "Izvēlēties",
  choose_failed: "Atsevišķās izvēles neizdevās ielādēt. Varat pieņemt visas, noraidīt visas vai mēģināt vēlreiz.",
  privacy_notice: "Privātuma paziņojums",
  withdraw: "Savu izvēli varat mainīt jebkurā laikā ar pogu lapas malā.",
  reopen: "Sīkdatņu izvēle",
  close: "Aizvērt, neko nemainot",
  waiting: "Jūsu izvēle ir spēkā. Tā tiks nosūtīta, tiklīdz būs savienojums.",
  not_recorded: "Jūsu piekrišanu neizdevās reģistrēt, tāpēc tā nav spēkā un ir beigusies. Izvēlieties vēlreiz.",
} satisfies BannerTexts;

export const choices = {
  save: "Saglabāt manu izvēli",
  always_on: "Vienmēr ieslēgts: bez tā veikals nedarbojas",
  exempt: "Ieslēgts, ja vien to neizslēdzat",
  services: "Pakalpojumi",
  provider: "Jūsu datus saņem: {provider}",
  third_party: "cits uzņēmums",
  stored_days: "{name}: glabā {days} dienas",
  stored_session: "{name}: līdz aizverat pārlūku",
  move_button: "Poga uz otru pusi",
  chosen_on: "Izvēles datums: {date}.",
  receipt: "Apliecinājums: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Šo saturu nodrošina {provider}. Ja to parādīsiet, {provider} saņems datus par jums un varēs kaut ko saglabāt jūsu ierīcē.",
  embed_allow: "Atļaut un rādīt",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Jūsu pasūtījumu vēl nevar veikt",
  required: "obligāti",
  optional: "nav obligāti",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Šīs izvēles rūtiņas nav šī veikala. Ielādējiet lapu vēlreiz.",
  box_missing: "Rūtiņa “{text}” netika parādīta. Ielādējiet lapu vēlreiz un atzīmējiet to.",
  box_refused: "Lai pasūtītu, atzīmējiet rūtiņu “{text}”.",
  box_preticked: "Rūtiņa “{text}” jau bija atzīmēta, tāpēc tā neko nenozīmē. Tā jāatzīmē jums.",
  box_unknown: "Veikalam nav šādas rūtiņas.",
  box_duplicate: "Rūtiņa “{text}” saņemta divreiz.",
  wording_unknown: "Teksts pie rūtiņas “{text}” nav veikala teksts šajā valodā. Ielādējiet lapu vēlreiz.",
  notice_unknown: "Parādītais teksts nav veikala. Ielādējiet lapu vēlreiz.",
  malformed: "Rūtiņas neizdevās nolasīt.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
