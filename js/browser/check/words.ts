/** What the words on a banner's buttons say, in the languages that a second reader has read. */

interface Words {
  /** Says that one accepts. */
  accepts: RegExp;
  /** Says that one refuses. */
  refuses: RegExp;
  /** Presses on without saying that anything is accepted. */
  vague: RegExp;
  /** Hides a refusal, or shames who refuses. */
  shames: RegExp;
  /** Names legitimate interest. */
  interest: RegExp;
  /** Says that a choice can be changed. */
  withdraws: RegExp;
  /** Asks for money. */
  pays: RegExp;
}

const words: Readonly<Record<string, Words>> = {
  en: {
    accepts: /accept|agree|allow|consent|\byes\b/,
    refuses: /reject|refuse|decline|deny|disagree|(do not|don['’]t|without) (accept|allow|agree|consent)|necessary|essential|\bno\b/,
    vague: /^(ok|okay|got it|understood|i understand|continue|next|close|fine|sure|great)\W*$/,
    shames: /more|option|setting|manage|preference|custom|later|learn|limited|worse|lose|miss|\bno\b.*\bi\b/,
    interest: /legitimate interest/,
    withdraws: /change|withdraw|revoke/,
    pays: /\bpay|subscri|without ads/,
  },
  nl: {
    accepts: /accepte|akkoord|toesta|toestem|\bja\b/,
    refuses: /weiger|afwijz|(niet|zonder)( te)? (accepteren|toestaan|akkoord)|noodzakelijk|\bnee\b/,
    vague: /^(oké|oke|ok|okay|begrepen|ik snap het|snap ik|prima|doorgaan|verder|volgende|sluiten|top|goed)\W*$/,
    shames: /meer|optie|instelling|beheer|voorkeur|aanpassen|later|lees|beperkt|minder|jammer|slechter|\bmis|\bnee\b.*\bik\b/,
    interest: /gerechtvaardigde? belang/,
    withdraws: /verander|wijzig|intrek|herroep|aanpassen/,
    pays: /abonn|betaal|betalen|zonder reclame/,
  },
  fr: {
    accepts: /accept|d['’]accord|autoris|consen|\boui\b/,
    refuses: /refus|rejet|déclin|interdi|(sans|ne pas|pas) (accepter|autoriser|consentir)|nécessaire|\bnon\b/,
    vague: /^(ok|compris|j['’]ai compris|continuer|suivant|fermer|parfait|très bien)\W*$/,
    shames: /plus|option|param|gérer|préférence|personnalis|limité|perd|dommage|tant pis|\bnon\b.*\bje\b/,
    interest: /intérêts? légitimes?/,
    withdraws: /modifi|chang|retir|revenir/,
    pays: /abonn|payer|payant|sans publicité/,
  },
  de: {
    accepts: /akzeptier|annehm|zustimm|erlaub|einverstanden|zulassen|\bja\b/,
    refuses: /ablehn|verweiger|(nicht|ohne) (zustimm|akzeptier|erlaub|einwillig)|notwendig|erforderlich|\bnein\b/,
    vague: /^(ok|okay|verstanden|alles klar|weiter|schließen|gut|super)\W*$/,
    shames: /mehr|option|einstell|verwalt|anpass|präferenz|später|eingeschränkt|verzicht|leider|schlechter|\bnein\b.*\bich\b/,
    interest: /berechtigte[ns]? interesse/,
    withdraws: /änder|widerruf|widerrufen/,
    pays: /\babo\b|abonn|bezahl|kostenpflichtig|ohne werbung/,
  },
};

const wordsOf = (language: string): Words | undefined => words[language.split("-", 1)[0] ?? ""];

/** Whether the labels mislead; undefined where the list has neither these words nor this language. */
export function mislead(language: string, accept: string, refuse: string): boolean | undefined {
  const list = wordsOf(language);
  if (!list) return undefined;
  const [yes, no] = [accept.toLowerCase(), refuse.toLowerCase()];
  if (list.vague.test(yes) || list.refuses.test(yes) || list.shames.test(no)) return true;
  if (list.accepts.test(no) && !list.refuses.test(no)) return true;
  return list.accepts.test(yes) && list.refuses.test(no) ? false : undefined;
}

/** Whether a text says this; undefined where there is no list in its language. */
export const says = (language: string, what: "interest" | "withdraws" | "pays", text: string): boolean | undefined =>
  wordsOf(language)?.[what].test(text.toLowerCase());
