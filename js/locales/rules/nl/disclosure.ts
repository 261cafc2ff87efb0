import type { DomainText } from "../types.js";

export default {
  name: "Gegevens doorgeven",
  words: {
    box_text: "de tekst bij het vinkje, met de versie",
    consent_naming_recipient: "de vastlegging van de toestemming, met de naam van de ontvanger erin",
    disclosure_log: "het logboek: wie kreeg wat, wanneer, op welke grond",
    expectation_of_customer: "of klanten dit konden verwachten toen ze bestelden",
    log_beside_statement: "de ontvangers in het logboek naast die in de verklaring",
    need_for_the_data: "of het werk niet te verkopen is zonder de gegevens door te geven",
    objection_offered: "of mensen bezwaar konden maken voordat hun gegevens weggingen",
    other_editions: "welke andere uitgaven van het werk er zijn",
    other_sellers: "of anderen het werk verkopen zonder dit te vragen",
    record_of_weighing: "de afweging van uw belang tegen dat van de klant, op papier",
    request_copy: "een kopie van het verzoek of bevel om de gegevens",
  },
  rules: {
    "EU-DISC-01": {
      name: "Een logboek van wie gegevens kreeg",
      asks: "U noteert aan wie gegevens gingen, welke, wanneer en op welke grond, en bewaart dat zo lang als de gegevens zelf: minstens een jaar.",
      remedy:
        "Schrijf elke verstrekking in een logboek, en laat een regel pas vervallen als de gegevens zelf worden gewist, nooit binnen een jaar.",
      findings: {
        as_long_as_data: "De regel in het logboek blijft zo lang als de gegevens.",
        kept_too_short: "De regel in het logboek blijft korter dan een jaar. Hij moet er minstens tot {least} staan.",
        no_log: "Er is niet genoteerd aan wie de gegevens gingen.",
        no_term: "Het is niet aan te tonen hoelang de regel in het logboek blijft.",
        shorter_than_data: "De regel in het logboek blijft een jaar of langer, maar niet zo lang als de gegevens. Wie later vraagt, krijgt geen antwoord.",
      },
      questions: {},
    },
    "EU-DISC-02": {
      name: "Geen handel in gegevens zonder toestemming",
      asks: "U verkoopt, verhuurt of geeft gegevens niet aan anderen voor hun eigen doelen, en gebruikt geen gekochte lijsten, zonder een aparte toestemming die noemt wie de gegevens krijgt.",
      remedy:
        "Stop met doorgeven. Vraag het met een leeg vinkje apart, met de naam van de partner erbij, en geef alleen door waarvoor vanaf dan toestemming is. Gooi gekochte lijsten weg.",
      findings: {
        address_bought: "Het adres is gekocht of gehuurd, en van wie het is heeft daar geen toestemming voor gegeven.",
        consent_after_act: "De toestemming kwam toen de gegevens al weg waren.",
        consent_for_other: "De toestemming noemt deze ontvanger niet.",
        consent_forced: "De toestemming was niet te weigeren, en is er dus geen.",
        consent_given: "Hiervoor was vooraf toestemming.",
        consent_not_active: "Niemand zei ja: de toestemming kwam van een vinkje dat al aanstond, van zwijgen of uit de voorwaarden.",
        consent_not_separate: "De toestemming werd samen met iets anders gevraagd.",
        consent_refused: "De toestemming is geweigerd.",
        consent_withdrawn: "De toestemming was ingetrokken.",
        no_consent: "De gegevens gingen naar iemand die ze voor zichzelf gebruikt, en er is geen toestemming.",
        not_for_recipient: "De gegevens gingen niet weg voor een eigen doel van de ontvanger.",
        own_address: "De winkel heeft het adres zelf verzameld.",
      },
      questions: {
        interests_weighed: {
          question: "Weegt uw belang om deze gegevens door te geven zwaarder dan het belang van de klanten dat u het laat?",
          strict: "Alleen toestemming maakt handel in gegevens mogelijk.",
          lenient: "Een geoorloofd commercieel belang kan genoeg zijn, als de gegevens er echt voor nodig zijn en klanten het konden verwachten.",
        },
      },
    },
    "EU-DISC-03": {
      name: "Gegevens voor een rechthebbende zoals Brein",
      asks: "Vraagt u toestemming om gegevens aan een rechthebbende te geven, dan doet u dat met een apart vinkje en met uitleg, en wie nee zegt kan toch kopen.",
      remedy:
        "Vraag de toestemming met een leeg vinkje apart, leg uit waarom en wanneer gegevens weggaan, en bied het werk ook zonder aan, of in een andere uitgave.",
      findings: {
        consent_after_act: "De toestemming kwam toen de gegevens al weg waren.",
        consent_not_active: "Niemand zei ja: de toestemming kwam van een vinkje dat al aanstond, van zwijgen of uit de voorwaarden.",
        consent_refused: "De toestemming is geweigerd.",
        consent_withdrawn: "De toestemming was ingetrokken.",
        forced: "Niemand kon de toestemming weigeren, en dus is het er geen.",
        free_consent: "De toestemming werd apart gevraagd, met uitleg, en was te weigeren.",
        no_consent: "De gegevens gingen naar een rechthebbende zonder toestemming en zonder andere grond.",
        no_rights_holder: "De gegevens gingen niet naar een rechthebbende.",
        not_explained: "Er is niet uitgelegd waar de toestemming voor is.",
        not_separate: "De toestemming werd niet apart van andere dingen gevraagd.",
        other_basis: "De gegevens gingen op een andere grond dan toestemming. Of die standhoudt, hangt van het concrete geval af.",
      },
      questions: {
        sale_refused: {
          question: "Is toestemming vrij als wie weigert het werk helemaal niet kan kopen?",
          strict: "Nee: als weigeren het werk kost, staat niemand vrij om nee te zeggen.",
          lenient: "Ja: niemand hoeft dit werk te kopen, en er is elders ander werk te krijgen.",
        },
      },
    },
    "EU-DISC-04": {
      name: "Ontvangers in de privacyverklaring",
      asks: "Iedereen die gegevens krijgt staat in de privacyverklaring, met naam of als soort.",
      remedy: "Leg het logboek naast de verklaring en vul aan wie er ontbreekt, of geef die geen gegevens meer.",
      findings: {
        named: "De verklaring noemt deze ontvanger.",
        not_named: "De verklaring noemt deze ontvanger niet.",
      },
      questions: {},
    },
    "EU-DISC-05": {
      name: "Wat de bestelling nodig heeft of de wet eist",
      asks: "Wat een bezorger of bank voor de bestelling nodig heeft, en wat u volgens de wet moet afgeven, gaat weg zonder toestemming. U noteert het wel.",
      remedy: "Geef niet meer door dan nodig is, noteer waarom, en bewaar een kopie van het verzoek. Vraag voor al het andere toestemming.",
      findings: {
        exemption_not_met: "De bestelling heeft dit niet nodig en geen wet eist het: een andere regel zegt of het mag.",
        legal_duty: "De wet eist het. Toestemming is niet nodig; noteer het wel.",
        needed_for_order: "De bestelling heeft het nodig. Toestemming is niet nodig; noteer het wel.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"disclosure">;
