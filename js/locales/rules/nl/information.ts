import type { DomainText } from "../types.js";

export default {
  name: "Informatie",
  words: {
    crawl_of_forms: "een lijst van alle pagina's met een formulier, en waar hun link naar de verklaring heen gaat",
    impact_assessment: "de gegevensbeschermingseffectbeoordeling (DPIA)",
    item_checklist: "de afvinklijst van wat in de verklaring staat",
    policy_document: "het gegevensbeschermingsbeleid",
    procedure_for_requests: "de werkwijze voor verzoeken, op papier",
    statement_address: "het adres van de privacyverklaring",
    statement_version: "de versie van de verklaring die er stond, met begin- en einddatum",
    time_of_first_use: "de dag waarop de gegevens voor het eerst voor het nieuwe doel zijn gebruikt",
    time_of_information: "de dag waarop het aan de mensen is verteld",
  },
  rules: {
    "EU-INFO-01": {
      name: "Een privacyverklaring die te vinden is",
      asks: "Er is een privacyverklaring, en elke pagina waar mensen gegevens invullen leidt ernaartoe.",
      remedy:
        "Zet een privacyverklaring op de site, met een link erheen bij elk formulier: kassa, account, contact, nieuwsbrief.",
      findings: {
        no_statement: "Er is geen privacyverklaring.",
        not_reachable: "Er is een privacyverklaring, maar niet elk formulier leidt ernaartoe.",
        statement_reachable: "Er is een privacyverklaring, en elk formulier leidt ernaartoe.",
      },
      questions: {},
    },
    "EU-INFO-02": {
      name: "Wat een privacyverklaring vertelt",
      asks: "De verklaring vertelt wie u bent en hoe u te bereiken bent, waarvoor u gegevens gebruikt en op welke grond, wie ze krijgt, of ze Europa verlaten, hoelang u ze bewaart, welke rechten mensen hebben en waar ze kunnen klagen.",
      remedy: "Vul in gewone woorden aan wat in de verklaring ontbreekt, en bewaar de oude versie met haar data.",
      findings: {
        complete: "De verklaring vertelt alles waar mensen recht op hebben.",
        lacks_items: "In de verklaring ontbreekt: {missing}.",
      },
      questions: {},
    },
    "EU-INFO-03": {
      name: "Bezwaar tegen reclame, apart vermeld",
      asks: "Wie reclame krijgt, leest duidelijk en los van al het andere dat hij daar gratis bezwaar tegen kan maken.",
      remedy:
        "Geef het recht van bezwaar een eigen alinea met een eigen kop, en zeg hoe het werkt: een link, een mailadres, een knop in het account.",
      findings: {
        no_advertising: "De winkel stuurt mensen geen reclame.",
        not_apart: "Het recht van bezwaar tegen reclame staat niet apart van de rest.",
        told_apart: "Het recht van bezwaar tegen reclame staat apart.",
      },
      questions: {},
    },
    "EU-INFO-04": {
      name: "Verteld voordat een nieuw gebruik begint",
      asks: "Voordat u gegevens voor een nieuw doel gebruikt, vertelt u dat aan de mensen van wie ze zijn.",
      remedy: "Stop met het nieuwe gebruik tot u het verteld hebt, bijvoorbeeld per mail en in de verklaring. Noteer daarna de dag waarop u dat deed.",
      findings: {
        not_told: "De gegevens dienen al een nieuw doel, en dat is niet verteld.",
        still_to_tell: "Het nieuwe gebruik begint op {starts} en is nog niet verteld. Doe dat vóór die dag.",
        told: "Het nieuwe doel is verteld.",
      },
      questions: {},
    },
    "EU-INFO-05": {
      name: "Klaar voor vragen over privacy",
      asks: "Mensen zien waar ze terechtkunnen met een vraag of verzoek over hun gegevens, en uw personeel weet wat het daarmee doet.",
      remedy:
        "Noem een mailadres en een persoon voor privacyvragen, en zet op één blad wie wat doet en binnen welke tijd.",
      findings: {
        no_contact: "Er is niemand aangewezen bij wie mensen met vragen over hun gegevens terechtkunnen.",
        no_procedure: "Er is geen werkwijze voor verzoeken over gegevens.",
        ready: "Er is een aanspreekpunt en een werkwijze.",
      },
      questions: {},
    },
    "EU-INFO-06": {
      name: "Een gegevensbeschermingsbeleid",
      asks: "Een grote winkel, en elke winkel die profielen van mensen maakt, legt vast hoe hij gegevens beschermt. Voor hij profielen maakt, gaat hij na wat die met mensen kunnen doen.",
      remedy: "Schrijf een kort beleid: wie is verantwoordelijk, wat staat waar, wie mag erbij. Maak een effectbeoordeling voor u met profielen doorgaat.",
      findings: {
        in_place: "Het beleid is er, en waar nodig ook de effectbeoordeling.",
        no_assessment: "De winkel maakt profielen en is niet nagegaan wat die met mensen doen.",
        no_policy: "Er is geen gegevensbeschermingsbeleid, en deze winkel heeft er een nodig.",
        small_shop: "Een kleine winkel die geen profielen maakt, heeft geen eigen beleid nodig.",
      },
      questions: {},
    },
    "BE-INFO-07": {
      name: "Wat een Belgische verklaring vertelde vóór 25 mei 2018",
      asks: "Tot en met 24 mei 2018 vertelde de verklaring van een Belgische winkel zijn naam en adres, de doelen, het gratis recht van verzet tegen reclame, de ontvangers, het recht op inzage en verbetering, en welke antwoorden verplicht waren.",
      remedy: "De verklaring van toen is niet meer te herstellen. Bewaar haar zoals ze was, met haar data, en zorg dat de huidige volledig is.",
      findings: {
        complete: "De verklaring vertelde alles wat de Belgische wet vroeg.",
        lacks_items: "In de verklaring ontbrak: {missing}.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"information">;
