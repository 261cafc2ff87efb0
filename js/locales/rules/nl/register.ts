import type { DomainText } from "../types.js";

export default {
  name: "Verwerkers en het register",
  words: {
    authorisation: "uw toestemming voor de nieuwe subverwerker",
    clause_map: "de lijst van bepalingen, elk met de plek in het contract",
    declaration_number: "het nummer van de aangifte",
    exemption_of_the_royal_decree: "welke vrijstelling van het koninklijk besluit voor het bestand geldt",
    notification_number: "het nummer van de melding",
    purpose_list: "de lijst van waar het bestand voor dient",
    register_export: "een kopie van het register",
    signed_contract: "het getekende contract",
    site_scan: "een scan van wie er op de site meedraait",
    subscription_proof: "het bewijs dat mensen zich hebben aangemeld",
    test_run: "een proef waarin de gegevens van één persoon worden getoond, verbeterd en verwijderd",
  },
  rules: {
    "BE-REG-04": {
      name: "Aangegeven in België, tot 2018",
      asks: "Tot en met 24 mei 2018 gaf een Belgische winkel bij de Privacycommissie aan wat hij met persoonsgegevens deed. Voor de gewone omgang met klanten was er een vrijstelling, voor reclame niet.",
      remedy: "Dit is niet meer in te halen: de plicht verviel op 25 mei 2018. Bewaar het nummer van de aangifte als u dat hebt, en zorg dat uw register nu op orde is.",
      findings: {
        declared: "Het bestand is aangegeven.",
        undeclared_marketing: "Het bestand diende voor reclame of voor meer dan dat, en is niet aangegeven.",
      },
      questions: {
        customers_only: {
          question: "Was een bestand dat alleen voor klanten en bestellingen diende vrijgesteld van aangifte?",
          strict: "Nee: de vrijstelling vroeg meer, en niemand kan laten zien dat het bestand daaraan voldeed.",
          lenient: "Ja: het koninklijk besluit stelt bestanden voor de gewone omgang met klanten vrij.",
        },
      },
    },
    "EU-PROC-01": {
      name: "Een contract met elke verwerker",
      asks: "Met iedereen die voor u gegevens verwerkt, zoals uw hostingbedrijf, maildienst of boekhoudprogramma, hebt u daarover een schriftelijk contract. Elektronisch mag ook.",
      remedy: "Zoek in uw account naar de verwerkersovereenkomst (vaak DPA genoemd), teken of aanvaard die en bewaar een kopie. Heeft de leverancier er geen, stuur er dan zelf een of kies een andere leverancier.",
      findings: {
        contract_signed: "Er is een getekend contract met deze verwerker.",
        no_contract: "Er is geen contract met deze verwerker.",
        not_signed: "Er is een contract met deze verwerker, maar het is niet getekend.",
      },
      questions: {},
    },
    "EU-PROC-02": {
      name: "Wat er in het contract staat",
      asks: "In het contract met een verwerker staat wat hij voor u doet en hoelang, dat hij uw instructies volgt, zwijgt, de gegevens beveiligt, u vraagt voor hij anderen inschakelt, u helpt, aan het eind alles wist of teruggeeft en u laat controleren.",
      remedy: "Leg het contract naast de lijst van wat ontbreekt en laat de leverancier het aanvullen, of gebruik zijn nieuwste verwerkersovereenkomst.",
      findings: {
        clauses_lacking: "In het contract ontbreekt: {missing}.",
        clauses_whole: "In het contract staat alles wat erin moet.",
        no_contract: "Er is geen contract om te bekijken. Of dat er moet zijn, zegt een andere regel.",
      },
      questions: {},
    },
    "EU-PROC-03": {
      name: "Iedereen op de site is bekend",
      asks: "Elke dienst van buiten die op uw site meedraait, zoals een boekingsmodule, een chat of een kaart, staat als ontvanger in uw register.",
      remedy: "Zet elk van deze diensten in uw register, met wat hij krijgt en waarvoor. Haal van de site wat u niet kent of niet gebruikt.",
      findings: {
        all_registered: "Elke dienst van buiten op de site staat in uw register.",
        nobody_active: "Er draait geen dienst van buiten op de site.",
        unregistered: "Op de site draaien diensten van buiten die niet in uw register staan.",
      },
      questions: {},
    },
    "EU-PROC-04": {
      name: "Toestemming voor een subverwerker",
      asks: "Een verwerker schakelt alleen een ander bedrijf in als u dat goedvindt: voor dit bedrijf, of in het algemeen met tijd om bezwaar te maken.",
      remedy: "Vraag de verwerker wie het nieuwe bedrijf is en wat het krijgt. Ga schriftelijk akkoord, of maak bezwaar en laat het stoppen.",
      findings: {
        authorised: "U vond de nieuwe subverwerker goed.",
        unauthorised: "De verwerker schakelde een ander bedrijf in zonder dat u dat goedvond.",
      },
      questions: {},
    },
    "EU-PROC-05": {
      name: "De gegevens van één persoon",
      asks: "Met uw software kunt u de gegevens van één persoon tonen, verbeteren en verwijderen, want een klant mag daarom vragen.",
      remedy: "Probeer het een keer met een verzonnen klant. Vraag de leverancier om wat niet lukt, en schrijf op hoe u het tot die tijd met de hand doet.",
      findings: {
        cannot_correct: "De software kan de gegevens van één persoon niet verbeteren.",
        cannot_delete: "De software kan de gegevens van één persoon niet verwijderen.",
        cannot_export: "De software kan de gegevens van één persoon niet tonen of meegeven.",
        serves_one_person: "De software kan de gegevens van één persoon tonen, verbeteren en verwijderen.",
      },
      questions: {},
    },
    "EU-REG-05": {
      name: "Het register",
      asks: "U houdt een register bij van wat u met persoonsgegevens doet: waarvoor, over wie, wie ze krijgt, of ze Europa verlaten, hoelang u ze bewaart en hoe ze beschermd zijn. Wie elke dag klanten helpt, is niet uitgezonderd, hoe klein ook.",
      remedy: "Begin met vijf regels: bestellingen, betaling, boekhouding, nieuwsbrief en de website. Vul bij elke regel alle onderdelen in, en vul aan wat ontbreekt.",
      findings: {
        exempt: "U hoeft geen register bij te houden: de winkel is klein en verwerkt alleen af en toe gegevens, zonder gevaar en zonder gevoelige gegevens.",
        no_register: "Er is geen register.",
        register_incomplete: "In het register ontbreekt: {missing}.",
        register_kept: "Er is een register, en er ontbreekt niets aan.",
      },
      questions: {},
    },
    "NL-REG-01": {
      name: "Klantenbestand vrijgesteld, tot 2018",
      asks: "Tot en met 24 mei 2018 meldde u bestanden bij de Nederlandse toezichthouder. Een bestand dat alleen diende om te leveren, te factureren en de boeken bij te houden was vrijgesteld.",
      remedy: "U hoeft nu niets te doen: deze plicht verviel op 25 mei 2018. Bewaar de lijst van waar het bestand voor diende, en houd nu een register bij.",
      findings: {
        exempt_customer_file: "Het bestand diende alleen voor klanten en bestellingen, dus u hoefde het niet te melden.",
        exemption_not_met: "Het bestand diende ook voor iets anders, dus deze vrijstelling gold niet.",
      },
      questions: {},
    },
    "NL-REG-02": {
      name: "Abonnees vrijgesteld, tot 2018",
      asks: "Tot en met 24 mei 2018 hoefde u een bestand van mensen die zich hadden aangemeld voor een nieuwsbrief of aanbiedingen niet te melden bij de Nederlandse toezichthouder.",
      remedy: "U hoeft nu niets te doen: deze plicht verviel op 25 mei 2018. Bewaar het bewijs dat mensen zich hebben aangemeld, want dat hebt u ook nu nodig.",
      findings: {
        exempt_subscriber_file: "De mensen in dit bestand hadden zich zelf aangemeld, dus u hoefde het niet te melden.",
        exemption_not_met: "Mensen hadden zich niet aangemeld, of het bestand diende voor iets anders, dus deze vrijstelling gold niet.",
      },
      questions: {},
    },
    "NL-REG-03": {
      name: "Reclame gemeld, tot 2018",
      asks: "Tot en met 24 mei 2018 moest u een bestand dat ook diende voor reclame aan mensen die zich niet hadden aangemeld, melden bij de Nederlandse toezichthouder.",
      remedy: "Dit is niet meer in te halen: de plicht verviel op 25 mei 2018. Bewaar het nummer van de melding als u dat hebt, en stuur nu alleen reclame aan mensen die die mogen krijgen.",
      findings: {
        no_marketing: "Het bestand diende niet voor reclame.",
        not_notified: "Het bestand diende voor reclame aan mensen die zich niet hadden aangemeld, en is niet gemeld.",
        notified: "Het bestand is gemeld.",
        signed_up: "De mensen in dit bestand hadden zich aangemeld, dus u hoefde het niet te melden.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"register">;
