/** A problem that the core found, with its sentence. */
import type { ManifestDocument, Problem } from "../core/node.js";
import { fill, localeOf, problemsOf } from "../locales/index.js";
import { textIn } from "./language.js";

/** {@link Problem} in the words of one language. */
export interface Finding extends Problem {
  /** What is wrong and what to do, in the asked language. */
  message: string;
  /** What the sentence is about: ids and limits, never personal data. */
  params: { [name: string]: string };
}

/**
 * Gives each problem its sentence.
 *
 * @param manifest where boxes are named: `{text}` is then what stands beside the box, which people
 *   know; else its id
 */
export function findings(
  problems: readonly Problem[],
  language: string,
  manifest?: ManifestDocument,
): Finding[] {
  const sentences = problemsOf(localeOf(language));
  return problems.map((problem) => {
    const params = problem.params ?? {};
    const box = params["box"];
    const text = (manifest && labelOf(manifest, box, language)) ?? box;
    const shown = text === undefined ? params : { ...params, text };
    return { ...problem, params, message: fill(sentences[problem.code], shown) };
  });
}

function labelOf(manifest: ManifestDocument, id: string | undefined, language: string): string | undefined {
  const asked = manifest.boxes.find((box) => box.id === id);
  const text = asked && textIn(asked.text, language, manifest.languages);
  // Links are written `[words](/path)`.
  return text?.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
}
