import type { DomainText } from "../types.js";

export default {
  name: "Verwerkers en het register",
  words: {
    authorisation: "uw toestemming op papier",
    clause_map: "de lijst van bepalingen, elk met waar die staat",
    declaration_number: "het nummer van de aangifte",
    exemption_of_the_royal_decree: "of het koninklijk besluit van 13 februari 2001 het vrijstelde",
    notification_number: "het nummer van de melding",
    purpose_list: "de lijst van doelen",
    register_export: "een export van het register",
    signed_contract: "de ondertekende overeenkomst",
    site_scan: "een scan van de site, met datum",
    subscription_proof: "het bewijs dat mensen zich aanmeldden",
    test_run: "een proef met één verzonnen klant",
  },
  rules: {
    "NL-REG-01": {
      name: "Een klantenbestand, vóór 2018",
      asks: "Tot en met 24 mei 2018 hoefde een bestand voor alleen levering, facturen, boekhouding en controle niet gemeld te worden.",
      remedy: "Niets te doen: de meldplicht is weg.",
      findings: {
        exempt_customer_file: "Het bestand diende alleen de gewone omgang met klanten en was vrijgesteld.",
        exemption_not_met: "Het bestand diende meer dan dat, dus de vrijstelling gold niet.",
      },
      questions: {},
    },
    "NL-REG-02": {
      name: "Een abonneebestand, vóór 2018",
      asks: "Tot en met 24 mei 2018 hoefde een bestand van mensen die zich voor een nieuwsbrief of aanbiedingen hadden aangemeld niet gemeld te worden.",
      remedy: "Niets te doen: de meldplicht is weg. Bewaar het bewijs van de aanmelding.",
      findings: {
        exempt_subscriber_file: "De mensen hadden zich zelf aangemeld, dus het bestand was vrijgesteld.",
        exemption_not_met: "De mensen hadden zich niet zelf aangemeld, of het bestand diende meer; de vrijstelling gold niet.",
      },
      questions: {},
    },
    "NL-REG-03": {
      name: "Reclame gemeld, vóór 2018",
      asks: "Tot en met 24 mei 2018 moest een bestand dat ook zonder toestemming voor reclame werd gebruikt gemeld worden.",
      remedy: "De plicht is weg; reclame zonder toestemming mag ook nu niet.",
      findings: {
        no_marketing: "Het bestand werd niet voor reclame gebruikt.",
        not_notified: "Het bestand werd zonder toestemming voor reclame gebruikt en was niet gemeld.",
        notified: "Het bestand was gemeld.",
        signed_up: "De mensen hadden zich zelf aangemeld.",
      },
      questions: {},
    },
    "BE-REG-04": {
      name: "Aangifte bij de Privacycommissie, vóór 2018",
      asks: "Tot en met 24 mei 2018 deed een Belgische winkel aangifte van wat ze met persoonsgegevens deed, zeker bij reclame.",
      remedy: "De plicht is weg; houd nu het register bij.",
      findings: {
        declared: "Er is aangifte gedaan.",
        undeclared_marketing: "De gegevens werden voor reclame gebruikt, zonder aangifte.",
      },
      questions: {
        customers_only: {
          question: "Was een bestand voor alleen klanten vrijgesteld van aangifte?",
          strict: "Nee: het diende meer dan de vrijstelling toelaat, dus aangifte was verplicht.",
          lenient: "Ja: alleen klanten beheren was vrijgesteld.",
        },
      },
    },
    "EU-REG-05": {
      name: "Het register",
      asks: "De winkel houdt een register bij: van alles wat ze met gegevens doet waarvoor, welke, wie ze krijgt, hoelang en hoe ze beschermd zijn.",
      remedy: "Begin met klanten, nieuwsbrief, statistiek en personeel; één regel per onderwerp is een goed begin.",
      findings: {
        exempt: "Klein, af en toe en zonder risico: een register is niet nodig.",
        no_register: "Er is geen register. Een winkel heeft elke dag met klanten te maken en heeft er dus een nodig.",
        register_incomplete: "In het register ontbreekt: {missing}.",
        register_kept: "Het register is er en is volledig.",
      },
      questions: {},
    },
    "EU-PROC-01": {
      name: "Een overeenkomst met verwerkers",
      asks: "Wie voor u gegevens verwerkt, zoals een hoster of nieuwsbriefdienst, heeft daarover een schriftelijke overeenkomst met u.",
      remedy: "Vraag de verwerkersovereenkomst op en teken die. De meeste leveranciers hebben er een op hun site.",
      findings: {
        contract_signed: "Er is een ondertekende overeenkomst.",
        no_contract: "Er is geen overeenkomst.",
        not_signed: "De overeenkomst is niet getekend.",
      },
      questions: {},
    },
    "EU-PROC-02": {
      name: "Wat de overeenkomst zegt",
      asks: "De overeenkomst gaat over instructies, geheimhouding, beveiliging, onderaannemers, verzoeken van mensen, datalekken, verwijderen en controle.",
      remedy: "Vraag om een aanvulling voor wat ontbreekt, of neem een leverancier die het wel regelt.",
      findings: {
        clauses_lacking: "In de overeenkomst ontbreekt: {missing}.",
        clauses_whole: "De overeenkomst regelt alles.",
        no_contract: "Er is geen overeenkomst; een andere regel beslist.",
      },
      questions: {},
    },
    "EU-PROC-03": {
      name: "Niemand ongezien",
      asks: "Wie op de site actief is, staat in het register en in de privacyverklaring.",
      remedy: "Zet ze in het register en de verklaring, of haal hun code van de site.",
      findings: {
        all_registered: "Iedereen die actief is staat in het register.",
        nobody_active: "Niemand anders is actief op de site.",
        unregistered: "Er is iemand actief op de site die niet in het register staat.",
      },
      questions: {},
    },
    "EU-PROC-04": {
      name: "Hulp van een hulp",
      asks: "Een verwerker schakelt alleen met uw toestemming een ander in, of nadat u bezwaar kon maken.",
      remedy: "Vraag wie het is en waar, en maak op tijd bezwaar als u het er niet mee eens bent.",
      findings: {
        authorised: "U gaf toestemming of kon bezwaar maken.",
        unauthorised: "Zonder uw toestemming is een ander ingeschakeld.",
      },
      questions: {},
    },
    "EU-PROC-05": {
      name: "Eén persoon tegelijk",
      asks: "De software kan de gegevens van één persoon tonen, verbeteren en verwijderen.",
      remedy: "Vraag de maker erom, of zoek uit hoe het met de hand kan en schrijf dat op voordat iemand erom vraagt.",
      findings: {
        cannot_correct: "De gegevens van één persoon zijn niet te verbeteren.",
        cannot_delete: "De gegevens van één persoon zijn niet te verwijderen.",
        cannot_export: "De gegevens van één persoon zijn niet te exporteren.",
        serves_one_person: "De gegevens van één persoon zijn te exporteren, te verbeteren en te verwijderen.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"register">;
