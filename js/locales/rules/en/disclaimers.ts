import type { DomainText } from "../types.js";

export default {
  name: "Disclaimers and company details",
  words: {
    disclaimer_text: "the text of the disclaimer, with its version",
    engine_output: "the report as it came out",
    page_crawl: "the page as it stood there, with its date",
    rendered_document: "the document as it went out",
  },
  rules: {
    "NL-DISCL-01": {
      name: "The number of the trade register",
      asks: "Your number in the trade register (KvK) stands on your website and on every letter, mail, order, invoice, quote and other announcement. Advertising needs none.",
      remedy: "Put the KvK number in the footer of the website, in the signature of mails and in the templates of invoices and quotes.",
      findings: {
        advertising: "Advertising needs no number.",
        no_number: "The KvK number is missing.",
        number_shown: "The KvK number stands there.",
      },
      questions: {},
    },
    "NL-DISCL-02": {
      name: "Name and seat of a BV or NV",
      asks: "A BV or NV puts its full name from the statutes and its seat on what it sends and on its website. Advertising needs neither.",
      remedy: "Add the full name, with BV or NV, and the seat to the same places where the KvK number stands.",
      findings: {
        advertising: "Advertising needs neither.",
        lacks_details: "This is missing: {missing}.",
        name_and_seat: "Name and seat stand there.",
        other_form: "The business is no BV or NV and need not do this.",
      },
      questions: {},
    },
    "NL-DISCL-03": {
      name: "A disclaimer towards consumers",
      asks: "You do not rely on a disclaimer that excludes your liability towards consumers: it does not hold.",
      remedy: "Take the exclusion out, or have a lawyer word one that holds. Take care of the risk itself: quality, insurance.",
      findings: {
        excludes_liability: "The disclaimer excludes liability towards consumers. Do not rely on it.",
        no_exclusion: "The disclaimer excludes no liability.",
        not_to_consumers: "The disclaimer does not speak to consumers.",
      },
      questions: {},
    },
    "NL-DISCL-04": {
      name: "Who trades, on the website",
      asks: "The website shows who trades, the address, an e-mail address, the KvK number and the VAT number.",
      remedy: "Add what is missing to the contact page, and link to that page from every page.",
      findings: {
        details_shown: "All details stand on the website.",
        lacks_details: "On the website this is missing: {missing}.",
        no_website: "It is not a website.",
      },
      questions: {},
    },
    "BE-DISCL-05": {
      name: "Who trades, in Belgium",
      asks: "A Belgian shop shows its enterprise number (KBO), name and address on its website and on its papers, and on the website an e-mail address too.",
      remedy: "Add what is missing to the footer of the website and to the templates of invoices and letters.",
      findings: {
        details_shown: "All details stand there.",
        lacks_details: "This is missing: {missing}.",
      },
      questions: {},
    },
    "EU-DISCL-06": {
      name: "What a report of this tool carries",
      asks: "A report says that it is no legal advice, of which day its law is, and which version of the rules was used.",
      remedy: "Make the report anew with this tool and do not cut its head or foot.",
      findings: {
        lacks_marks: "In the report this is missing: {missing}.",
        marked: "The report says what it is.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"disclaimers">;
