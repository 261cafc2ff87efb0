/** What a {@link VinkjeError} can be about. Stable: programs may branch on it. */
export type ErrorCode =
  | "not_started"
  | "core_unavailable"
  | "policy_unreadable"
  | "manifest_unreadable"
  | "input";

/** Everything that this package throws on purpose. */
export class VinkjeError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "VinkjeError";
    this.code = code;
  }
}
