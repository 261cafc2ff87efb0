import type { DomainText } from "../../types.js";
import { consent, customer, outside } from "./shared.js";

const { by_human, by_machine, legal_person, not_commercial, not_marketing } = outside;

/** Calls. */
export default {
  "NL-TEL-01": {
    name: "Het Bel-me-niet Register, tot juli 2021",
    asks: "Tot en met 30 juni 2021 belde u geen mensen die in het Bel-me-niet Register stonden, tenzij het eigen klanten waren of ze toestemming hadden gegeven.",
    remedy: "Het register bestaat niet meer. Vraag voor gesprekken van nu eerst toestemming. Bewaar de controles van toen als bewijs.",
    findings: {
      by_machine,
      consent_given: "Er was toestemming om te bellen.",
      in_register: "Deze persoon stond in het register, was geen klant van u en had geen toestemming gegeven.",
      legal_person,
      not_in_register: "Deze persoon stond niet in het register.",
      not_marketing,
      objected: "Deze persoon had gezegd niet gebeld te willen worden, en is toch gebeld.",
      own_customer: "Dit was een eigen klant, en die mocht u bellen.",
    },
    questions: {},
  },
  "NL-TEL-02": {
    name: "Toestemming of een klant, tot juli 2026",
    asks: "Van 1 juli 2021 tot en met 30 juni 2026 belde u mensen alleen als ze toestemming hadden gegeven om gebeld te worden, of als het klanten waren en het over gelijksoortige producten ging.",
    remedy: "Bel alleen mensen die daar toestemming voor gaven; sinds 1 juli 2026 is klant zijn niet meer genoeg. Bewaar voor gesprekken van toen de toestemming of de bestelling als bewijs.",
    findings: {
      ...consent,
      by_machine,
      customer_exception: "Dit is een klant die over gelijksoortige producten wordt gebeld en nee kon zeggen, dus toestemming was niet nodig.",
      former_customer: "Deze persoon is al meer dan drie jaar geen klant meer. Dat staat in geen wet, maar de gedragscode van de branche vraagt dan niet meer te bellen.",
      legal_person,
      not_marketing,
    },
    questions: { ...customer },
  },
  "NL-TEL-03": {
    name: "Alleen bellen met toestemming",
    asks: "Sinds 1 juli 2026 belt u mensen alleen als ze toestemming gaven om gebeld te worden, ook klanten. Alleen goede doelen, uitgevers van kranten en tijdschriften en loterijen voor goede doelen mogen hun klanten of donateurs nog zonder toestemming bellen.",
    remedy: "Bel niet langer mensen die geen toestemming gaven om gebeld te worden. Vraag die met een eigen vakje waarin de telefoon wordt genoemd, en bewaar wanneer die is gegeven.",
    findings: {
      ...consent,
      by_machine,
      customer_exception: "Deze afzender mag klanten of donateurs nog zonder toestemming bellen, en aan alles wat daarvoor nodig is, is voldaan.",
      former_customer: "Deze persoon is al meer dan drie jaar geen klant of donateur meer. Dat staat in geen wet, maar de gedragscode van de branche vraagt dan niet meer te bellen.",
      legal_person,
      not_marketing,
    },
    questions: { ...customer },
  },
  "NL-TEL-04": {
    name: "Open bellen",
    asks: "Wie voor reclame belt, laat zijn nummer zien en biedt in elk gesprek aan om niet meer te bellen.",
    remedy: "Zet nummerweergave aan, en neem in het belscript een zin op: “Wilt u liever niet meer door ons gebeld worden?” Leg het antwoord meteen vast.",
    findings: {
      legal_person,
      no_objection_offered: "In het gesprek is niet aangeboden om niet meer te bellen.",
      not_marketing,
      number_withheld: "Het nummer van de beller was niet te zien.",
      open_call: "Het nummer was te zien, en er is aangeboden om niet meer te bellen.",
    },
    questions: {},
  },
  "NL-TEL-05": {
    name: "Bedrijven bellen",
    asks: "Een rechtspersoon, zoals een bv, mag u zonder toestemming bellen. Een eenmanszaak telt als persoon. Wie opneemt, heeft rechten op de eigen gegevens.",
    remedy: "Zoek de rechtsvorm op voordat u belt, en noteer die. Vraag eenmanszaken en vennootschappen onder firma om toestemming.",
    findings: {
      by_machine,
      exemption_not_met: "Dit is geen rechtspersoon. De regel over toestemming om te bellen beslist.",
      legal_person_called: "Dit is een rechtspersoon, en die mag u zonder toestemming bellen.",
      not_marketing,
    },
    questions: {},
  },
  "BE-TEL-06": {
    name: "De bel-me-niet-meer-lijst, België",
    asks: "In België belt u niemand die op de bel-me-niet-meer-lijst staat, ook geen klanten of bedrijven, tenzij ze er na hun inschrijving zelf om vroegen. Controleer de lijst hooguit 30 dagen voordat u belt.",
    remedy: "Leg uw nummers elke maand naast de lijst van dncm.be, haal wie erop staat uit uw bellijst, en bewaar de datum.",
    findings: {
      asked_for_since: "Het nummer staat op de lijst, maar deze persoon vroeg er daarna zelf om gebeld te worden.",
      by_machine,
      list_checked_long_ago: "Nergens blijkt dat de lijst in de 30 dagen voor het gesprek is gecontroleerd.",
      not_listed: "Het nummer stond niet op de lijst, en de controle was recent.",
      not_marketing,
      objected: "Deze persoon had gezegd niet gebeld te willen worden, en is toch gebeld.",
      on_the_list: "Het nummer staat op de lijst, en is toch gebeld.",
    },
    questions: {},
  },
  "BE-TEL-07": {
    name: "Belautomaten en fax, België",
    asks: "In België belt een automaat, en gaat reclame per fax, alleen naar mensen die daar toestemming voor gaven, klant of niet.",
    remedy: "Zet de automaat uit voor iedereen zonder toestemming voor zulke gesprekken, en bewaar de toestemming van de anderen.",
    findings: {
      ...consent,
      by_human,
      by_mail: "Dit gaat per mail of bericht. Daar gaan andere regels over.",
      not_commercial,
      not_marketing,
    },
    questions: {},
  },
} satisfies Partial<DomainText<"marketing">["rules"]>;
