import type {
  BannerTexts,
  CheckoutTexts,
  ChoicesTexts,
  CustomerProblems,
  EmbedTexts,
  Review,
  UnreviewedLocale,
} from "./types.js";

export const tag = "fi";
export const name = "Suomi";
export const review = { status: "unreviewed" } satisfies Review;

export const banner = {
  title: "Käytämme evästeitä",
  body: "{controller} kysyy, mitä laitteellesi saa tallentaa ja mitä siltä saa lukea. Sinä valitset; kauppa toimii joka tapauksessa.",
  accept_all: "Hyväksy kaikki",
  reject_all: "Hylkää kaikki",
  choose: "Valitse itse",
  choose_failed: "Erillisiä valintoja ei voitu ladata. Voit hyväksyä kaikki, hylätä kaikki tai yrittää uudelleen.",
  privacy_notice: "Tietosuojaseloste",
  withdraw: "Voit muuttaa valintaasi milloin tahansa sivun reunassa olevalla painikkeella.",
  reopen: "Evästevalinta",
  close: "Sulje muuttamatta mitään",
  waiting: "Valintasi on voimassa. Se lähetetään kaupalle heti, kun yhteys palaa.",
  not_recorded: "Suostumustasi ei voitu kirjata, joten se ei ole voimassa ja on päättynyt. Valitse uudelleen.",
} satisfies BannerTexts;

export const choices = {
  save: "Tallenna valintani",
  always_on: "Aina päällä: kauppa ei toimi ilman tätä",
  exempt: "Päällä, ellet kytke sitä pois",
  services: "Palvelut",
  provider: "Tietosi saa: {provider}",
  third_party: "toinen yritys",
  stored_days: "{name}: säilytetään {days} päivää",
  stored_session: "{name}: kunnes suljet selaimen",
  move_button: "Painike toiselle puolelle",
  chosen_on: "Valitsit {date}.",
  receipt: "Tosite: {receipt}.",
} satisfies ChoicesTexts;

export const embeds = {
  embed_body: "Tämän sisällön tarjoaa {provider}. Jos näytät sen, {provider} saa sinusta tietoja ja voi tallentaa laitteellesi jotakin.",
  embed_allow: "Salli ja näytä",
} satisfies EmbedTexts;

export const checkout = {
  cannot_order: "Tilaustasi ei voi vielä lähettää",
  required: "pakollinen",
  optional: "vapaaehtoinen",
} satisfies CheckoutTexts;

export const problems = {
  manifest_unknown: "Nämä valintaruudut eivät ole tämän kaupan. Lataa sivu uudelleen.",
  box_missing: "Ruutua ”{text}” ei näytetty. Lataa sivu uudelleen ja rastita se.",
  box_refused: "Rastita ruutu ”{text}”, niin voit tilata.",
  box_preticked: "Ruutu ”{text}” oli rastitettu valmiiksi, joten se ei kerro mitään. Rastita se itse.",
  box_unknown: "Kaupalla ei ole tällaista ruutua.",
  box_duplicate: "Ruutu ”{text}” tuli kahdesti.",
  wording_unknown: "Ruudun ”{text}” vieressä ollut teksti ei ole kaupan oma tällä kielellä. Lataa sivu uudelleen.",
  notice_unknown: "Näytetty teksti ei ole kaupan. Lataa sivu uudelleen.",
  malformed: "Ruutuja ei voitu lukea.",
} satisfies CustomerProblems;

export default { tag, name, review, banner, choices, embeds, checkout, problems } satisfies UnreviewedLocale;
