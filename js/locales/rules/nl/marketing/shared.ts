/** What there may be to say of a consent to advertising, for every rule that asks for one. */
export const consent = {
  consent_after_act: "De toestemming kwam pas nadat de reclame al was verstuurd of er al was gebeld.",
  consent_for_something_else: "De toestemming is voor iets anders, of voor een andere manier van benaderen.",
  consent_given: "Hier is toestemming voor gegeven.",
  consent_not_active: "Niemand heeft ja gezegd: wat als toestemming telde, was een vinkje dat al aanstond, stilzwijgen of een regel in de voorwaarden.",
  consent_not_provable: "U kunt de toestemming niet bewijzen: de vastlegging ontbreekt of is onvolledig.",
  consent_not_specific: "De toestemming is samen met iets anders gevraagd, of het was niet duidelijk waarvoor.",
  consent_refused: "Deze persoon had geweigerd, en is toch benaderd.",
  consent_withdrawn: "Deze persoon had de toestemming ingetrokken, en is toch benaderd.",
  no_consent: "Hier is geen toestemming voor.",
  objected: "Deze persoon had gezegd geen reclame meer te willen, en is toch benaderd.",
};

/** Businesses that may be written to without consent. */
export const business = {
  business_address: "Dit bedrijf heeft het adres bekendgemaakt voor reclame, dus toestemming is niet nodig.",
  business_not_protected: "Op die dag beschermde het verbod bedrijven nog niet.",
};

/** Why a rule is not about a message or a call. */
export const outside = {
  by_human: "Hier belt een mens. Daar gaan andere regels over.",
  by_machine: "Hier belt een automaat. Daar gaat een andere regel over.",
  legal_person: "Er wordt gebeld naar een rechtspersoon, zoals een bv. Die beschermt deze regel niet.",
  not_by_mail: "Dit gaat per fax of belautomaat. Daar gaat een andere regel over.",
  not_commercial: "Dit bericht is geen reclame.",
  not_marketing: "Dit gesprek is geen reclame.",
};

/** Questions about who is a customer, and of what. */
export const customer = {
  borderline_category: {
    question: "Lijkt wat u aanprijst genoeg op wat de klant kocht? In uw assortiment staan ze dicht bij elkaar, maar het is niet hetzelfde.",
    strict: "Gelijksoortig is alleen wat een koper na deze aankoop verwacht. Bij twijfel is het dat niet, en hebt u toestemming nodig.",
    lenient: "Producten uit hetzelfde deel van uw assortiment zijn gelijksoortig.",
  },
  indirect_remuneration: {
    question: "Is iemand die geen geld betaalde een klant, bijvoorbeeld met een gratis account dat naar een betaald aanbod leidt?",
    strict: "Nee. Alleen wie kocht en betaalde is een klant; vraag alle anderen om toestemming.",
    lenient: "Ja, als het gratis deel dient om iets te verkopen dat geld kost.",
  },
};

/** The question about the general address of a company. */
export const company = {
  consumer_offer: {
    question: "Mag een aanbod dat voor particulieren is bedoeld naar het algemene adres van een bedrijf?",
    strict: "Nee. Zonder toestemming mag daar alleen heen wat het bedrijf zelf zou kunnen kopen.",
    lenient: "Ja. Het adres is van het bedrijf en van niemand persoonlijk.",
  },
};
