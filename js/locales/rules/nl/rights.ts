import type { DomainText } from "../types.js";

/** Waar een antwoord staat in zijn termijn: hetzelfde in elke regel die er een heeft. */
const term = {
  answered_in_time: "Het antwoord was op tijd: het kon tot en met {until}.",
  answered_late: "Het antwoord kwam te laat. De laatste dag was {until}.",
  due_soon: "Het verzoek staat nog open en de laatste dag komt eraan: {until}.",
  open_in_term: "Het verzoek staat nog open. U hebt tot en met {until}.",
  overdue: "Het verzoek staat nog open en de laatste dag is voorbij: {until}.",
};

const pending = {
  question: "Welke termijn gold voor een verzoek dat nog openstond toen op 25 mei 2018 de AVG kwam: de oude, of een maand?",
  strict: "De oude termijn liep door en beslist.",
  lenient: "De maand van de AVG beslist, vanaf de dag dat het verzoek binnenkwam.",
};

const no_right_yet = "Gegevens meenemen is pas sinds de AVG een recht.";

export default {
  name: "Verzoeken van mensen",
  words: {
    age: "de leeftijd van wie het vraagt",
    answer_copy: "een kopie van het antwoord",
    book_year: "het boekjaar van de factuur",
    channel: "hoe het verzoek binnenkwam en hoe u antwoordde",
    check_log: "een aantekening van hoe u nakeek wie het vroeg, en waarom",
    claim_that_needs_it: "de vordering of ruzie waarvoor u deze gegevens nodig hebt",
    date_of_answer: "de dag van het antwoord",
    date_of_receipt: "de dag waarop het verzoek binnenkwam",
    erasure_report: "een lijst van wat gewist is en wat bleef, met de reden",
    extension_notice: "het bericht dat u langer nodig hebt, met de redenen",
    file_note: "een aantekening waaruit blijkt waarom het verzoek misbruik was",
    invoice: "de factuur van de vergoeding, of dat die er niet was",
    letter: "de brief of mail met uw antwoord",
    national_retention_term: "hoelang u de boeken moet bewaren volgens de wet van uw land",
    notices: "de berichten aan wie de gegevens had gekregen",
    proof_of_abuse: "waaruit blijkt dat het verzoek te kwader trouw was",
    requester: "wie het vroeg: het kind of een vertegenwoordiger",
    ruling_on_pending_requests: "een uitspraak over verzoeken die op 25 mei 2018 openstonden",
    suppression_event: "de regel waarmee de reclame stopte, met het tijdstip",
    sync_log_per_system: "van elk systeem het logboek waarin de stop is overgenomen",
  },
  rules: {
    "EU-RIGHT-01": {
      name: "Binnen een maand antwoorden",
      asks: "Beantwoord elk verzoek over iemands gegevens binnen een maand na de dag waarop het binnenkwam. Valt het einde in een weekend of op een feestdag, dan hebt u tot en met de eerstvolgende werkdag.",
      remedy: "Antwoord vandaag. Schrijf van elk verzoek op wanneer het binnenkwam en zet de laatste dag in uw agenda. Lukt het echt niet in een maand, laat dat dan binnen die maand weten, met de reden.",
      findings: {
        ...term,
        extended: "U hebt op tijd en met redenen laten weten dat u langer nodig hebt. De regel over uitstel zegt tot wanneer.",
      },
      questions: {},
    },
    "NL-RIGHT-02": {
      name: "Vier weken (Nederland, tot en met 24 mei 2018)",
      asks: "Voor de AVG beantwoordde een Nederlandse winkel een verzoek binnen vier weken.",
      remedy: "Antwoord alsnog, en bewaar de dagen van verzoek en antwoord.",
      findings: { ...term, no_right_yet },
      questions: { pending },
    },
    "BE-RIGHT-03": {
      name: "45 dagen of een maand (België, tot en met 24 mei 2018)",
      asks: "Voor de AVG gaf een Belgische winkel binnen 45 dagen inzage en beantwoordde ze elk ander verzoek binnen een maand.",
      remedy: "Antwoord alsnog, en bewaar de dagen van verzoek en antwoord.",
      findings: { ...term, no_right_yet },
      questions: { pending },
    },
    "EU-RIGHT-04": {
      name: "Langer nodig, en dat zeggen",
      asks: "Voor een lastig verzoek mag u er in totaal drie maanden over doen. Zeg dat binnen de eerste maand, en zeg waarom.",
      remedy: "Stuur het bericht voordat de eerste maand om is, met de reden erin: hoeveel verzoeken het zijn, of wat dit verzoek lastig maakt. Zonder dat bericht blijft het bij een maand.",
      findings: {
        ...term,
        no_reasons: "U zei dat u langer nodig hebt, maar niet waarom. Het blijft dus bij een maand: {until}.",
        told_late: "U zei te laat dat u langer nodig hebt. Het blijft bij een maand: {until}.",
      },
      questions: {},
    },
    "EU-RIGHT-05": {
      name: "Op elk verzoek volgt een reactie",
      asks: "Reageer op elk verzoek. U hoeft niet alles toe te staan, maar bij een weigering zegt u waarom, en dat men een klacht kan indienen bij de toezichthouder of naar de rechter kan.",
      remedy: "Schrijf wie het vroeg wat u hebt gedaan, of waarom niet. Noem bij een weigering de toezichthouder en de rechter.",
      findings: {
        in_term: "Er is nog niet gereageerd. U hebt tot en met {until}.",
        no_complaint_route: "In de weigering staat niet waar men een klacht kan indienen.",
        no_reaction: "Op dit verzoek is niet gereageerd. De laatste dag was {until}.",
        no_reasons: "In de weigering staat geen reden.",
        reacted: "Op dit verzoek is gereageerd.",
        refused_well: "In de weigering staat waarom, en waar men een klacht kan indienen voor zover de wet van die dag dat vraagt.",
      },
      questions: {},
    },
    "EU-RIGHT-06": {
      name: "Geen reclame meer is geen reclame meer",
      asks: "Wie geen reclame meer wil, krijgt die niet meer, en wel meteen. U mag dat niet afwegen tegen uw eigen belang.",
      remedy: "Zet deze persoon vandaag nog op uw stoplijst, in elk systeem, en bevestig dat.",
      findings: {
        delayed: "Het duurde {days} dagen. Dat is niet meteen.",
        refused: "Aan het verzoek om geen reclame meer te sturen is niet voldaan. Geen reden is daar goed genoeg voor.",
        slow: "Het duurde {days} dagen. Meer dan twee dagen heeft een winkel niet nodig.",
        stopped_at_once: "De reclame stopte meteen.",
        waits: "Het verzoek staat nog open (dagen tot nu toe: {days}). Stop nu.",
      },
      questions: {},
    },
    "EU-RIGHT-07": {
      name: "De stop geldt overal",
      asks: "Wie bezwaar maakte tegen reclame, staat in geen enkel systeem meer aan: nieuwsbrief, sms, winkel, callcenter, of een ander bedrijf dat voor u werkt.",
      remedy: "Zet deze persoon uit in elk systeem dat hier staat, en laat alle systemen dezelfde stoplijst lezen.",
      findings: {
        no_objection: "Niemand heeft hier bezwaar gemaakt tegen reclame.",
        nowhere_active: "Deze persoon staat in geen enkel systeem meer aan.",
        still_active: "Deze persoon maakte bezwaar en staat in minstens één systeem nog aan.",
      },
      questions: {},
    },
    "EU-RIGHT-08": {
      name: "Het kost niets",
      asks: "Vraag geen geld voor het beantwoorden van een verzoek. Tot en met 24 mei 2018 mocht een Nederlandse winkel een klein bedrag per pagina vragen.",
      remedy: "Betaal het geld terug en haal de vergoeding uit uw werkwijze.",
      findings: {
        above_maximum: "Er is meer gevraagd dan toen mocht: {cents} voor dit antwoord.",
        charged: "Er is geld gevraagd voor een verzoek dat niets mag kosten.",
        free: "Er is niets gevraagd.",
        within_maximum: "Het bedrag mocht toen: hoogstens {cents} voor dit antwoord.",
      },
      questions: {},
    },
    "EU-RIGHT-09": {
      name: "Wissen, behalve wat moet blijven",
      asks: "Wie vraagt om gewist te worden, wordt gewist. Alleen wat u volgens de wet moet bewaren blijft, zoals facturen, en dat zegt u erbij.",
      remedy: "Wis het account, het profiel en al het andere dat de wet niet noemt. Bewaar facturen zolang de belastingdienst dat vraagt, los van de rest, en vertel wat er bleef en waarom.",
      findings: {
        all_erased: "Alles waar het om ging is gewist.",
        kept_for_taxes: "Dit hoort niet bij de boeken. De belasting is dus geen reden om het te bewaren.",
        kept_past_term: "Dit moest blijven tot en met {until}. Nu kan het weg.",
        kept_without_reason: "Dit is bewaard zonder een reden die de wet kent.",
        may_stay: "Wat bewaard is mag blijven.",
        reason_not_told: "Dit mag blijven, maar niemand heeft verteld waarom.",
      },
      questions: {
        books_erased: {
          question: "Er is ook een factuur of een ander stuk van de boeken gewist. Was de bewaartijd daarvan om?",
          strict: "Het moest nog blijven: de belastingdienst mag erom vragen.",
          lenient: "De jaren waren om, dus het kon weg.",
        },
        kept_for_claims: {
          question: "Hebt u deze gegevens nodig voor een vordering, of is minder genoeg?",
          strict: "De overeenkomst en de brieven zijn genoeg; de rest moet weg.",
          lenient: "Er is een vordering die zonder deze gegevens niet te bewijzen is.",
        },
        term_elsewhere: {
          question: "Moet u dit stuk van de boeken volgens de wet van uw land nog bewaren? Hier zijn alleen de Nederlandse en Belgische termijnen bekend.",
          strict: "De termijn is om, of de wet vraagt dit niet.",
          lenient: "De termijn loopt nog.",
        },
      },
    },
    "EU-RIGHT-10": {
      name: "Niet standaard een kopie van het paspoort",
      asks: "Vraag niet voor de zekerheid om een kopie van een identiteitsbewijs. Alleen als u echt twijfelt wie het vraagt, mag u meer vragen.",
      remedy: "Laat mensen inloggen, of laat hen bevestigen via het mailadres dat u kent. Vernietig de kopieën die u hebt.",
      findings: {
        copy_without_doubt: "Er is een kopie van een identiteitsbewijs geëist terwijl er geen twijfel was over wie het vroeg.",
        light_check: "Er is licht nagekeken wie het vroeg, of helemaal niet.",
        real_doubt: "Er was echte twijfel over wie het vroeg, dus u mocht meer vragen.",
      },
      questions: {},
    },
    "EU-RIGHT-11": {
      name: "Weigeren wat te ver gaat",
      asks: "U mag een verzoek alleen weigeren als ongegrond of buitensporig als u dat kunt bewijzen. De lat ligt hoog.",
      remedy: "Schrijf op waaruit blijkt dat het verzoek misbruik is. Kan dat niet, beantwoord het dan.",
      findings: {
        no_proof: "Het verzoek is geweigerd als buitensporig, en niets in het dossier bewijst dat.",
        not_refused_so: "Het verzoek is niet geweigerd als buitensporig.",
      },
      questions: {
        excessive: {
          question: "Was dit verzoek echt misbruik? Volgens het Hof mag zelfs een eerste verzoek geweigerd worden, maar alleen als kwade trouw bewezen is.",
          strict: "Het dossier bewijst geen kwade trouw, dus er moest een antwoord komen.",
          lenient: "Het dossier bewijst dat het verzoek voor iets anders diende dan om gegevens in te zien.",
        },
      },
    },
    "NL-RIGHT-12": {
      name: "Kinderen die het zelf vragen (Nederland)",
      asks: "Sinds 1 september 2026 mag een kind van 12 tot en met 15 zelf toestemming intrekken en zelf om zijn gegevens vragen. Voor een jonger kind vraagt een ouder of voogd het. Voor die dag vroeg een ouder of voogd het voor iedereen onder de 16.",
      remedy: "Behandel het verzoek van het kind zelf, in woorden die het begrijpt. Vraag alleen onder de 12 om een ouder of voogd.",
      findings: {
        child_heard: "Het kind is {age} en vroeg het zelf, zoals mag.",
        child_heard_alone: "Het kind is {age}: een ouder of voogd had het moeten vragen.",
        child_sent_away: "Het kind is {age} en mag het zelf vragen. Naar zijn ouders sturen mag niet.",
        no_minor: "Het gaat hier niet om een kind onder de 16.",
        not_decided: "Op het verzoek van dit kind van {age} is nog niets gevolgd.",
        representative_asked: "Het kind is {age}, dus u mocht om een ouder of voogd vragen.",
        represented: "Een ouder of voogd vraagt het voor dit kind van {age}.",
      },
      questions: {},
    },
    "EU-RIGHT-13": {
      name: "Laat het weten aan wie de gegevens kreeg",
      asks: "Hebt u gegevens verbeterd, gewist of afgeschermd, laat dat dan weten aan iedereen aan wie u ze gaf, tenzij dat niet kan.",
      remedy: "Loop uw lijst van ontvangers na en stuur ieder van hen de wijziging. Bewaar die berichten.",
      findings: {
        all_told: "Iedereen op de lijst van ontvangers weet het.",
        no_log: "Er is geen lijst van wie de gegevens kreeg, dus niemand weet wie het moet horen.",
        not_done: "Er is niets veranderd, dus er is niets te vertellen.",
        not_told: "Iemand op de lijst van ontvangers weet het nog niet.",
      },
      questions: {},
    },
    "EU-RIGHT-14": {
      name: "Namen, geen soorten bedrijven",
      asks: "Wie vraagt aan wie zijn gegevens gegeven zijn, krijgt de namen. “Vervoerders en partners” is geen antwoord.",
      remedy: "Stuur de namen alsnog. Weet u ze niet, kijk dan in uw lijst van ontvangers.",
      findings: {
        names_given: "De namen van de ontvangers zijn genoemd.",
        not_answered: "Het verzoek is nog niet beantwoord.",
        not_asked: "Niemand vroeg wie de gegevens kreeg.",
        only_categories: "Er is gevraagd wie de gegevens kreeg, en er zijn geen namen genoemd.",
        refused_as_excessive: "Het verzoek is geweigerd als buitensporig; daarover gaat een andere regel.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"rights">;
