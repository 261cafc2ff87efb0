import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "ga";
export const name = "Gaeilge";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Úsáidimid fianáin",
  body: "Fiafraíonn {controller} cad is ceadmhach a stóráil agus a léamh ar do ghléas. Is tusa a roghnaíonn; oibríonn an siopa pé scéal é.",
  accept_all: "Glac le gach ceann",
  reject_all: "Diúltaigh do gach ceann",
  choose: "Roghnaigh",
  choose_failed:
    "Níorbh fhéidir na roghanna ar leith a lódáil. Is féidir glacadh le gach ceann, diúltú do gach ceann nó triail eile a bhaint as.",
  privacy_notice: "Fógra príobháideachais",
  withdraw: "Is féidir leat do rogha a athrú am ar bith, leis an gcnaipe ar imeall an leathanaigh.",
  reopen: "Rogha fianán",
  close: "Dún gan athrú",
  waiting: "Tá do rogha i bhfeidhm. Seolfar chuig an siopa í a luaithe a bheidh nasc ann arís.",
  not_recorded: "Níorbh fhéidir do thoiliú a thaifeadadh, mar sin níl sé bailí agus tá deireadh leis. Roghnaigh arís.",
} satisfies BannerTexts;

export const choices = {
  save: "Sábháil mo rogha",
  always_on: "Ar siúl i gcónaí: ní oibríonn an siopa gan é",
  exempt: "Ar siúl, mura múchann tú é",
  services: "Seirbhísí",
  provider: "Téann do shonraí chuig: {provider}",
  third_party: "cuideachta eile",
  stored_days: "{name}: coinnítear ar feadh {days} lá",
  stored_session: "{name}: go dtí go ndúnann tú an brabhsálaí",
  move_button: "Cnaipe go dtí an taobh eile",
  chosen_on: "Dáta do rogha: {date}.",
  receipt: "Admháil: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body:
    "Tagann an t-ábhar seo ó {provider}. Má thaispeánann tú é, faigheann {provider} sonraí fút agus féadfaidh sé rudaí a stóráil ar do ghléas.",
  embed_allow: "Ceadaigh agus taispeáin",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Ní féidir d'ordú a chur isteach fós",
  required: "éigeantach",
  optional: "roghnach",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Ní leis an siopa seo na boscaí seo. Athlódáil an leathanach.",
  box_missing: "Níor taispeánadh an bosca “{text}”. Athlódáil an leathanach agus cuir tic ann.",
  box_refused: "Cuir tic sa bhosca “{text}” chun ordú a dhéanamh.",
  box_preticked: "Bhí tic sa bhosca “{text}” roimh ré, mar sin ní deir sé tada. Cuir tic ann tú féin.",
  box_unknown: "Níl a leithéid de bhosca ag an siopa.",
  box_duplicate: "Tháinig an bosca “{text}” faoi dhó.",
  wording_unknown: "Ní leis an siopa an téacs in aice leis an mbosca “{text}” sa teanga seo. Athlódáil an leathanach.",
  notice_unknown: "Ní leis an siopa an téacs a taispeánadh. Athlódáil an leathanach.",
  malformed: "Níorbh fhéidir na boscaí a léamh.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
