/** Input that cannot be read, as an exception. */
import type { InputError } from "./generated/types.js";
import { VinkjeError } from "./error.js";

/** Input that could not be read: where, and what would be right. */
export class VinkjeInputError extends VinkjeError {
  /** The fault, with its JSON Pointer and the nearest right name. */
  readonly fault: InputError;

  constructor(fault: InputError) {
    const place = fault.pointer ? ` at \`${fault.pointer}\`` : "";
    super("input", `${fault.message}${place}`);
    this.name = "VinkjeInputError";
    this.fault = fault;
  }
}
