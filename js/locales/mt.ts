import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "mt";
export const name = "Malti";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Nużaw il-cookies",
  body: "{controller} jistaqsi x'jista' jaħżen u jaqra fuq it-tagħmir tiegħek. Tagħżel int; il-ħanut jaħdem xorta waħda.",
  accept_all: "Aċċetta kollox",
  reject_all: "Irrifjuta kollox",
  choose: "Agħżel",
  choose_failed: "L-għażliet separati ma setgħux jittellgħu. Tista' taċċetta kollox, tirrifjuta kollox jew terġa' tipprova.",
  privacy_notice: "Avviż dwar il-privatezza",
  withdraw: "Tista' tibdel l-għażla tiegħek meta trid, bil-buttuna fit-tarf tal-paġna.",
  reopen: "Għażla tal-cookies",
  close: "Agħlaq bla tibdil",
  waiting: "L-għażla tiegħek tgħodd. Tintbagħat lill-ħanut malli terġa' tiġi l-konnessjoni.",
  not_recorded: "Il-kunsens tiegħek ma setax jiġi rreġistrat, għalhekk ma jgħoddx u ntemm. Erġa' agħżel.",
} satisfies BannerTexts;

export const choices = {
  save: "Issejvja l-għażla tiegħi",
  always_on: "Dejjem mixgħul: il-ħanut ma jaħdimx mingħajru",
  exempt: "Mixgħul, sakemm ma titfihx",
  services: "Servizzi",
  provider: "Id-data tiegħek tmur għand: {provider}",
  third_party: "kumpanija oħra",
  stored_days: "{name}: jinżamm (jiem): {days}",
  stored_session: "{name}: sakemm tagħlaq il-browser",
  move_button: "Il-buttuna fuq in-naħa l-oħra",
  chosen_on: "Data tal-għażla tiegħek: {date}.",
  receipt: "Riċevuta: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Dan il-kontenut jiġi mingħand {provider}. Jekk turih, {provider} jirċievi data dwarek u jista' jaħżen xi ħaġa fuq it-tagħmir tiegħek.",
  embed_allow: "Ippermetti u uri",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "L-ordni tiegħek għadha ma tistax issir",
  required: "obbligatorju",
  optional: "mhux obbligatorju",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Dawn il-kaxxi mhumiex ta' dan il-ħanut. Erġa' tella' l-paġna.",
  box_missing: "Il-kaxxa “{text}” ma ntwerietx. Erġa' tella' l-paġna u mmarkaha.",
  box_refused: "Immarka l-kaxxa “{text}” biex tordna.",
  box_preticked: "Il-kaxxa “{text}” kienet immarkata minn qabel, għalhekk ma tfisser xejn. Immarkaha int.",
  box_unknown: "Il-ħanut m'għandux kaxxa bħal din.",
  box_duplicate: "Il-kaxxa “{text}” waslet darbtejn.",
  wording_unknown: "It-test ħdejn il-kaxxa “{text}” mhuwiex dak tal-ħanut b'din il-lingwa. Erġa' tella' l-paġna.",
  notice_unknown: "It-test li ntwera mhuwiex tal-ħanut. Erġa' tella' l-paġna.",
  malformed: "Il-kaxxi ma setgħux jinqraw.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
