/** The languages that there are, and their sentences. */
import type { ProblemCode } from "../core/generated/types.js";
import ar from "./ar.js";
import bg from "./bg.js";
import cs from "./cs.js";
import da from "./da.js";
import de from "./de.js";
import el from "./el.js";
import en from "./en.js";
import es from "./es.js";
import et from "./et.js";
import fi from "./fi.js";
import fr from "./fr.js";
import ga from "./ga.js";
import hr from "./hr.js";
import hu from "./hu.js";
import it from "./it.js";
import lt from "./lt.js";
import lv from "./lv.js";
import mt from "./mt.js";
import nb from "./nb.js";
import nl from "./nl.js";
import pl from "./pl.js";
import pt from "./pt.js";
import ro from "./ro.js";
import sk from "./sk.js";
import sl from "./sl.js";
import sv from "./sv.js";
import tr from "./tr.js";
import uk from "./uk.js";
import { tagOf, type Tag } from "./languages.js";
import type { Locale, ReviewedLocale } from "./types.js";

export { fill } from "./fill.js";
export type * from "./types.js";

/** Every language, by its tag. */
export const locales: Readonly<Record<Tag, Locale>> = {
  ar, bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nb, nl, pl, pt, ro, sk, sl,
  sv, tr, uk,
};

/** The language of this tag, or of its first part (`nl-BE` → `nl`), or English. */
export const localeOf = (tag: string): Locale => locales[tagOf(tag) ?? "en"];

/** The language in which a shop's owner is told what visitors and customers are not: this one, or English. */
export const ownersLocale = (locale: Locale): ReviewedLocale => ("ownerProblems" in locale ? locale : en);

/** The sentence of every problem. */
export const problemsOf = (locale: Locale): Record<ProblemCode, string> => ({
  ...ownersLocale(locale).ownerProblems,
  ...locale.problems,
});
