/** Shows what the check of the banner on this very page came to; the check itself is vinkje's, by the script tag. */
import type { CheckedPage } from "vinkje/browser";
import { speechOf } from "vinkje/rules";
import { byId, element } from "./playground/dom.js";
import { findingsView, outcomeMark } from "./playground/findings.js";
import { isLanguage, words } from "./playground/words.js";

document.addEventListener("vinkje-check", ({ detail }) => show(detail));

function show({ verdict, case: { situation } }: CheckedPage): void {
  const { lang } = document.documentElement;
  const speech = speechOf(lang);
  const facts = Object.entries(situation).flatMap(([name, group]) => rowsOf(`/${name}`, group));
  byId("verdict").replaceChildren(element("p", { className: "headline" }, outcomeMark(verdict.verdict, speech)));
  byId("facts").replaceChildren(...facts);
  byId("findings").replaceChildren(...findingsView(verdict.findings, speech, words[isLanguage(lang) ? lang : "en"], pointAt));
}

/** Each fact of a group, by its pointer. */
const rowsOf = (pointer: string, group: unknown): HTMLElement[] => [
  element("dt", { id: pointer, tabIndex: -1 }, element("code", {}, pointer)),
  element("dd", {}),
  ...Object.entries(group ?? {}).flatMap(([name, fact]) => [
    element("dt", { id: `${pointer}/${name}`, tabIndex: -1 }, element("code", {}, `${pointer}/${name}`)),
    element("dd", {}, element("code", {}, JSON.stringify(fact))),
  ]),
];

function pointAt(pointer: string): void {
  const row = document.getElementById(pointer) ?? byId("facts");
  row.closest("details")?.setAttribute("open", "");
  row.focus();
}
