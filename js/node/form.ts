/** A checkout that came as a plain HTML form, so that ordering works without JavaScript. */
import type { CheckoutRequest, SubmittedBox } from "../core/node.js";

/** The fields of a form post, however the shop's framework hands them out. */
export type FormFields =
  | URLSearchParams
  | FormData
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** The names that the form's fields have. A box is asked and, where ticked, in `vinkje_box` too. */
export const FORM = {
  asked: "vinkje_asked",
  ticked: "vinkje_box",
  manifest: "vinkje_manifest",
  locale: "vinkje_locale",
  surface: "vinkje_surface",
} as const;

/**
 * The request that a form makes.
 *
 * @param given what the shop knows better than the form: the order's number, the tags
 * @param language where neither says one
 */
export function requestFromForm(
  fields: FormFields,
  given: Partial<CheckoutRequest>,
  language: string,
): CheckoutRequest {
  const all = reader(fields);
  const one = (name: string): string | undefined => all(name).find((value) => value !== "");
  const manifest = one(FORM.manifest);
  const country = one("country");
  const email = one("email");
  // The core says what is wrong with a word that it does not know.
  const customer = one("customer") as CheckoutRequest["customer"];
  const attempt = one("attempt");
  return {
    order: one("order") ?? "",
    surface: one(FORM.surface) ?? "classic",
    ...(attempt === undefined ? {} : { attempt: Number(attempt) }),
    ...(manifest === undefined ? {} : { manifest }),
    ...(country === undefined ? {} : { country }),
    ...(email === undefined ? {} : { email }),
    ...(customer === undefined ? {} : { customer }),
    locale: one(FORM.locale) ?? language,
    ...given,
    boxes: boxes(all(FORM.asked), all(FORM.ticked)),
  };
}

/** A form shows every box empty: there is no other way to write it with {@link FORM}. */
function boxes(asked: readonly string[], ticked: readonly string[]): SubmittedBox[] {
  const box = (id: string): SubmittedBox => ({ id, ticked: ticked.includes(id), initial_state: "empty" });
  // A box that was ticked and is not among those asked is for the core to refuse, not to lose.
  return [...asked, ...ticked.filter((id) => !asked.includes(id))].map(box);
}

function reader(fields: FormFields): (name: string) => readonly string[] {
  if (fields instanceof URLSearchParams || fields instanceof FormData) {
    return (name) => fields.getAll(name).filter((value) => typeof value === "string");
  }
  return (name) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return value === undefined ? [] : typeof value === "string" ? [value] : value;
  };
}
