import type { DomainText } from "../types.js";

/** Where an answer stands in its term: the same in every rule that has one. */
const term = {
  answered_in_time: "The answer came in time: it could come until {until}.",
  answered_late: "The answer came too late. The last day was {until}.",
  due_soon: "The request is still open, and its last day is near: {until}.",
  open_in_term: "The request is still open. You have until {until}.",
  overdue: "The request is still open, and its last day has passed: {until}.",
};

const pending = {
  question: "Which term had a request that was still open when the GDPR came on 25 May 2018: the old one, or a month?",
  strict: "The old term ran on, so it decides.",
  lenient: "The GDPR's month decides, counted from the day the request came in.",
};

const no_right_yet = "Taking one's data along became a right only with the GDPR.";

export default {
  name: "Requests of people",
  words: {
    age: "the age of whoever asks",
    answer_copy: "a copy of the answer",
    book_year: "the year of the books that the invoice belongs to",
    channel: "how the request came in and how it was answered",
    check_log: "a note of how you checked who was asking, and why",
    claim_that_needs_it: "the claim or dispute for which you need these data",
    date_of_answer: "the day of the answer",
    date_of_receipt: "the day the request came in",
    erasure_report: "a list of what was erased and what stayed, with the reason",
    extension_notice: "the message that says you need longer, with its reasons",
    file_note: "a note that shows why the request was an abuse",
    invoice: "the invoice for the fee, or the note that there was none",
    letter: "the letter or mail with your answer",
    national_retention_term: "how long the law of your country makes you keep the books",
    notices: "the messages to whoever had received the data",
    proof_of_abuse: "what shows that the request was made in bad faith",
    requester: "who made the request: the child or a representative",
    ruling_on_pending_requests: "a ruling on requests that were open on 25 May 2018",
    suppression_event: "the entry that stopped the advertising, with its time",
    sync_log_per_system: "the log of each system that took over the stop",
  },
  rules: {
    "EU-RIGHT-01": {
      name: "An answer within a month",
      asks: "Answer every request about someone's data within a month of the day it came in. If the month ends on a weekend or public holiday, you have until the end of the next working day.",
      remedy: "Answer today. Note the day each request comes in and put the last day in your calendar. If it is really too much for a month, say so within that month and give your reasons.",
      findings: {
        ...term,
        extended: "You told in time, and with reasons, that you need longer. The rule on extensions says until when.",
      },
      questions: {},
    },
    "NL-RIGHT-02": {
      name: "Four weeks (Netherlands, until 24 May 2018)",
      asks: "Before the GDPR, a Dutch shop answered a request within four weeks.",
      remedy: "Answer as yet, and keep the dates of request and answer.",
      findings: { ...term, no_right_yet },
      questions: { pending },
    },
    "BE-RIGHT-03": {
      name: "45 days or a month (Belgium, until 24 May 2018)",
      asks: "Before the GDPR, a Belgian shop gave access within 45 days and answered any other request within a month.",
      remedy: "Answer as yet, and keep the dates of request and answer.",
      findings: { ...term, no_right_yet },
      questions: { pending },
    },
    "EU-RIGHT-04": {
      name: "Taking longer, and saying so",
      asks: "For a difficult request you may take three months in all. Say so within the first month, and say why.",
      remedy: "Send the message before the first month is over, with the reason in it: how many requests, or what makes this one difficult. Without that message the month stands.",
      findings: {
        ...term,
        no_reasons: "You said that you need longer, but not why. So the month stands: {until}.",
        told_late: "You said too late that you need longer. The month stands: {until}.",
      },
      questions: {},
    },
    "EU-RIGHT-05": {
      name: "Every request gets a reaction",
      asks: "React to every request. You need not grant each one, but a refusal says why, and that one can complain to the authority or go to court.",
      remedy: "Write to whoever asked: what you did, or why not. In a refusal, name the data protection authority and the court.",
      findings: {
        in_term: "Nobody has reacted yet. You have until {until}.",
        no_complaint_route: "The refusal does not say where one can complain.",
        no_reaction: "Nobody reacted to this request. The last day was {until}.",
        no_reasons: "The refusal gives no reasons.",
        reacted: "There was a reaction to this request.",
        refused_well: "The refusal gives its reasons and says where one can complain, as far as the law of that day asks for it.",
      },
      questions: {},
    },
    "EU-RIGHT-06": {
      name: "No more advertising means none",
      asks: "Whoever wants no more advertising gets none, at once. You may not weigh it against your own interests.",
      remedy: "Put the person on your stop list today, in every system, and confirm it.",
      findings: {
        delayed: "It took {days} days. That is not at once.",
        refused: "The request to stop advertising was not honoured. No reason is good enough for that.",
        slow: "It took {days} days. Two days are what a shop needs at most.",
        stopped_at_once: "The advertising stopped at once.",
        waits: "The request is still open (days so far: {days}). Stop now.",
      },
      questions: {},
    },
    "EU-RIGHT-07": {
      name: "The stop is known everywhere",
      asks: "After an objection to advertising the person is no longer active in any system: newsletter, text messages, shop, call centre, or another company that works for you.",
      remedy: "Switch the person off in each system named here, and let all systems read one stop list.",
      findings: {
        no_objection: "Nobody objected to advertising here.",
        nowhere_active: "The person is no longer active in any system.",
        still_active: "The person objected and is still active in at least one system.",
      },
      questions: {},
    },
    "EU-RIGHT-08": {
      name: "It costs nothing",
      asks: "Ask no money for answering a request. Until 24 May 2018 a Dutch shop could ask a small amount for each page.",
      remedy: "Pay the money back and take the fee out of your procedure.",
      findings: {
        above_maximum: "More was asked than was allowed then: {cents} for this answer.",
        charged: "Money was asked for a request that is free.",
        free: "Nothing was asked.",
        within_maximum: "The amount was allowed then: at most {cents} for this answer.",
      },
      questions: {},
    },
    "EU-RIGHT-09": {
      name: "Erase, but for what must stay",
      asks: "Whoever asks to be erased is erased. Only what the law makes you keep stays, such as invoices, and you say so.",
      remedy: "Erase the account, profile and whatever else is not named in the law. Keep invoices for as long as the tax office asks, apart from the rest, and tell the person what stayed and why.",
      findings: {
        all_erased: "Everything that was asked for was erased.",
        kept_for_taxes: "This is no part of the books, so taxes are no reason to keep it.",
        kept_past_term: "This had to stay until {until}. Now it can go.",
        kept_without_reason: "This was kept, and there is no reason for it that the law knows.",
        may_stay: "What was kept may stay.",
        reason_not_told: "This may stay, but nobody told the person why.",
      },
      questions: {
        books_erased: {
          question: "An invoice or another part of the books was erased as well. Was its time over?",
          strict: "It still had to stay: the tax office may ask for it.",
          lenient: "Its years were over, so it could go.",
        },
        kept_for_claims: {
          question: "Do you need these data for a claim, or would less be enough?",
          strict: "The contract and the letters are enough; the rest must go.",
          lenient: "There is a claim that cannot be proved without them.",
        },
        term_elsewhere: {
          question: "Does the law of your country still ask you to keep this part of the books? Only the Dutch and Belgian terms are known here.",
          strict: "The term is over, or the law does not ask for this.",
          lenient: "The term still runs.",
        },
      },
    },
    "EU-RIGHT-10": {
      name: "No copy of a passport as a standard",
      asks: "Ask no copy of an identity card or passport just to be sure. Only where you really doubt who is asking may you ask for more.",
      remedy: "Let people log in, or confirm by the mail address that you know. Destroy the copies that you have.",
      findings: {
        copy_without_doubt: "A copy of an identity document was demanded without any doubt about who was asking.",
        light_check: "It was checked lightly, or not at all, who was asking.",
        real_doubt: "There was real doubt about who was asking, so more could be asked.",
      },
      questions: {},
    },
    "EU-RIGHT-11": {
      name: "Refusing what is too much",
      asks: "You may refuse a request as unfounded or too much only if you can prove that. The bar is high.",
      remedy: "Write down what shows that the request is an abuse. If you cannot, answer it.",
      findings: {
        no_proof: "The request was refused as too much, and nothing on file proves it.",
        not_refused_so: "The request was not refused as too much.",
      },
      questions: {
        excessive: {
          question: "Was this request really an abuse? The Court allows even a first request to be refused, but only where bad faith is proved.",
          strict: "The file does not prove bad faith, so it had to be answered.",
          lenient: "The file proves that the request was made for something else than to know one's data.",
        },
      },
    },
    "NL-RIGHT-12": {
      name: "Children who ask for themselves (Netherlands)",
      asks: "Since 1 September 2026 a child of 12 to 15 may withdraw consent and ask for its data by itself. For a younger child a parent or guardian asks. Before that day a parent or guardian asked for everybody below 16.",
      remedy: "Deal with the request of the child itself, in words that it understands. Ask for a parent or guardian only below 12.",
      findings: {
        child_heard: "The child is {age} and asked for itself, as it may.",
        child_heard_alone: "The child is {age}: a parent or guardian should have asked.",
        child_sent_away: "The child is {age} and may ask for itself. Sending it to its parents is not allowed.",
        no_minor: "This is not about a child below 16.",
        not_decided: "Nothing has come of the request of this child of {age} yet.",
        representative_asked: "The child is {age}, so you could ask for a parent or guardian.",
        represented: "A parent or guardian asks for this child of {age}.",
      },
      questions: {},
    },
    "EU-RIGHT-13": {
      name: "Tell whoever got the data",
      asks: "After you correct, erase or lock data, tell everybody to whom you gave them, unless that cannot be done.",
      remedy: "Go through your log of recipients and send each of them the change. Keep those messages.",
      findings: {
        all_told: "Everybody in the log was told.",
        no_log: "There is no log of who got the data, so nobody knows whom to tell.",
        not_done: "Nothing was changed, so there is nothing to tell.",
        not_told: "Somebody in the log was not told.",
      },
      questions: {},
    },
    "EU-RIGHT-14": {
      name: "Names, not kinds of companies",
      asks: "Whoever asks to whom the data went gets the names. “Carriers and partners” is no answer.",
      remedy: "Send the names as yet. If you do not know them, look at your log of recipients.",
      findings: {
        names_given: "The names of the recipients were given.",
        not_answered: "The request has not been answered yet.",
        not_asked: "Nobody asked who got the data.",
        only_categories: "It was asked who got the data, and no names were given.",
        refused_as_excessive: "The request was refused as too much; another rule speaks of that.",
      },
      questions: {},
    },
  },
} satisfies DomainText<"rights">;
