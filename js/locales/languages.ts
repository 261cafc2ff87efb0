/** Which languages there are and who has read them, without their texts. */
import { review as ar } from "./ar.js";
import { review as bg } from "./bg.js";
import { review as cs } from "./cs.js";
import { review as da } from "./da.js";
import { review as de } from "./de.js";
import { review as el } from "./el.js";
import { review as en } from "./en.js";
import { review as es } from "./es.js";
import { review as et } from "./et.js";
import { review as fi } from "./fi.js";
import { review as fr } from "./fr.js";
import { review as ga } from "./ga.js";
import { review as hr } from "./hr.js";
import { review as hu } from "./hu.js";
import { review as it } from "./it.js";
import { review as lt } from "./lt.js";
import { review as lv } from "./lv.js";
import { review as mt } from "./mt.js";
import { review as nb } from "./nb.js";
import { review as nl } from "./nl.js";
import { review as pl } from "./pl.js";
import { review as pt } from "./pt.js";
import { review as ro } from "./ro.js";
import { review as sk } from "./sk.js";
import { review as sl } from "./sl.js";
import { review as sv } from "./sv.js";
import { review as tr } from "./tr.js";
import { review as uk } from "./uk.js";
import type { RemarkTexts, Review } from "./types.js";

const reviews = {
  ar, bg, cs, da, de, el, en, es, et, fi, fr, ga, hr, hu, it, lt, lv, mt, nb, nl, pl, pt, ro, sk, sl,
  sv, tr, uk,
} satisfies Readonly<Record<string, Review>>;

/** The tag of a language that there is. */
export type Tag = keyof typeof reviews;

/** The language of this tag, or of its first part (`nl-BE` → `nl`); nothing where there is none. */
export const tagOf = (tag: string): Tag | undefined => [tag, tag.split("-", 1)[0] ?? ""].map(written).find(isTag);

/** Norwegian is written in two ways; who asks for no particular one gets bokmål. */
const written = (tag: string): string => (tag === "no" ? "nb" : tag);

const tags = Object.keys(reviews) as Tag[];

const isTag = (tag: string): tag is Tag => tags.some((one) => one === tag);

/** The languages that a second reader has read through. */
export const reviewed: readonly Tag[] = tags.filter((tag) => reviews[tag].status === "reviewed");

/** Something about a configuration that holds, which its owner should know. */
export interface Remark {
  code: keyof RemarkTexts;
  /** Where, as a JSON Pointer (RFC 6901) into the configuration. */
  pointer: string;
  /** What the sentence needs to name. */
  params: { language: string };
}

/** What there is to know about a shop's languages: nothing of one that a second reader has read through. */
export function remarksOn(languages: readonly string[]): Remark[] {
  return languages.flatMap((language, index) => {
    const tag = tagOf(language);
    if (tag && reviews[tag].status === "reviewed") return [];
    const code = tag ? "language_unreviewed" : "language_absent";
    return [{ code, pointer: `/languages/${index}`, params: { language } }];
  });
}
