import type { DomainText } from "../types.js";

export default {
  name: "Disclaimers en bedrijfsgegevens",
  words: {
    disclaimer_text: "de tekst van de disclaimer, met de versie",
    engine_output: "het rapport zoals het eruit kwam",
    page_crawl: "de pagina zoals ze er stond, met de datum",
    rendered_document: "het stuk zoals het de deur uit ging",
  },
  rules: {
    "NL-DISCL-01": {
      name: "Het KvK-nummer",
      asks: "Uw nummer in het handelsregister (KvK) staat op uw website en op elke brief, mail, order, factuur, offerte en andere aankondiging. Op reclame hoeft het niet.",
      remedy: "Zet het KvK-nummer onderaan de website, onder uw mails en in de sjablonen van facturen en offertes.",
      findings: {
        advertising: "Op reclame hoeft geen nummer.",
        no_number: "Het KvK-nummer ontbreekt.",
        number_shown: "Het KvK-nummer staat erop.",
      },
      questions: {},
    },
    "NL-DISCL-02": {
      name: "Naam en zetel van een BV of NV",
      asks: "Een BV of NV zet haar volledige statutaire naam en haar zetel op wat ze verstuurt en op haar website. Op reclame hoeft dat niet.",
      remedy: "Zet de volledige naam, met BV of NV erbij, en de zetel op dezelfde plaatsen als het KvK-nummer.",
      findings: {
        advertising: "Op reclame hoeft dit niet.",
        lacks_details: "Dit ontbreekt: {missing}.",
        name_and_seat: "Naam en zetel staan erop.",
        other_form: "De onderneming is geen BV of NV en hoeft dit niet.",
      },
      questions: {},
    },
    "NL-DISCL-03": {
      name: "Een disclaimer tegenover consumenten",
      asks: "U rekent niet op een disclaimer die uw aansprakelijkheid tegenover consumenten uitsluit: die houdt geen stand.",
      remedy: "Haal de uitsluiting weg, of laat een jurist er een maken die wel standhoudt. Zorg voor het risico zelf: kwaliteit, verzekering.",
      findings: {
        excludes_liability: "De disclaimer sluit aansprakelijkheid tegenover consumenten uit. Reken er niet op.",
        no_exclusion: "De disclaimer sluit geen aansprakelijkheid uit.",
        not_to_consumers: "De disclaimer richt zich niet tot consumenten.",
      },
      questions: {},
    },
    "NL-DISCL-04": {
      name: "Wie er verkoopt, op de website",
      asks: "Op de website staan wie er verkoopt, het adres, een e-mailadres, het KvK-nummer en het btw-nummer.",
      remedy: "Vul op de contactpagina aan wat ontbreekt, en zet op elke pagina een link daarheen.",
      findings: {
        details_shown: "Alle gegevens staan op de website.",
        lacks_details: "Op de website ontbreekt: {missing}.",
        no_website: "Het is geen website.",
      },
      questions: {},
    },
    "BE-DISCL-05": {
      name: "Wie er verkoopt, in België",
      asks: "Een Belgische winkel toont zijn ondernemingsnummer (KBO), naam en adres op zijn website en op zijn stukken, en op de website ook een e-mailadres.",
      remedy: "Vul aan wat ontbreekt, onderaan de website en in de sjablonen van facturen en brieven.",
      findings: {
        details_shown: "Alle gegevens staan erop.",
        lacks_details: "Dit ontbreekt: {missing}.",
      },
      questions: {},
    },
    "EU-DISCL-06": {
      name: "Wat een rapport van dit programma draagt",
      asks: "Een rapport zegt dat het geen juridisch advies is, van welke dag zijn recht is en welke versie van de regels is gebruikt.",
      remedy: "Maak het rapport opnieuw met dit programma, en knip kop of voet er niet af.",
      findings: {
        lacks_marks: "In het rapport ontbreekt: {missing}.",
        marked: "Het rapport zegt wat het is.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"disclaimers">;
