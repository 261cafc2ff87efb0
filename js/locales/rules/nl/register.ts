import type { DomainText } from "../types.js";

export default {
  name: "Leveranciers en het register",
  words: {
    authorisation: "uw goedkeuring voor de leverancier achter de leverancier",
    clause_map: "een lijst van de afspraken, elk met de plaats in het contract",
    declaration_number: "het nummer van de aangifte",
    exemption_of_the_royal_decree: "of de vrijstelling van het koninklijk besluit van 13 februari 2001 voor het bestand geldt",
    notification_number: "het nummer van de melding",
    purpose_list: "de lijst van waar het bestand voor dient",
    register_export: "een export van het register",
    signed_contract: "het ondertekende contract",
    site_scan: "een scan van de site op code van andere bedrijven",
    subscription_proof: "het bewijs dat mensen zich hebben aangemeld",
    test_run: "een proef met de gegevens van één persoon",
  },
  rules: {
    "NL-REG-01": {
      name: "Een gewoon klantenbestand, tot 2018",
      asks: "Tot en met 24 mei 2018 meldde een Nederlandse winkel haar bestanden bij de toezichthouder. Een bestand voor alleen levering, facturen en administratie was vrijgesteld.",
      remedy: "U hoeft niets te doen: de plicht verviel op 25 mei 2018. Sindsdien houdt u zelf een register bij.",
      findings: {
        exempt_customer_file: "Het bestand diende alleen de gewone omgang met klanten en hoefde niet te worden gemeld.",
        exemption_not_met: "Het bestand diende meer dan de gewone omgang met klanten, dus deze vrijstelling gold niet.",
      },
      questions: {},
    },
    "NL-REG-02": {
      name: "Een bestand van abonnees, tot 2018",
      asks: "Tot en met 24 mei 2018 hoefde een bestand van mensen die zich zelf voor een nieuwsbrief of aanbiedingen hadden aangemeld, niet bij de Nederlandse toezichthouder te worden gemeld.",
      remedy: "U hoeft niets te doen: de plicht verviel op 25 mei 2018. Bewaar wel het bewijs van de aanmeldingen.",
      findings: {
        exempt_subscriber_file: "De mensen erin hadden zich zelf aangemeld, dus het bestand hoefde niet te worden gemeld.",
        exemption_not_met: "Dit was niet alleen een bestand van mensen die zich hadden aangemeld, dus deze vrijstelling gold niet.",
      },
      questions: {},
    },
    "NL-REG-03": {
      name: "Een bestand voor reclame, tot 2018",
      asks: "Tot en met 24 mei 2018 meldde een Nederlandse winkel een klantenbestand dat ook voor reclame zonder toestemming diende.",
      remedy: "Melden kan niet meer: de plicht verviel op 25 mei 2018. Zorg dat alleen reclame krijgt wie die mag krijgen.",
      findings: {
        no_marketing: "Het bestand diende niet voor reclame.",
        not_notified: "Het bestand diende voor reclame zonder toestemming en is niet gemeld.",
        notified: "Het bestand is gemeld.",
        signed_up: "De mensen in het bestand hadden toestemming gegeven.",
      },
      questions: {},
    },
    "BE-REG-04": {
      name: "Aangifte bij de Privacycommissie, tot 2018",
      asks: "Tot en met 24 mei 2018 gaf een Belgische winkel bij de Privacycommissie aan wat ze met persoonsgegevens deed. Maar weinig was vrijgesteld.",
      remedy: "Aangeven kan niet meer: de plicht verviel op 25 mei 2018. Sindsdien houdt u zelf een register bij.",
      findings: {
        declared: "Het gebruik is aangegeven.",
        undeclared_marketing: "De gegevens dienden voor reclame of meer, en dat is niet aangegeven.",
      },
      questions: {
        customers_only: {
          question: "Was een bestand voor alleen de omgang met klanten vrijgesteld van aangifte?",
          strict: "Nee: zonder vrijstelling voor alles wat ermee gebeurde, was aangifte nodig.",
          lenient: "Ja: het koninklijk besluit van 13 februari 2001 stelde klantenbeheer vrij, onder voorwaarden.",
        },
      },
    },
    "EU-REG-05": {
      name: "Een register van wat u met gegevens doet",
      asks: "U houdt bij wat u met persoonsgegevens doet: waarvoor, welke gegevens, wie ze krijgt, of ze Europa verlaten, hoelang u ze bewaart en hoe ze beveiligd zijn. Ook een kleine winkel doet dat, want met klanten omgaan is niet iets van af en toe.",
      remedy:
        "Maak een tabel met een regel voor elk gebruik: bestellingen, accounts, nieuwsbrief, statistiek. Vul in waarvoor, welke gegevens, voor wie, waarheen, hoelang en hoe beveiligd.",
      findings: {
        exempt: "De winkel is klein en dit gebeurt alleen af en toe, dus een register is niet nodig.",
        no_register: "Er is geen register.",
        register_incomplete: "In het register ontbreekt: {missing}.",
        register_kept: "Er is een register, en het is volledig.",
      },
      questions: {},
    },
    "EU-PROC-01": {
      name: "Met elke leverancier een contract",
      asks: "Met elke leverancier die persoonsgegevens voor u verwerkt, zoals de host, het nieuwsbriefprogramma of het boekingsprogramma, hebt u daarover een schriftelijk contract. Online geldt ook als schriftelijk.",
      remedy: "Zoek in uw account of op de site van de leverancier de verwerkersovereenkomst (vaak DPA genoemd), teken of aanvaard die en bewaar een kopie. Is er geen, zoek dan een andere leverancier.",
      findings: {
        contract_signed: "Er is een ondertekend contract.",
        no_contract: "Er is geen contract met deze leverancier.",
        not_signed: "Er is een contract, maar het is niet ondertekend.",
      },
      questions: {},
    },
    "EU-PROC-02": {
      name: "Wat er in dat contract staat",
      asks: "In het contract staat waar het over gaat en hoelang, dat de leverancier doet wat u zegt, de gegevens geheimhoudt en beveiligt, het vraagt voordat hij anderen inschakelt, u helpt bij verzoeken en datalekken, de gegevens aan het eind teruggeeft of wist, en u laat controleren.",
      remedy: "Vraag de leverancier om de afspraken die ontbreken, of gebruik een standaardovereenkomst waar alles in staat.",
      findings: {
        clauses_lacking: "In het contract ontbreekt: {missing}.",
        clauses_whole: "In het contract staat alles wat erin moet.",
        no_contract: "Er is geen contract om te lezen.",
      },
      questions: {},
    },
    "EU-PROC-03": {
      name: "Iedereen op uw site staat in het register",
      asks: "Elk bedrijf dat actief is op uw site of in uw systemen, staat als ontvanger in uw register.",
      remedy: "Zet deze bedrijven in het register en in de privacyverklaring, of haal hun code van de site.",
      findings: {
        all_registered: "Iedereen die op de site actief is, staat in het register.",
        nobody_active: "Er zijn geen andere bedrijven actief op de site.",
        unregistered: "Er is een bedrijf actief op de site dat niet in het register staat.",
      },
      questions: {},
    },
    "EU-PROC-04": {
      name: "De leverancier achter de leverancier",
      asks: "Uw leverancier schakelt een ander alleen in als u dat goedvindt, of na een bericht waar u bezwaar tegen kunt maken.",
      remedy: "Vraag de leverancier wie de nieuwe is en wat die doet, en ga schriftelijk akkoord of maak bezwaar.",
      findings: {
        authorised: "U vond de nieuwe leverancier goed, of kon bezwaar maken.",
        unauthorised: "Er is een ander ingeschakeld zonder dat u dat goedvond.",
      },
      questions: {},
    },
    "EU-PROC-05": {
      name: "Software die één persoon kan helpen",
      asks: "Uw software kan de gegevens van één persoon laten zien, verbeteren en wissen, zodat u een verzoek kunt beantwoorden.",
      remedy: "Probeer het met een testklant. Vraag de maker om wat de software niet kan, of let erop bij de volgende keuze.",
      findings: {
        cannot_correct: "De software kan de gegevens van één persoon niet verbeteren.",
        cannot_delete: "De software kan de gegevens van één persoon niet wissen.",
        cannot_export: "De software kan de gegevens van één persoon niet uitvoeren.",
        serves_one_person: "De software kan de gegevens van één persoon laten zien, verbeteren en wissen.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"register">;
