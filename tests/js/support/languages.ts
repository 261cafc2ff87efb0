/** The languages of the packed package, and shops that speak them. */
import { readdirSync } from "node:fs";
import type { Config } from "vinkje/node";
import type nl from "vinkje/locales/nl";

type Dutch = typeof nl;

/** A language as the package has it; for its owner only where it was read by a second reader. */
export type Language = Omit<Dutch, "review" | "ownerProblems" | "remarks"> & {
  review: { status: string; on?: string };
} & Partial<Pick<Dutch, "ownerProblems" | "remarks">>;

/** The groups of texts that every language has. */
export const GROUPS = ["banner", "choices", "embeds", "checkout", "problems"] as const;

/** What a file of `vinkje/locales` gives. */
export const language = async (tag: string): Promise<Language> =>
  ((await import(`vinkje/locales/${tag}`)) as { default: Language }).default;

/** The tags of the files that there are. */
export const tags: readonly string[] = readdirSync("target/packed/node_modules/vinkje/locales")
  .map((file) => file.replace(/\.js$/, ""))
  .filter((name) => name !== "languages");

/** A configuration in these languages: what it says in Dutch, it says in each. */
export const speaking = (config: Config, languages: readonly string[]): Config => {
  const texts = JSON.stringify({ ...config, texts: {} }, (_, value: unknown) => {
    const dutch = value !== null && typeof value === "object" && "nl" in value ? value.nl : undefined;
    return dutch === undefined ? value : Object.fromEntries(languages.map((tag) => [tag, dutch]));
  });
  return { ...(JSON.parse(texts) as Config), languages: [...languages] };
};
