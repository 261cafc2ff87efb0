import type { DomainText } from "../types.js";

export default {
  name: "Doelen, testen en oefenen",
  words: {
    basis_per_purpose: "de lijst van doelen met bij elk de grond",
    compatibility_note: "de notitie waarin het oude en het nieuwe doel zijn vergeleken",
    consequences: "wat het nieuwe gebruik met mensen kan doen",
    context_of_collection: "in welke omstandigheden de gegevens zijn verzameld, en wat mensen konden verwachten",
    link_of_purposes: "hoe dicht het nieuwe doel bij het oude ligt",
    nature_of_data: "of de gegevens gevoelig zijn",
    origin_of_dataset: "waar de gegevens vandaan kwamen",
    profile_inventory: "de lijst van alle profielen, wat ze ook maakt",
    purpose_register: "het register van gegevens en hun doelen",
    safeguards: "hoe de gegevens zijn beschermd, met versleuteling of zonder namen",
    test_data_policy: "de afspraken over testgegevens",
  },
  rules: {
    "EU-PURP-01": {
      name: "Eerst het doel",
      asks: "U bepaalt waar een soort gegevens voor is voordat u die verzamelt.",
      remedy: "Schrijf het doel in het register. Is er geen, vraag de gegevens dan niet meer en wis wat u hebt.",
      findings: {
        no_purpose: "Deze gegevens worden verzameld, en niemand heeft bepaald waarvoor.",
        purpose_fixed: "Het doel is vooraf bepaald.",
      },
      questions: {},
    },
    "EU-PURP-02": {
      name: "Testen met klantgegevens",
      asks: "U test met verzonnen gegevens. Alleen als dat echt niet gaat, mag een beschermd deel van de echte gegevens dienen om het systeem te testen waar ze uit komen, en dat deel is kort daarna weg.",
      remedy: "Wis de kopie. Maak voor de volgende test een set verzonnen klanten, of neem een klein deel, bescherm het en prik de dag waarop het weggaat.",
      findings: {
        fictitious: "De test gebruikt verzonnen gegevens.",
        fictitious_possible: "De test gebruikt echte gegevens, terwijl het met verzonnen gegevens ook kan.",
        kept_after_test: "De kopie met echte gegevens bleef langer dan een test nodig heeft: hoogstens {days} dagen.",
        no_test: "De gegevens worden niet voor een test gebruikt.",
        other_system: "De test gaat over een ander systeem dan waar de gegevens uit komen.",
        real_data: "De test gebruikt echte gegevens. Zo zorgvuldig is dat te verdedigen; verzonnen gegevens zijn verstandiger.",
        unprotected: "De kopie is niet even goed beschermd als het origineel.",
        whole_copy: "In de kopie staan alle klanten, terwijl een deel genoeg is.",
      },
      questions: {},
    },
    "EU-PURP-03": {
      name: "Niet oefenen met klantgegevens",
      asks: "Personeel oefent, en systemen worden getoond, met verzonnen klanten.",
      remedy: "Zet verzonnen klanten in het oefensysteem, en wis de echte er vandaag nog uit.",
      findings: {
        fictitious: "Er wordt geoefend met verzonnen gegevens.",
        no_training: "De gegevens worden niet gebruikt om te oefenen of iets te tonen.",
        real_data: "Er wordt geoefend of iets getoond met echte klanten.",
      },
      questions: {},
    },
    "EU-PURP-04": {
      name: "Een nieuw doel dat bij het oude past",
      asks: "U gebruikt gegevens alleen voor iets nieuws als dat past bij waarvoor u ze verzamelde, of als mensen ermee instemmen of een wet het vraagt. U schrijft op waarom het past.",
      remedy: "Vergelijk beide doelen in een notitie voordat u begint: verband, omstandigheden, soort gegevens, gevolgen, bescherming. Passen ze niet, vraag dan toestemming of laat het.",
      findings: {
        consent_given: "Mensen hebben met het nieuwe gebruik ingestemd.",
        legal_duty: "Een wet vraagt om het nieuwe gebruik.",
        no_note: "De gegevens worden voor iets nieuws gebruikt, en niemand schreef op of dat past.",
        own_rule: "Testen en oefenen hebben een eigen regel.",
        same_purpose: "De gegevens worden gebruikt waarvoor ze zijn verzameld.",
      },
      questions: {
        note_recorded: {
          question: "Past het nieuwe doel bij dat waarvoor de gegevens zijn verzameld?",
          strict: "Nee: klanten hoefden dit gebruik niet te verwachten, dus is hun toestemming nodig.",
          lenient: "Ja: het ligt dicht bij het oude doel, schaadt hen niet, en de notitie laat zien waarom.",
        },
      },
    },
    "EU-PURP-05": {
      name: "Een grond voor elk doel",
      asks: "Elk doel rust op een van de zes gronden van de wet: toestemming, overeenkomst, wettelijke plicht, vitaal belang, publieke taak, gerechtvaardigd belang. Mail onder de klantuitzondering heeft geen andere nodig.",
      remedy: "Schrijf bij elk doel de grond. Een doel waarvoor u er geen vindt, moet stoppen.",
      findings: {
        basis_recorded: "Het doel heeft een grond.",
        no_basis: "Het doel heeft geen grond.",
      },
      questions: {},
    },
    "EU-PURP-06": {
      name: "Profielen, wat ze ook maakt",
      asks: "Een profiel van iemand heeft een grond, en het wordt verteld, of het nu uit cookies, logbestanden of een klantenkaart komt.",
      remedy: "Maak een lijst van alle profielen. Geef elk een grond en een plaats in de privacyverklaring, of wis het.",
      findings: {
        based_and_told: "Het profiel heeft een grond, en mensen weten ervan.",
        no_basis: "Het profiel heeft geen grond.",
        not_told: "Mensen weten niet van het profiel.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"purpose">;
