/** What there may be to say of a consent to advertising, for every rule that asks for one. */
export const consent = {
  consent_after_act: "The consent came only after the advertising had gone out.",
  consent_for_something_else: "The consent is for something else, or for another way of being reached.",
  consent_given: "There was consent to this.",
  consent_not_active: "Nobody said yes: what counted as consent was a box that was already ticked, silence, or a line in the terms.",
  consent_not_provable: "You cannot prove the consent: the record is missing or incomplete.",
  consent_not_specific: "The consent was asked together with something else, or it was not clear what for.",
  consent_refused: "The person had refused, and was approached all the same.",
  consent_withdrawn: "The person had taken the consent back, and was approached all the same.",
  no_consent: "There is no consent to this.",
  objected: "The person had said that they want no more advertising, and was approached all the same.",
};

/** Businesses that may be written to without consent. */
export const business = {
  business_address: "This business published the address for advertising, so consent is not needed.",
  business_not_protected: "On that day the ban did not yet protect businesses.",
};

/** Why a rule is not about a message or a call. */
export const outside = {
  by_human: "A human being makes this call. Other rules are about that.",
  by_machine: "A machine makes this call. Another rule is about that.",
  legal_person: "The call is to a company with legal personality, which this rule does not protect.",
  not_by_mail: "This goes by fax or calling machine. Another rule is about that.",
  not_commercial: "This message does not advertise.",
  not_marketing: "This call does not advertise.",
};

/** Questions about who is a customer, and of what. */
export const customer = {
  borderline_category: {
    question: "Is what you advertise similar enough to what the customer bought? The two stand near each other in your categories, but are not the same.",
    strict: "Only what a buyer expects after this purchase is similar. If in doubt, it is not, and you need consent.",
    lenient: "Products from the same part of your range are similar.",
  },
  indirect_remuneration: {
    question: "Is somebody who paid no money a customer, for instance with a free account that leads to a paid offer?",
    strict: "No. Only who bought and paid is a customer; ask all others for consent.",
    lenient: "Yes, where what is free serves to sell something that costs money.",
  },
};

/** The question about the general address of a company. */
export const company = {
  consumer_offer: {
    question: "May an offer meant for people go to the general address of a company?",
    strict: "No. Without consent only what the company itself might buy may go there.",
    lenient: "Yes. The address is the company's and nobody's in person.",
  },
};
