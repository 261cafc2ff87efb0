/** A case, what is asked of it, and what comes of it: shown anew whenever one of them changes. */
import type { Asked as AskedOfCore, Catalogue, Day, FullCore, InputError, Jurisdiction, Verdict } from "vinkje/core/owner";
import { start } from "vinkje/core/owner";
import { speechOf, type Speech } from "vinkje/rules";
import { byId, element } from "./dom.js";
import { exampleOptions, textOf } from "./examples.js";
import { findingsView, outcomeMark } from "./findings.js";
import { toFragment, type Asked } from "./link.js";
import { MarkedText } from "./marked-text.js";
import { fromNumber, overTimeView, toNumber, verdictsOverTime } from "./over-time.js";
import { placeOf, type Span } from "./places.js";
import { isLanguage, words, type Language, type Words } from "./words.js";

const A_YEAR = 365;

/** Loads what it needs, and shows what is asked. */
export async function openPlay(asked: Asked): Promise<Play> {
  const [core, { default: catalogue }] = await Promise.all([
    start(),
    import("vinkje/catalogue.json", { with: { type: "json" } }),
  ]);
  return new Play(core, catalogue as unknown as Catalogue, asked);
}

export class Play {
  readonly #core: FullCore;
  readonly #catalogue: Catalogue;
  readonly #case = new MarkedText(byId("case"), byId("marks"));
  readonly #example = byId<HTMLSelectElement>("example");
  readonly #day = byId<HTMLInputElement>("day");
  readonly #slide = byId<HTMLInputElement>("slide");
  readonly #place = byId<HTMLSelectElement>("place");
  readonly #languages = byId<HTMLSelectElement>("language");
  #asked: Asked;

  constructor(core: FullCore, catalogue: Catalogue, asked: Asked) {
    this.#core = core;
    this.#catalogue = catalogue;
    this.#asked = asked;
    const { turning_days: days } = catalogue;
    this.#slide.min = String(toNumber(days[0] ?? catalogue.version) - A_YEAR);
    this.#slide.max = String(toNumber(days.at(-1) ?? catalogue.version) + A_YEAR);
    this.#listen();
    this.ask(asked);
  }

  get language(): Language {
    return this.#asked.language;
  }

  /** Shows another example, day, place or language. */
  ask(asked: Asked): void {
    const [first] = this.#catalogue.rules;
    const example = asked.example ?? (first ? { rule: first.id, kind: "broken" as const } : null);
    this.#speak(asked.language);
    this.#choose(example);
    this.#change({ ...asked, example });
  }

  get #words(): Words {
    return words[this.#asked.language];
  }

  get #speech(): Speech {
    return speechOf(this.#asked.language);
  }

  #listen(): void {
    this.#example.addEventListener("change", () => {
      const [rule = "", kind] = this.#example.value.split(" ");
      const example = { rule, kind: kind === "kept" ? ("kept" as const) : ("broken" as const) };
      this.#choose(example);
      this.#change({ example });
    });
    this.#case.onInput(() => {
      this.#example.value = "";
      this.#change({ example: null });
    });
    this.#day.addEventListener("input", () => this.#change({ day: this.#day.value || null }));
    this.#slide.addEventListener("input", () => this.#change({ day: fromNumber(this.#slide.valueAsNumber) }));
    byId("own-day").addEventListener("click", () => this.#change({ day: null }));
    this.#place.addEventListener("change", () => this.#change({ place: (this.#place.value || null) as Jurisdiction | null }));
    this.#languages.addEventListener("change", () => {
      const { value } = this.#languages;
      if (!isLanguage(value)) return;
      this.#speak(value);
      this.#change({});
    });
    byId("share").addEventListener("click", () => void this.#share());
    byId<HTMLFormElement>("play").addEventListener("submit", (event) => event.preventDefault());
  }

  /** Puts an example's case into the text. */
  #choose(example: Asked["example"]): void {
    const text = example && textOf(this.#catalogue, example);
    if (text) this.#case.text = text;
    this.#example.value = example && text ? `${example.rule} ${example.kind}` : "";
  }

  /** Sets every word of the page. */
  #speak(language: Language): void {
    this.#asked = { ...this.#asked, language };
    const t = this.#words;
    document.documentElement.lang = language;
    document.title = `${t.title} · vinkje demo`;
    for (const place of document.querySelectorAll<HTMLElement>("[data-word]")) {
      place.textContent = t[place.dataset["word"] as keyof Words];
    }
    for (const place of document.querySelectorAll<HTMLElement>("[data-label]")) {
      place.ariaLabel = t[place.dataset["label"] as keyof Words];
    }
    this.#languages.value = language;
    byId<HTMLAnchorElement>("all").href = `/law?lang=${language}`;
    this.#example.replaceChildren(...exampleOptions(this.#catalogue, this.#speech, t));
    const places = Object.entries(this.#speech.texts.law.places);
    this.#place.replaceChildren(new Option(t.own_place, ""), ...places.map(([code, name]) => new Option(name, code)));
    this.#choose(this.#asked.example);
  }

  #change(change: Partial<Asked>): void {
    this.#asked = { ...this.#asked, ...change };
    byId("shared").textContent = "";
    history.replaceState(null, "", toFragment(this.#asked));
    this.#judge();
  }

  #judge(): void {
    const { text } = this.#case;
    const { day, place } = this.#asked;
    const here: AskedOfCore = place ? { jurisdiction: place } : {};
    const { value, error } = this.#core.judge(text, day ? { ...here, at: day } : here);
    this.#place.value = place ?? "";
    this.#day.value = day ?? "";
    if (error) return this.#showFault(error);
    this.#slide.value = String(toNumber(day ?? value.law_date));
    this.#slide.ariaValueText = this.#speech.day(day ?? value.law_date);
    this.#showVerdict(text, value, here);
  }

  #showFault({ pointer, message, line, column }: InputError): void {
    const place = [line > 0 ? `${line}:${column}` : "", pointer].filter(Boolean).join(" ");
    byId("fault").textContent = `${this.#words.unreadable}: ${place ? `${place}: ` : ""}${message}`;
    this.#case.mark([]);
    byId("verdict").textContent = this.#words.unreadable;
    byId("over-time").replaceChildren();
    byId("findings").replaceChildren();
  }

  #showVerdict(text: string, verdict: Verdict, here: AskedOfCore): void {
    const t = this.#words;
    const speech = this.#speech;
    const { day } = this.#asked;
    byId("fault").textContent = "";
    const by = day ? t.by_law_of.replace("{day}", speech.day(day)) : t.by_own_day;
    byId("verdict").replaceChildren(element("p", { className: "headline" }, outcomeMark(verdict.verdict, speech), ` ${by}`));
    const spans = verdictsOverTime(this.#core, text, this.#catalogue.turning_days, here);
    const choose = (day: Day): void => this.#change({ day });
    byId("over-time").replaceChildren(...overTimeView(spans, day ?? verdict.law_date, speech, t, choose));
    const place = (pointer: string): Span | undefined => placeOf(text, `/situation${pointer}`);
    const show = (pointer: string): void => this.#case.show(place(pointer));
    byId("findings").replaceChildren(
      ...(verdict.findings.length ? findingsView(verdict.findings, speech, t, show) : [element("p", {}, speech.texts.report.silent)]),
    );
    const pointers = verdict.findings.flatMap(({ outcome, pointers }) => (outcome === "not_applicable" ? [] : pointers));
    this.#case.mark(pointers.map(place).filter((span) => span !== undefined));
  }

  /** Copies the link; where the browser does not let a page copy, shows it. */
  async #share(): Promise<void> {
    const said = await navigator.clipboard.writeText(location.href).then(
      () => this.#words.shared,
      () => location.href,
    );
    byId("shared").textContent = said;
  }
}
