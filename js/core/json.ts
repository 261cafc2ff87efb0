/**
 * Values as JSON text of which nothing is lost on the way.
 *
 * `JSON.stringify` writes NaN and an invalid date as `null`, which would be a fact that is known to be
 * none, and leaves out functions. Here these are faults with their place.
 */
import type { InputCode } from "./generated/types.js";
import { VinkjeInputError } from "./input-error.js";

/** As deep as the core reads: objects and lists inside each other. */
const DEEPEST = 127;
/** The longest name that a pointer repeats, in characters. */
const LONGEST_NAME = 64;

/**
 * A value as JSON. Fields that are `undefined` are absent, and dates are instants.
 *
 * @throws VinkjeInputError for what JSON has no word for
 */
export function json(value: unknown): string {
  const lost = value === undefined ? fault("type", "expected an object, found undefined") : lostOf(value, "", []);
  if (!lost) return JSON.stringify(value);
  const { code, message, path } = lost;
  throw new VinkjeInputError({ code, pointer: path.map(token).join(""), message, line: 0, column: 0 });
}

/** A text, where a program may give something else after all. @throws VinkjeInputError */
export function text(value: string, pointer: string): string {
  if (typeof value === "string") return value;
  throw new VinkjeInputError({ code: "type", pointer, message: `expected a string, found ${kindOf(value)}`, line: 0, column: 0 });
}

/** The first thing that JSON would lose. */
interface Lost {
  code: InputCode;
  message: string;
  /** From the whole to the place, filled in on the way back: most values lose nothing. */
  path: (string | number)[];
}

const fault = (code: InputCode, message: string): Lost => ({ code, message, path: [] });

/** @param within what the value lies in, the outermost first */
function lostOf(value: unknown, name: string | number, within: object[]): Lost | undefined {
  switch (typeof value) {
    case "string":
    case "boolean":
      return undefined;
    case "number":
      return Number.isFinite(value) ? undefined : fault("value", `expected a finite number, found ${value}`);
    case "object":
      return value === null ? undefined : lostOfObject(value, name, within);
    case "bigint":
      return fault("type", "expected a number, found a bigint");
    default:
      return fault("type", `expected a value that JSON has, found ${kindOf(value)}`);
  }
}

function lostOfObject(value: object, name: string | number, within: object[]): Lost | undefined {
  if ("toJSON" in value && typeof value.toJSON === "function") {
    const written: unknown = value.toJSON(String(name));
    if (written === null || written === undefined) {
      return fault("value", `expected an instant such as \`2026-03-02T10:00:00+01:00\`, found an invalid ${tagOf(value)}`);
    }
    return typeof written === "object" ? lostWithin(written, within) : lostOf(written, name, within);
  }
  return lostWithin(value, within);
}

function lostWithin(value: object, within: object[]): Lost | undefined {
  if (within.includes(value)) return fault("value", "expected an object that ends, found one inside itself");
  if (within.length >= DEEPEST) return fault("too_deep", "too many objects or lists inside each other");
  within.push(value);
  const lost = Array.isArray(value) ? lostInList(value, within) : lostInFields(value, within);
  within.pop();
  return lost;
}

function lostInList(list: readonly unknown[], within: object[]): Lost | undefined {
  for (let index = 0; index < list.length; index++) {
    const lost = lostOf(list[index], index, within);
    if (lost) return below(index, lost);
  }
  return undefined;
}

function lostInFields(object: object, within: object[]): Lost | undefined {
  if (!hasFields(object)) return fault("type", `expected an object or a list, found a ${tagOf(object)}`);
  for (const name of Object.keys(object)) {
    const field = (object as Record<string, unknown>)[name];
    const lost = field === undefined ? undefined : lostOf(field, name, within);
    if (lost) return below(name, lost);
  }
  return undefined;
}

function below(name: string | number, lost: Lost): Lost {
  lost.path.unshift(name);
  return lost;
}

/** Whether an object is what its fields say, unlike a Map, a Set or a boxed number. */
function hasFields(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null || tagOf(object) === "Object";
}

/** `Date`, `Map`, `Object`: what an object is by its own word. */
const tagOf = (object: object): string => Object.prototype.toString.call(object).slice("[object ".length, -1);

const kindOf = (value: unknown): string =>
  value === undefined || value === null ? String(value) : typeof value === "object" ? `a ${tagOf(value)}` : `a ${typeof value}`;

/** A step of a JSON Pointer (RFC 6901), cut where it is absurdly long. */
function token(name: string | number): string {
  const whole = String(name);
  const shown = whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME)}…` : whole;
  return `/${shown.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
