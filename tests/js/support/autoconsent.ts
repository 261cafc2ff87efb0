/** What autoconsent takes a banner and its buttons for: the heuristics among its sources, which it ships and does not export. */
import { build } from "esbuild";

export interface Heuristics {
  /** `reject`, `accept`, `settings`, `acknowledge` or `other`: by the whole text of a button. */
  classifyButtonTextRegex(text: string): string;
  /** By which of its patterns a text is a cookie banner's. */
  checkHeuristicPatterns(text: string): { patterns: string[] };
}

export async function heuristics(): Promise<Heuristics> {
  const { outputFiles } = await build({
    entryPoints: ["node_modules/@duckduckgo/autoconsent/lib/heuristics.ts"],
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return (await import(`data:text/javascript;base64,${code}`)) as Heuristics;
}
