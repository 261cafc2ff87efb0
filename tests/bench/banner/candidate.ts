/** What is measured: one way to ask for consent, as it stands on a page. */

/** Where a banner's accept button is found. */
export interface Accept {
  /** Selectors; each after the first is looked up in the shadow root of the element before it. */
  path: readonly string[];
  /** The button's whole text, where its selector alone does not tell it from others. */
  text?: string;
}

export interface Candidate {
  id: string;
  /** What goes into the page's head, where its documentation says so. */
  head: string;
  /** What goes to the end of the body. */
  foot: string;
  /** The tag that waits for consent, inert in the candidate's own way; empty where a call starts it. */
  gated: string;
  /** None where the page has no banner. */
  accept: Accept | null;
  /** Its files, by path. */
  files: ReadonlyMap<string, Buffer | string>;
  /** What its own server answers, beside files; null where there is nothing at this address. */
  answer?(ask: Ask): Promise<Answer | null>;
}

export interface Ask {
  method: string;
  /** The path, with its query. */
  url: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[]>>;
  body: Buffer;
}

/** The script that waits for consent: it notes the moment at which it ran. */
export const TAG = "/tag.js";

/** The page as it is without any banner. */
export const none: Candidate = { id: "none", head: "", foot: "", gated: "", accept: null, files: new Map() };

/** Stands in markup for the origin of the page, which is known only once it is served. */
export const ORIGIN = "https://origin.invalid";
