/** Which of the three forms a text has: a case a line, a list of cases, or one case. */
import { LONGEST } from "./block.js";

export type Form = "lines" | "list" | "one";

const NEWLINE = 0x0a;
/** A line of a list that goes on beyond this is taken to be all of it. */
const LONG_LINE = 1024 * 1024;

/** Looks at the beginning of a text until its form is plain. */
export class FormSeeker {
  /** The first two lines with something on them; no more are looked at. */
  readonly #seen: string[] = [];
  /** Where looking goes on. */
  #at = 0;

  /**
   * The form, as soon as it is plain.
   *
   * @param head what has come in so far
   * @param isAll whether no more will come
   */
  form(head: Buffer, isAll: boolean): Form | undefined {
    while (this.#seen.length < 2) {
      const end = head.indexOf(NEWLINE, this.#at);
      if (end < 0 && !isAll) break;
      const line = head.toString("utf8", this.#at, end < 0 ? head.length : end).trimEnd();
      if (line.trimStart()) this.#seen.push(line);
      this.#at = end + 1;
      if (end < 0) break;
    }
    const [first, second] = this.#seen;
    if (first === undefined) return isAll ? "one" : formOfLong(head);
    return (
      formBy(first.trimStart(), second, isAll) ??
      // What no line tells, the whole text tells.
      (isAll || head.length > LONGEST ? formOfWhole(head.toString("utf8")) : undefined)
    );
  }
}

/** The form by the first line, and by the second where there is one yet. */
function formBy(first: string, second: string | undefined, isAll: boolean): Form | undefined {
  const isList = first.startsWith("[");
  if (isJson(first)) {
    if (!isList || second !== undefined) return "lines";
    return isAll ? "list" : undefined;
  }
  if (!isList && !first.startsWith("{")) return "lines";
  if (second === undefined) return isAll && isList ? "list" : undefined;
  // A whole case cannot stand in a list or an object right after this: the first line is a broken one.
  if (isCase(second) && !/[[,:]$/.test(first)) return "lines";
  return isList ? "list" : undefined;
}

/** A first line that has no end yet: a list may be as long as it likes, and a case may not. */
function formOfLong(head: Buffer): Form | undefined {
  const isList = head.toString("utf8", 0, 1024).trimStart().startsWith("[");
  if (isList && head.length > LONG_LINE) return "list";
  return head.length > LONGEST ? "lines" : undefined;
}

/** A case over several lines; or lines of which the first two are broken, where any is whole. */
function formOfWhole(text: string): Form {
  return !isJson(text) && text.split("\n").some(isCase) ? "lines" : "one";
}

const isCase = (text: string): boolean => text.startsWith("{") && isJson(text);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
