import type { DomainText } from "../types.js";

export default {
  name: "Doorgifte buiten Europa",
  words: {
    backup_test: "een test van de reservekopie",
    certificate_check: "een blik op de lijst van aangesloten ontvangers, met datum",
    consent_record: "de vastlegging van de toestemming",
    hosting_location: "waar de gegevens staan",
    order_id: "het nummer van de bestelling",
    signed_clauses: "de ondertekende bepalingen",
    transfer_impact_assessment: "de beoordeling van het recht daar",
    transfer_register: "de lijst van doorgiften, elk met zijn grond",
  },
  rules: {
    "EU-XFER-01": {
      name: "Vrij binnen Europa",
      asks: "Binnen de Europese Economische Ruimte (de Unie, IJsland, Liechtenstein en Noorwegen) mogen gegevens overal staan. Geen wet zegt dat ze in uw eigen land moeten blijven.",
      remedy: "Binnen Europa hoeft u niets te doen. Kies daarbuiten een grond voor de doorgifte en leg die vast.",
      findings: {
        exemption_not_met: "De gegevens verlaten de Europese Economische Ruimte, dus er is een grond nodig.",
        inside_eea: "De gegevens blijven binnen de Europese Economische Ruimte, dus er is geen grond voor doorgifte nodig.",
      },
      questions: {},
    },
    "EU-XFER-02": {
      name: "Een grond buiten Europa",
      asks: "Gegevens verlaten de Europese Economische Ruimte alleen op een grond die die dag geldt: een besluit over het land, bepalingen in het contract of een van de weinige uitzonderingen.",
      remedy: "Verhuis de gegevens naar een leverancier binnen Europa, of teken de modelbepalingen van 2021 en kijk naar het recht daar. Stop de doorgifte tot dat geregeld is.",
      findings: {
        ground_lapsed: "De grond die u noemt gold die dag niet, of niet voor deze ontvanger.",
        ground_named: "Er is een grond genoemd. Of aan de voorwaarden daarvan is voldaan, zegt een andere regel.",
        inside_eea: "De gegevens blijven binnen Europa, dus er is geen grond nodig.",
        no_ground: "De gegevens gaan zonder enige grond naar buiten Europa.",
        protection_adequate: "De Commissie heeft besloten dat deze ontvanger gegevens goed genoeg beschermt.",
      },
      questions: {},
    },
    "EU-XFER-03": {
      name: "Besluit over een land",
      asks: "Heeft de Commissie besloten dat een land gegevens goed genoeg beschermt, dan mogen ze daarheen zolang het besluit geldt. In de Verenigde Staten gaat dat alleen over bedrijven op de lijst van het Data Privacy Framework.",
      remedy: "Zoek de ontvanger op in de lijst en bewaar de datum. Staat hij er niet op, gebruik dan de modelbepalingen of een andere leverancier.",
      findings: {
        adequacy_decision: "Een besluit van de Commissie dekt deze ontvanger op deze dag.",
        exemption_not_met: "Geen besluit dekt deze ontvanger op deze dag, dus er is een andere grond nodig.",
        inside_eea: "De gegevens blijven binnen Europa, dus er is geen besluit nodig.",
      },
      questions: {},
    },
    "EU-XFER-04": {
      name: "Modelbepalingen",
      asks: "Modelbepalingen moeten die van 2021 zijn. De oude golden tot en met 27 december 2022, en in nieuwe contracten tot en met 26 september 2021. Ook kijkt u naar het recht van het andere land en legt u dat vast.",
      remedy: "Teken de bepalingen van 2021 (Besluit 2021/914) en schrijf een beoordeling van het recht daar.",
      findings: {
        clauses_hold: "De bepalingen gelden op deze dag.",
        inside_eea: "De gegevens blijven binnen Europa, dus er zijn geen bepalingen nodig.",
        no_assessment: "Er is geen beoordeling van het recht daar.",
        no_clauses: "Deze doorgifte rust niet op modelbepalingen.",
        set_lapsed: "Deze bepalingen konden op deze dag niet gebruikt worden.",
      },
      questions: {},
    },
    "EU-XFER-05": {
      name: "Toestemming voor doorgifte",
      asks: "Wie toestemming geeft voor doorgifte buiten Europa, wordt dat apart gevraagd, kent de risico's, en stemt in met iets wat af en toe gebeurt.",
      remedy: "Vraag het in een eigen vakje en vertel de risico's. Gebruik voor wat elke dag gebeurt een andere grond, of een leverancier in Europa.",
      findings: {
        explicit_consent: "De toestemming is apart gegeven, met kennis van de risico's, voor iets incidenteels.",
        inside_eea: "De gegevens blijven binnen Europa, dus er is geen toestemming voor doorgifte nodig.",
        no_consent_named: "Deze doorgifte rust niet op uitdrukkelijke toestemming.",
        not_separate: "De toestemming is niet apart gevraagd, maar samen met iets anders.",
        risks_not_told: "De risico's zijn niet verteld.",
        structural: "Toestemming wordt gebruikt voor iets wat steeds gebeurt. Daar is deze uitzondering niet voor.",
      },
      questions: {},
    },
    "EU-XFER-06": {
      name: "Nodig voor de bestelling",
      asks: "Wat een bestelling niet kan missen mag naar buiten Europa, zoals het adres naar een verkoper overzee, zolang dat af en toe gebeurt.",
      remedy: "Stuur alleen wat deze bestelling nodig heeft. Gebruik voor wat u elke dag doet, zoals hosting of een nieuwsbrief, een andere grond.",
      findings: {
        inside_eea: "De gegevens blijven binnen Europa, dus er is geen grond nodig.",
        necessary: "De bestelling heeft deze doorgifte nodig, en het gebeurt af en toe.",
        no_contract_named: "Deze doorgifte rust niet op een overeenkomst.",
        not_necessary: "De bestelling kan zonder deze doorgifte.",
        structural: "Dit gebeurt steeds, dus de uitzondering voor een enkele bestelling dekt het niet.",
      },
      questions: {},
    },
    "EU-XFER-07": {
      name: "Een eigen kopie van de boeken",
      asks: "De administratie moet bereikbaar zijn als de Belastingdienst erom vraagt of de leverancier stopt. De enige kopie hoort niet bij één leverancier ver weg te liggen.",
      remedy: "Maak geregeld zelf een kopie, en probeer een keer of u die kunt teruglezen.",
      findings: {
        inside_eea: "De boeken liggen binnen Europa.",
        no_backup: "De enige kopie van de boeken ligt bij één leverancier buiten Europa.",
        no_books: "Deze gegevens zijn niet de boeken.",
        own_backup: "U hebt een eigen kopie.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"transfers">;
