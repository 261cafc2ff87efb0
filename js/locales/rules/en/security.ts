import type { DomainText } from "../types.js";

export default {
  name: "Security and breaches",
  words: {
    access_matrix: "a table of who may reach which data",
    asset_list: "the list of laptops, sticks and disks, and whether each is encrypted",
    breach_register: "the register of breaches: what happened, what followed, what you did",
    date_of_the_letter: "the day on which people were told",
    letter: "the letter or mail that told them",
    list_of_measures: "the written list of measures",
    notice_of_the_processor: "the processor's message, with its time",
    notification_receipt: "the authority's receipt of the notification",
    reading_of_the_authority: "how the authority counts the 72 hours",
    reasons_for_delay: "why the notification came late, in writing",
    review_date: "the day on which the measures were last looked at",
    risk_note: "the note on why nobody is harmed",
    schema_scan: "a look into the database at what is stored and how",
    time_of_awareness: "the moment at which you knew of the breach",
    tls_scan: "a scan of the encryption of your pages",
    turnover_of_the_year_before: "the turnover of the year before, worldwide",
    working_days_in_the_72_hours: "which days inside the 72 hours were working days",
  },
  rules: {
    "EU-SEC-01": {
      name: "Measures, written down",
      asks: "You protect data with technique (such as backups, updates, two-step login) and with rules for your people (such as who does what, and what to do when something goes wrong). Both stand on paper.",
      remedy:
        "Write one page: what you do in technique, what your people agreed on, and who looks after it. Look at it again every year and put the date under it.",
      findings: {
        measures_written: "Both kinds of measures are written down.",
        no_organisational: "No rules for your people are written down.",
        no_technical: "No technical measures are written down.",
      },
      questions: {},
    },
    "EU-SEC-02": {
      name: "Encrypted pages",
      asks: "Pages on which people fill something in, log in or pay are encrypted (https), with a valid certificate and a version of TLS that is not out of date.",
      remedy: "Turn on https for the whole shop, have the certificate renewed by itself, and turn off TLS 1.0 and 1.1.",
      findings: {
        certificate_invalid: "The certificate of this page is not valid.",
        encrypted: "This page is encrypted well enough.",
        no_personal_data: "On this page nobody leaves any data.",
        old_tls: "This page still uses an old version of TLS.",
        plain_http: "This page is not encrypted: anybody on the way can read along.",
      },
      questions: {},
    },
    "EU-SEC-03": {
      name: "Who may reach what",
      asks: "It is laid down who may reach which data. You look at that at least once a year, and everybody has an account of his own.",
      remedy:
        "Make a table of people and data, take away what somebody no longer needs, and put the date under it. Give every administrator a login of his own.",
      findings: {
        access_laid_down: "It is laid down who may reach what, and looked at in the last year.",
        no_policy: "It is not laid down who may reach which data.",
        not_reviewed: "Nobody looked at the rights of access for more than a year.",
        shared_accounts: "People share an administrator's account, so nobody can tell who did what.",
      },
      questions: {},
    },
    "EU-SEC-04": {
      name: "Passwords and card codes",
      asks: "Passwords are stored only as a slow hash. The security code of a payment card is not stored at all.",
      remedy:
        "Have passwords hashed with argon2id or bcrypt and rehash old ones when people log in. Delete every stored card code, and leave cards to your payment provider.",
      findings: {
        card_code_stored: "The security code of payment cards is stored.",
        password_plain: "Passwords are stored so that anybody with the database can read them.",
        password_weak: "Passwords are hashed in a way that is quickly guessed.",
        secrets_safe: "Passwords are hashed well and card codes are not stored.",
      },
      questions: {},
    },
    "EU-SEC-05": {
      name: "Encrypted sticks and laptops",
      asks: "Customers' data on anything that one can lose, such as a laptop, a stick or a telephone, are encrypted.",
      remedy: "Turn on the encryption of the disk or stick, or take the data off it.",
      findings: {
        encrypted: "The data are encrypted.",
        no_customers: "There are no customers' data on it.",
        not_encrypted: "Customers' data lie unencrypted on something that one can lose.",
        not_portable: "This does not leave the building.",
      },
      questions: {},
    },
    "EU-SEC-06": {
      name: "How high a fine can be",
      asks: "This tells the ceiling of a fine: the higher of a fixed amount and a share of the worldwide turnover of the year before. What is imposed is nearly always far less.",
      remedy: "Nothing to do: this is a figure. What you mend of your own accord counts in your favour.",
      findings: {
        fine_ceiling: "The highest possible fine is € {max_fine_eur}.",
        no_fine: "On this day and in this country that article carried no fine.",
      },
      questions: {},
    },
    "EU-BREACH-01": {
      name: "To the authority within 72 hours",
      asks: "A breach that can harm people is notified to the authority within 72 hours of your knowing of it. Nights, weekends and holidays count.",
      remedy:
        "Notify now, also when you do not know everything yet: you can add to it later. In the Netherlands at the Autoriteit Persoonsgegevens, in Belgium at the Gegevensbeschermingsautoriteit. Say why it comes late, if it does.",
      findings: {
        in_time: "The authority was told in time.",
        late_with_reasons: "The authority was told after {reg1182_deadline}, with reasons. It judges whether they will do.",
        late_without_reasons: "The authority was told after {reg1182_deadline}, and no reasons were given.",
        not_aware: "You do not know of a breach yet, so no time runs.",
        not_notified: "The authority was not told, and the time ended on {naive_deadline}.",
        risk_unlikely: "Nobody is likely to be harmed, so the authority need not be told.",
        still_open: "The authority was not told yet. Do so by {naive_deadline}.",
        within_whole_hours:
          "The authority was told after {naive_deadline}. It is in time only if counting starts at the next full hour.",
      },
      questions: {
        inside_two_working_days: {
          question:
            "Do the 72 hours always hold two whole working days? Then there was time until the end of the second, and the notification was not late.",
          strict: "No: 72 hours are 72 hours, also over a weekend. Without reasons the notification was late.",
          lenient: "Yes: a European period of two days or more holds at least two working days. Then it was in time.",
        },
      },
    },
    "EU-BREACH-02": {
      name: "Reasons for a late notification",
      asks: "Who tells the authority after the 72 hours says why it took so long.",
      remedy: "Send the authority your reasons now, with times: what you found when, and what kept you. Keep them in your register.",
      findings: {
        in_time: "The notification was not late.",
        late_with_reasons: "The notification came after {reg1182_deadline}, with reasons. The authority judges whether they will do.",
        late_without_reasons: "The notification came after {reg1182_deadline}, and no reasons were given.",
        not_aware: "You do not know of a breach yet, so no time runs.",
        not_notified: "Nothing was notified, so there is no delay to explain.",
        risk_unlikely: "Nobody is likely to be harmed, so the authority need not be told.",
      },
      questions: {
        inside_two_working_days: {
          question:
            "Do the 72 hours always hold two whole working days? Then there was time until the end of the second, and no reasons were needed.",
          strict: "No: 72 hours are 72 hours, also over a weekend. Reasons were needed.",
          lenient: "Yes: a European period of two days or more holds at least two working days. Then it was in time.",
        },
      },
    },
    "EU-BREACH-03": {
      name: "Telling the people themselves",
      asks: "Where a breach is a high risk to people, such as leaked passwords or bank details, you tell them without delay, in plain words. That is not needed where nobody can read the data, where you took the risk away, or where a public notice reached them.",
      remedy:
        "Mail everybody concerned today: what happened, what it may lead to, what you did, and what they can do, such as change a password. Say whom they can ask.",
      findings: {
        exempt: "People need not be told one by one: nobody can read the data, the risk was taken away, or a public notice told them.",
        no_high_risk: "The risk is not high, so people need not be told.",
        people_told: "People were told soon enough.",
        people_told_late: "People were told after more than a week, and no reason was given.",
        people_untold: "People run a high risk and were not told.",
      },
      questions: {},
    },
    "EU-BREACH-04": {
      name: "A register of breaches",
      asks: "Every breach stands in your own register, however small: what happened, what followed from it, what you did.",
      remedy: "Write the breach into a list now, with its date, what happened, what followed and what you did. One line is enough to begin with.",
      findings: {
        documented: "The breach stands in the register.",
        undocumented: "It cannot be shown that the breach stands in a register.",
      },
      questions: {},
    },
    "EU-BREACH-05": {
      name: "The supplier tells you at once",
      asks: "A supplier that handles data for you tells you of a breach at once. A day is the usual term; after three days your own time would be over.",
      remedy: "Hold the supplier to the contract, and put into it that it tells you within 24 hours, with whom to call.",
      findings: {
        still_open: "The supplier did not tell you yet, and knows of it for less than a day.",
        told_at_once: "The supplier told you within a day.",
        told_late: "The supplier took more than a day to tell you.",
        told_too_late: "The supplier took more than 72 hours to tell you.",
      },
      questions: {},
    },
    "NL-BREACH-06": {
      name: "Reporting breaches, 2016 to 2018",
      asks: "From 2016 until 24 May 2018 a Dutch shop had to report a breach with serious consequences to the authority at once; the authority's policy made that 72 hours. People who were likely to suffer from it had to be told too.",
      remedy: "Write down what happened then, and why it was not reported. For a breach of today the Regulation counts.",
      findings: {
        in_time: "The authority was told within 72 hours.",
        late: "The authority was told after {naive_deadline}. The law said “at once”; the 72 hours were the authority's policy.",
        not_notified: "The breach was serious, and the authority was not told.",
        not_serious: "The consequences were not serious, so the authority need not be told.",
        people_untold: "People were likely to suffer from it and their data could be read, and they were not told.",
        still_open: "The authority was not told yet, and the 72 hours are not over.",
      },
      questions: {},
    },
    "EU-BREACH-07": {
      name: "A breach that harms nobody",
      asks: "A breach that is unlikely to harm anybody need not be notified, if your register says that and why.",
      remedy: "Write into the register why nobody is harmed, for instance: the laptop is encrypted, the key is safe, there is a backup.",
      findings: {
        harmless_and_documented: "The register says why nobody is harmed, so there is nothing to notify.",
        notified_anyway: "The authority was told, though that was not needed.",
        reasoning_missing: "It is not written down why nobody is harmed.",
        risk_not_unlikely: "People may be harmed, so the 72 hours count.",
        undocumented: "It cannot be shown that this breach stands in the register.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"security">;
