import type { DomainText } from "../types.js";

export default {
  name: "Afrekenen",
  words: {
    age_statement: "de leeftijd die de klant opgaf",
    applicable_national_law: "de wet van welk land voor deze klant telt",
    basis_per_purpose: "de lijst van doelen, elk met de grond waarop het rust",
    box_ids: "de lijst van vinkjes, elk met zijn id",
    box_texts: "de teksten bij de vinkjes",
    checkout_test_run: "een proefbestelling met lege vinkjes en zonder account",
    consent_record: "het bewijs van de toestemming",
    field_inventory: "de lijst van velden, elk met waar het voor nodig is",
    form_version: "de versie van het formulier die er stond",
    guardian_proof: "het bewijs dat een ouder of voogd toestemming gaf",
    other_ways_to_the_benefit: "of het voordeel ook zonder toestemming te krijgen is",
    purposes_per_consent: "de lijst van toestemmingen, elk met waar die voor is",
    size_of_the_benefit: "hoe groot het voordeel is",
    time_of_last_use: "het tijdstip waarop de gegevens het laatst zijn gebruikt",
    time_of_withdrawal: "het tijdstip waarop de toestemming is ingetrokken",
  },
  rules: {
    "EU-BOX-01": {
      name: "De klant zet het vinkje",
      asks: "Elk vinkje is leeg als het verschijnt, of het nu toestemming vraagt of iets dat extra kost.",
      remedy: "Laat elk vinkje leeg beginnen, en vraag het opnieuw aan wie een vinkje kreeg dat al aanstond.",
      findings: {
        empty: "Het vinkje was leeg tot de klant het zette.",
        ticked: "Het vinkje stond al aan en zegt dus niets.",
      },
      questions: {},
    },
    "EU-BOX-02": {
      name: "Een eigen vinkje voor toestemming",
      asks: "Toestemming voor reclame heeft een eigen vinkje, los van de voorwaarden en de privacyverklaring.",
      remedy: "Maak er twee vinkjes van: een voor de voorwaarden, en een voor reclame dat leeg mag blijven.",
      findings: {
        own_box: "De toestemming deelt haar vinkje met niets anders.",
        shared_box: "Eén vinkje staat voor reclame en voor de voorwaarden of de privacyverklaring.",
      },
      questions: {},
    },
    "EU-BOX-03": {
      name: "Niemand gaat akkoord met een privacyverklaring",
      asks: "Een privacyverklaring vertelt iets. Een klant kan haar lezen en hoeft er niet mee akkoord te gaan.",
      remedy: "Schrijf “Ik heb de privacyverklaring gelezen”, of zet er een link zonder vinkje.",
      findings: {
        agreement_demanded: "Bestellen kan alleen wie akkoord gaat met de privacyverklaring.",
        no_agreement_demanded: "Niemand hoeft akkoord te gaan met de privacyverklaring.",
      },
      questions: {},
    },
    "EU-BOX-04": {
      name: "Vrij om nee te zeggen",
      asks: "Wie een vinkje voor reclame of delen leeg laat, kan toch bestellen en is niet slechter af.",
      remedy: "Maak het vinkje vrijwillig, en geef het voordeel aan iedereen of voor iets anders.",
      findings: {
        consent_required: "Zonder deze toestemming stopt de bestelling.",
        free: "Bestellen kan zonder deze toestemming.",
      },
      questions: {
        consent_rewarded: {
          question: "Is toestemming nog vrij als er een voordeel tegenover staat?",
          strict: "Nee: wie weigert, betaalt meer, en dat is een nadeel.",
          lenient: "Ja, als het voordeel klein is en ook op een andere manier te krijgen.",
        },
      },
    },
    "EU-BOX-05": {
      name: "Eén toestemming, één doel",
      asks: "Nieuwsbrief, sms, bellen en partners hebben elk een eigen toestemming, en elke toestemming wordt voor niets anders gebruikt.",
      remedy: "Geef elk doel een eigen vinkje. Gebruik een adres alleen waarvoor de eigenaar toestemming gaf.",
      findings: {
        inside_purpose: "De toestemming wordt gebruikt waarvoor zij is gegeven.",
        many_purposes: "Eén toestemming staat voor meer doelen.",
        no_consent_asked: "Dit vinkje vraagt geen toestemming.",
        not_specific: "De toestemming is niet apart voor dit doel gegeven.",
        one_purpose: "De toestemming is voor één doel.",
        outside_purpose: "De toestemming wordt gebruikt voor iets waarvoor zij niet is gegeven.",
        specific: "Elk doel is apart gekozen.",
      },
      questions: {},
    },
    "EU-BOX-06": {
      name: "Toestemming die u kunt laten zien",
      asks: "Van elke toestemming kan de winkel laten zien van wie die is, waarvoor, wanneer, bij welke tekst en hoe die is gegeven, hoe het vinkje eerst stond en wie het vroeg.",
      remedy:
        "Leg dat allemaal vast op het moment van het vinkje. Gebruik toestemmingen die u niet kunt laten zien niet meer, of vraag ze opnieuw.",
      findings: {
        provable: "Alles wat de toestemming bewijst, is vastgelegd.",
        record_incomplete: "Er is gezegd dat het bewijs niet volledig is.",
        record_lacks: "In het bewijs ontbreekt: {missing}.",
        refused: "De klant weigerde; er is geen toestemming om te laten zien.",
      },
      questions: {},
    },
    "EU-BOX-07": {
      name: "Kinderen geven niet alleen toestemming",
      asks: "Onder de 16 in Nederland en onder de 13 in België geeft een ouder of voogd toestemming.",
      remedy: "Vraag de leeftijd waar kinderen kopen, en laat een ouder het per mail bevestigen. Gebruik niet meer wat een kind alleen goedvond.",
      findings: {
        age_unknown: "De winkel richt zich op kinderen en weet niet hoe oud deze klant is.",
        guardian_consented: "Een ouder of voogd gaf toestemming.",
        not_for_children: "De winkel richt zich niet op kinderen, en er is geen leeftijd bekend.",
        of_age: "De klant is oud genoeg om zelf toestemming te geven; dat kan vanaf {limit}.",
        refused: "De klant weigerde; er is geen toestemming om te beoordelen.",
        under_age: "De klant is jonger dan {limit}, en van een ouder of voogd is geen toestemming aan te tonen.",
      },
      questions: {
        age_across_borders: {
          question: "De leeftijd verschilt per land: die van welk land telt hier?",
          strict: "De hoogste leeftijd telt: de klant is te jong, en een ouder of voogd moet toestemming geven.",
          lenient: "De laagste leeftijd telt: de klant is oud genoeg om zelf toestemming te geven.",
        },
      },
    },
    "EU-BOX-08": {
      name: "Niet meer velden dan nodig",
      asks: "Een veld is alleen verplicht als de bestelling, de betaling, de levering of de wet het nodig heeft.",
      remedy: "Maak het veld vrijwillig of haal het weg. Schrijf bij elk verplicht veld op waar het voor nodig is.",
      findings: {
        doubtful_field: "Een veld is verplicht, en nergens staat waar de bestelling het voor nodig heeft.",
        needed: "Het veld is nodig.",
        unneeded_field: "Een veld is verplicht dat geen bestelling nodig heeft, zoals aanhef of geslacht.",
        voluntary: "Het veld mag leeg blijven.",
      },
      questions: {},
    },
    "EU-BOX-09": {
      name: "Bestellen als gast",
      asks: "Wie één keer iets koopt, kan dat zonder account.",
      remedy: "Laat klanten als gast bestellen, en bied het account daarna aan als keuze.",
      findings: {
        account_forced: "Eén keer iets kopen kan niet zonder een account te maken.",
        account_needed: "Een abonnement of lidmaatschap heeft een account nodig.",
        guests_can_order: "Bestellen kan zonder account.",
      },
      questions: {},
    },
    "EU-BOX-10": {
      name: "Ingetrokken is voorbij",
      asks: "Vanaf het moment van intrekken gebeurt er niets meer dat op de toestemming rustte.",
      remedy: "Haal het adres meteen van elke lijst, ook uit mailingen die al klaarstaan.",
      findings: {
        consent_stood: "De toestemming gold toen het bericht werd verstuurd.",
        not_advertising: "Het bericht is geen reclame en rust dus niet op toestemming.",
        not_withdrawn: "De toestemming is niet ingetrokken.",
        used_after_withdrawal: "Het bericht is verstuurd nadat de toestemming was ingetrokken.",
      },
      questions: {},
    },
    "EU-BOX-11": {
      name: "Toestemming van vóór 25 mei 2018",
      asks: "Een oude toestemming geldt alleen nog als de klant zelf het vinkje zette, voor één doel, en u dat kunt laten zien.",
      remedy: "Zoek het bewijs op. Is dat er niet, of stond het vinkje al aan, haal het adres dan van de lijst.",
      findings: {
        as_the_regulation_asks: "De oude toestemming is zoals de wet van nu haar vraagt.",
        given_since: "De toestemming is van 25 mei 2018 of later.",
        no_consent: "Er is geen toestemming gegeven.",
        not_active: "De oude toestemming was geen keuze: een vinkje dat al aanstond, zwijgen, of een regel in de voorwaarden.",
        not_proven: "De oude toestemming is niet aan te tonen.",
        not_specific: "De oude toestemming staat voor meer doelen tegelijk.",
      },
      questions: {},
    },
    "EU-BOX-12": {
      name: "Een bestelling vraagt geen toestemming",
      asks: "Wat bij de bestelling hoort, zoals levering en factuur, rust op de overeenkomst of de wet. Daar toestemming voor vragen belooft een uitweg die er niet is.",
      remedy: "Haal de vraag weg, en noem in de privacyverklaring de overeenkomst of de wet als grond.",
      findings: {
        consent_fits: "Dit kan op toestemming rusten.",
        no_basis: "Er is helemaal geen grond genoemd; een andere regel oordeelt daarover.",
        other_basis: "Dit rust niet op toestemming.",
        wrong_basis: "Er wordt toestemming gevraagd voor iets dat bij de bestelling hoort.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"checkout">;
