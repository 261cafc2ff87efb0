/** Bytes for the core. */

export const fromBase64 = (text: string): Uint8Array => ascii(atob(text));

/** One byte for each character; the core refuses what is not of its own making. */
export const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
