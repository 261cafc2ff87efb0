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
} as const;

/** What the shop knows better than a form, whoever wrote that; at least which order it is, and where. */
export type Given = Pick<CheckoutRequest, "order" | "surface"> & Partial<CheckoutRequest>;

/**
 * The request that a form makes.
 *
 * @param language where the form says none
 */
export function requestFromForm(fields: FormFields, given: Given, language: string): CheckoutRequest {
  const all = reader(fields);
  const one = (name: string): string | undefined => all(name).find((value) => value !== "");
  const manifest = one(FORM.manifest);
  const country = one("country");
  const email = one("email");
  // The core says what is wrong with a word that it does not know.
  const customer = one("customer") as CheckoutRequest["customer"];
  return {
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
    return (name) => fields.getAll(name).filter(isText);
  }
  // Some frameworks make objects and numbers of what a stranger has posted: those are no fields of a form.
  return (name) => (Object.hasOwn(fields, name) ? [fields[name]].flat() : []).filter(isText);
}

const isText = (value: unknown): value is string => typeof value === "string";
