import type { DomainText } from "../types.js";

export default {
  name: "Contracten per e-mail",
  words: {
    attachment_hash: "een vingerafdruk (hash) van de meegestuurde voorwaarden",
    mail_text: "de tekst van de mail",
    sent_mail: "de mail zoals hij is verstuurd, met de bijlagen",
    template_id: "de naam en versie van het sjabloon",
  },
  rules: {
    "NL-CONTR-01": {
      name: "Voorwaarden van toepassing verklaard en meegestuurd",
      asks: "Wie per mail een contract sluit, zegt dat zijn voorwaarden gelden en stuurt ze mee, of als bestand om te bewaren, voordat het contract er is.",
      remedy: "Zet in elke offerte en bevestiging de zin dat de voorwaarden gelden, en stuur ze als bijlage mee.",
      findings: {
        not_declared: "In de mail staat niet dat de voorwaarden gelden: ze horen niet bij het contract.",
        not_supplied: "De voorwaarden zijn genoemd, maar de klant kon ze niet lezen en bewaren: hij kan ze vernietigen, en dan gelden ze niet.",
        supplied_late: "De voorwaarden kwamen toen het contract er al was: de klant kan ze vernietigen, en dan gelden ze niet.",
        terms_hold: "De voorwaarden zijn op tijd genoemd en meegestuurd.",
      },
      questions: {},
    },
    "NL-CONTR-02": {
      name: "Een mail die zegt wat is afgesproken",
      asks: "In de mail staat wat er wordt verkocht, voor welke prijs, hoeveel en hoe het wordt geleverd, en de mail spreekt het aanbod niet tegen.",
      remedy: "Vul aan wat ontbreekt, en stuur de klant een bevestiging waarin alles bij elkaar staat.",
      findings: {
        clear: "De mail zegt duidelijk wat is afgesproken.",
        lacks_content: "In de mail ontbreekt: {missing}.",
        unclear: "De mail is niet duidelijk, of spreekt het aanbod tegen.",
      },
      questions: {},
    },
    "NL-CONTR-03": {
      name: "Eén werkwijze voor bestellingen per mail",
      asks: "Iedereen die per mail contracten sluit, doet dat op dezelfde manier en met hetzelfde sjabloon.",
      remedy: "Maak een sjabloon met het aanbod, de prijs, de levering en de voorwaarden, en laat iedereen het gebruiken.",
      findings: {
        no_template: "Er is geen sjabloon voor bestellingen per mail.",
        template: "Er is een sjabloon voor bestellingen per mail.",
      },
      questions: {},
    },
    "BE-CONTR-04": {
      name: "Voorwaarden gekend vóór het contract",
      asks: "Voorwaarden tellen als de klant ze kende, of kon kennen, en aanvaardde voordat het contract er was.",
      remedy: "Zeg in het aanbod dat de voorwaarden gelden, en stuur ze mee of zet er een link bij. Voorwaarden op de factuur komen te laat.",
      findings: {
        terms_known: "De klant kon de voorwaarden kennen voordat het contract er was.",
        terms_late: "De voorwaarden kwamen toen het contract er al was: ze tellen niet.",
        terms_unknown: "De voorwaarden zijn niet genoemd, of de klant kon ze niet lezen: ze tellen niet.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"contracting">;
