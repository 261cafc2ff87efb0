import type { DomainText } from "../types.js";

export default {
  name: "Beveiliging en datalekken",
  words: {
    access_matrix: "een tabel van wie bij welke gegevens mag",
    asset_list: "de lijst van laptops, sticks en schijven, en of ze versleuteld zijn",
    breach_register: "het register van datalekken: wat er gebeurde, wat ervan kwam, wat u deed",
    date_of_the_letter: "de dag waarop het aan de mensen is verteld",
    letter: "de brief of mail waarin het stond",
    list_of_measures: "de lijst van maatregelen op papier",
    notice_of_the_processor: "het bericht van de leverancier, met het tijdstip",
    notification_receipt: "de ontvangstbevestiging van de toezichthouder",
    reading_of_the_authority: "hoe de toezichthouder de 72 uur telt",
    reasons_for_delay: "waarom de melding laat kwam, op papier",
    review_date: "de dag waarop de maatregelen voor het laatst zijn bekeken",
    risk_note: "de notitie waarom niemand er last van heeft",
    schema_scan: "een blik in de database: wat staat er, en hoe",
    time_of_awareness: "het moment waarop u van het lek wist",
    tls_scan: "een scan van de versleuteling van uw pagina's",
    turnover_of_the_year_before: "de omzet van het jaar ervoor, wereldwijd",
    working_days_in_the_72_hours: "welke dagen binnen de 72 uur werkdagen waren",
  },
  rules: {
    "EU-SEC-01": {
      name: "Maatregelen op papier",
      asks: "U beschermt gegevens met techniek (reservekopieën, updates, inloggen in twee stappen) en met afspraken (wie doet wat, en wat te doen als er iets misgaat). Beide staan op papier.",
      remedy:
        "Schrijf één bladzijde: wat er technisch is geregeld, wat is afgesproken en wie erop let. Loop die elk jaar na en zet de datum eronder.",
      findings: {
        measures_written: "Beide soorten maatregelen staan op papier.",
        no_organisational: "Er staan geen afspraken met de mensen in uw winkel op papier.",
        no_technical: "Er staan geen technische maatregelen op papier.",
      },
      questions: {},
    },
    "EU-SEC-02": {
      name: "Versleutelde pagina's",
      asks: "Pagina's waarop iemand iets invult, inlogt of betaalt zijn versleuteld (https), met een geldig certificaat en een versie van TLS die niet verouderd is.",
      remedy: "Zet https aan voor de hele winkel, laat het certificaat vanzelf vernieuwen en zet TLS 1.0 en 1.1 uit.",
      findings: {
        certificate_invalid: "Het certificaat van deze pagina is niet geldig.",
        encrypted: "Deze pagina is goed genoeg versleuteld.",
        no_personal_data: "Op deze pagina laat niemand gegevens achter.",
        old_tls: "Deze pagina gebruikt nog een oude versie van TLS.",
        plain_http: "Deze pagina is niet versleuteld: iedereen onderweg kan meelezen.",
      },
      questions: {},
    },
    "EU-SEC-03": {
      name: "Wie bij welke gegevens mag",
      asks: "Het ligt vast wie bij welke gegevens mag. U loopt dat ten minste één keer per jaar na, en iedereen heeft een eigen account.",
      remedy:
        "Maak een tabel van mensen en gegevens, haal weg wat iemand niet meer nodig heeft en zet de datum eronder. Geef elke beheerder een eigen login.",
      findings: {
        access_laid_down: "Het ligt vast wie waarbij mag, en het is het afgelopen jaar nagelopen.",
        no_policy: "Het ligt niet vast wie bij welke gegevens mag.",
        not_reviewed: "De rechten zijn meer dan een jaar niet nagelopen.",
        shared_accounts: "Mensen delen een beheerdersaccount, dus niemand kan zien wie wat deed.",
      },
      questions: {},
    },
    "EU-SEC-04": {
      name: "Wachtwoorden en kaartcodes",
      asks: "Wachtwoorden worden alleen als trage hash bewaard. De beveiligingscode van een betaalkaart wordt helemaal niet bewaard.",
      remedy:
        "Laat wachtwoorden hashen met argon2id of bcrypt, en doe dat met oude zodra iemand inlogt. Gooi elke bewaarde kaartcode weg en laat kaarten aan uw betaaldienst.",
      findings: {
        card_code_stored: "De beveiligingscode van betaalkaarten wordt bewaard.",
        password_plain: "Wachtwoorden staan er zo dat iedereen met de database ze kan lezen.",
        password_weak: "Wachtwoorden zijn gehasht op een manier die snel te raden is.",
        secrets_safe: "Wachtwoorden zijn goed gehasht en kaartcodes worden niet bewaard.",
      },
      questions: {},
    },
    "EU-SEC-05": {
      name: "Versleutelde sticks en laptops",
      asks: "Klantgegevens op iets wat u kunt verliezen, zoals een laptop, een stick of een telefoon, zijn versleuteld.",
      remedy: "Zet de versleuteling van de schijf of de stick aan, of haal de gegevens eraf.",
      findings: {
        encrypted: "De gegevens zijn versleuteld.",
        no_customers: "Er staan geen klantgegevens op.",
        not_encrypted: "Klantgegevens staan onversleuteld op iets wat u kunt verliezen.",
        not_portable: "Dit gaat het gebouw niet uit.",
      },
      questions: {},
    },
    "EU-SEC-06": {
      name: "Hoe hoog een boete kan zijn",
      asks: "Dit is het plafond van een boete: een vast bedrag of een deel van de wereldwijde omzet van het jaar ervoor, wat het hoogst is. Wat wordt opgelegd is bijna altijd veel minder.",
      remedy: "U hoeft niets te doen: dit is een bedrag. Wat u uit uzelf herstelt, telt in uw voordeel.",
      findings: {
        fine_ceiling: "De hoogst mogelijke boete is € {max_fine_eur}.",
        no_fine: "Op dat artikel stond die dag in dit land geen boete.",
      },
      questions: {},
    },
    "EU-BREACH-01": {
      name: "Binnen 72 uur melden",
      asks: "Een datalek dat mensen kan schaden, meldt u aan de toezichthouder binnen 72 uur nadat u ervan weet. Nachten, weekeinden en feestdagen tellen mee.",
      remedy:
        "Meld het nu, ook als u nog niet alles weet: u mag later aanvullen. In Nederland bij de Autoriteit Persoonsgegevens, in België bij de Gegevensbeschermingsautoriteit. Komt de melding laat, zeg dan waarom.",
      findings: {
        in_time: "Het lek is op tijd gemeld.",
        late_with_reasons: "Het lek is gemeld na {reg1182_deadline}, met redenen. De toezichthouder beoordeelt of die genoeg zijn.",
        late_without_reasons: "Het lek is gemeld na {reg1182_deadline}, en er zijn geen redenen gegeven.",
        not_aware: "U weet nog van geen lek, dus er loopt geen tijd.",
        not_notified: "Het lek is niet gemeld, en de tijd liep af op {naive_deadline}.",
        risk_unlikely: "Het lek schaadt waarschijnlijk niemand, dus u hoeft het niet te melden.",
        still_open: "Het lek is nog niet gemeld. Doe dat uiterlijk {naive_deadline}.",
        within_whole_hours:
          "Het lek is gemeld na {naive_deadline}. Op tijd is dat alleen als het tellen bij het eerstvolgende hele uur begint.",
      },
      questions: {
        inside_two_working_days: {
          question:
            "Zitten er in 72 uur altijd twee hele werkdagen? Dan was er tijd tot het einde van de tweede, en kwam de melding niet te laat.",
          strict: "Nee: 72 uur is 72 uur, ook in een weekeinde. Zonder redenen kwam de melding te laat.",
          lenient: "Ja: een Europese termijn van twee dagen of meer bevat ten minste twee werkdagen. Dan was de melding op tijd.",
        },
      },
    },
    "EU-BREACH-02": {
      name: "Redenen voor een late melding",
      asks: "Wie na de 72 uur meldt, zegt waarom het zo lang duurde.",
      remedy: "Stuur de toezichthouder alsnog uw redenen, met tijden: wat u wanneer ontdekte en wat u ophield. Bewaar ze in uw register.",
      findings: {
        in_time: "De melding was niet te laat.",
        late_with_reasons: "De melding kwam na {reg1182_deadline}, met redenen. De toezichthouder beoordeelt of die genoeg zijn.",
        late_without_reasons: "De melding kwam na {reg1182_deadline}, en er zijn geen redenen gegeven.",
        not_aware: "U weet nog van geen lek, dus er loopt geen tijd.",
        not_notified: "Er is niets gemeld, dus er is geen vertraging uit te leggen.",
        risk_unlikely: "Het lek schaadt waarschijnlijk niemand, dus u hoeft het niet te melden.",
      },
      questions: {
        inside_two_working_days: {
          question:
            "Zitten er in 72 uur altijd twee hele werkdagen? Dan was er tijd tot het einde van de tweede, en waren er geen redenen nodig.",
          strict: "Nee: 72 uur is 72 uur, ook in een weekeinde. Er waren redenen nodig.",
          lenient: "Ja: een Europese termijn van twee dagen of meer bevat ten minste twee werkdagen. Dan was de melding op tijd.",
        },
      },
    },
    "EU-BREACH-03": {
      name: "Het de mensen zelf vertellen",
      asks: "Is een lek een groot risico voor mensen, zoals bij gelekte wachtwoorden of bankgegevens, dan vertelt u het hun meteen, in gewone woorden. Dat hoeft niet als niemand de gegevens kan lezen, als u het risico hebt weggenomen of als een openbaar bericht hen bereikte.",
      remedy:
        "Mail vandaag iedereen om wie het gaat: wat er is gebeurd, wat ervan kan komen, wat u hebt gedaan en wat zij kunnen doen, zoals een wachtwoord veranderen. Zeg wie ze iets kunnen vragen.",
      findings: {
        exempt: "U hoeft het niet iedereen te vertellen: niemand kan de gegevens lezen, het risico is weggenomen of een openbaar bericht vertelde het.",
        no_high_risk: "Het risico is niet groot, dus u hoeft het de mensen niet te vertellen.",
        people_told: "Het is de mensen snel genoeg verteld.",
        people_told_late: "Het is de mensen pas na meer dan een week verteld, zonder reden.",
        people_untold: "Mensen lopen een groot risico en weten het niet.",
      },
      questions: {},
    },
    "EU-BREACH-04": {
      name: "Een register van datalekken",
      asks: "Elk lek staat in uw eigen register, hoe klein ook: wat er gebeurde, wat ervan kwam en wat u deed.",
      remedy: "Zet het lek nu in een lijst, met de datum, wat er gebeurde, wat ervan kwam en wat u deed. Eén regel is genoeg om mee te beginnen.",
      findings: {
        documented: "Het lek staat in het register.",
        undocumented: "Het is niet aan te tonen dat het lek in een register staat.",
      },
      questions: {},
    },
    "EU-BREACH-05": {
      name: "De leverancier waarschuwt u meteen",
      asks: "Een leverancier die gegevens voor u verwerkt, vertelt u meteen van een lek. Een dag is gebruikelijk; na drie dagen zou uw eigen tijd om zijn.",
      remedy: "Houd de leverancier aan het contract, en zet erin dat hij u binnen 24 uur waarschuwt, en wie hij belt.",
      findings: {
        still_open: "De leverancier heeft u nog niet gewaarschuwd, en weet het nog geen dag.",
        told_at_once: "De leverancier heeft u binnen een dag gewaarschuwd.",
        told_late: "De leverancier waarschuwde u pas na meer dan een dag.",
        told_too_late: "De leverancier waarschuwde u pas na meer dan 72 uur.",
      },
      questions: {},
    },
    "NL-BREACH-06": {
      name: "Datalekken melden, 2016 tot 2018",
      asks: "Van 2016 tot en met 24 mei 2018 meldde een Nederlandse winkel een lek met ernstige gevolgen onverwijld aan de toezichthouder; diens beleid maakte daar 72 uur van. Wie er waarschijnlijk last van kreeg, hoorde het ook.",
      remedy: "Leg vast wat er toen is gebeurd en waarom het niet is gemeld. Voor een lek van nu geldt de AVG.",
      findings: {
        in_time: "Het lek is binnen 72 uur gemeld.",
        late: "Het lek is gemeld na {naive_deadline}. De wet zei “onverwijld”; de 72 uur waren het beleid van de toezichthouder.",
        not_notified: "Het lek was ernstig en is niet gemeld.",
        not_serious: "De gevolgen waren niet ernstig, dus melden hoefde niet.",
        people_untold: "Mensen kregen er waarschijnlijk last van en hun gegevens waren te lezen, en toch is het hun niet verteld.",
        still_open: "Het lek is nog niet gemeld, en de 72 uur zijn nog niet om.",
      },
      questions: {},
    },
    "EU-BREACH-07": {
      name: "Een lek dat niemand schaadt",
      asks: "Een lek dat waarschijnlijk niemand schaadt hoeft u niet te melden, als in uw register staat dat het zo is en waarom.",
      remedy: "Schrijf in het register waarom niemand er last van heeft, bijvoorbeeld: de laptop is versleuteld, de sleutel is veilig, er is een reservekopie.",
      findings: {
        harmless_and_documented: "In het register staat waarom niemand er last van heeft, dus er is niets te melden.",
        notified_anyway: "Het lek is gemeld, ook al hoefde dat niet.",
        reasoning_missing: "Er staat niet bij waarom niemand er last van heeft.",
        risk_not_unlikely: "Mensen kunnen er last van hebben, dus de 72 uur tellen.",
        undocumented: "Het is niet aan te tonen dat dit lek in het register staat.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"security">;
