/** The words of the playground. Those of the rules come from vinkje. */
const en = {
  title: "Playground",
  lead: "What the law says of a case, on any day. Nothing is sent: the whole core runs in this page.",
  language: "Language",
  example: "Start from an example",
  breaks: "breaks it",
  not_freed: "is not freed by it",
  keeps: "keeps it",
  own_case: "your own case",
  case: "The case",
  case_hint: "JSON. What decided is marked. Change it, and the verdict follows.",
  day: "The law of",
  day_hint: "Leave it empty for the day of the act itself.",
  slide: "The law of, as a slider",
  own_day: "The day of the act",
  place: "Shop in",
  own_place: "as the case says",
  over_time: "The verdict over time",
  from_on: "{day} on: {outcome}",
  always: "at first: {outcome}",
  verdict: "The verdict",
  by_law_of: "by the law of {day}",
  by_own_day: "by the law on the day of the act",
  decided: "Show where",
  unreadable: "This is no case yet",
  loading: "The core is on its way.",
  unavailable: "The core cannot run in this browser: it needs WebAssembly.",
  share: "Copy a link to this",
  shared: "The link is copied.",
  share_hint: "The link names the example, the day and the place. Facts that you wrote yourself are not in it.",
  law: "All rules on one page",
};

export type Words = typeof en;

const nl: Words = {
  title: "Speeltuin",
  lead: "Wat de wet van een geval zegt, op welke dag ook. Er wordt niets verstuurd: de hele kern draait in deze pagina.",
  language: "Taal",
  example: "Begin met een voorbeeld",
  breaks: "breekt hem",
  not_freed: "stelt hij niet vrij",
  keeps: "volgt hem",
  own_case: "uw eigen geval",
  case: "Het geval",
  case_hint: "JSON. Wat de doorslag gaf, is gemarkeerd. Verander iets, en het oordeel verandert mee.",
  day: "De wet van",
  day_hint: "Laat dit leeg voor de dag waarop het gebeurde.",
  slide: "De wet van, als schuif",
  own_day: "De dag waarop het gebeurde",
  place: "Winkel in",
  own_place: "zoals het geval zegt",
  over_time: "Het oordeel door de tijd",
  from_on: "vanaf {day}: {outcome}",
  always: "eerst: {outcome}",
  verdict: "Het oordeel",
  by_law_of: "naar de wet van {day}",
  by_own_day: "naar de wet op de dag waarop het gebeurde",
  decided: "Toon waar",
  unreadable: "Dit is nog geen geval",
  loading: "De kern is onderweg.",
  unavailable: "De kern kan in deze browser niet draaien: daar is WebAssembly voor nodig.",
  share: "Kopieer een link hiernaartoe",
  shared: "De link is gekopieerd.",
  share_hint: "In de link staan het voorbeeld, de dag en de plaats. Feiten die u zelf schreef, staan er niet in.",
  law: "Alle regels op één pagina",
};

export const words = { en, nl } as const;

export type Language = keyof typeof words;

export const isLanguage = (tag: string | null): tag is Language => tag !== null && Object.hasOwn(words, tag);
