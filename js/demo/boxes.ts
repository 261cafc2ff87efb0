/** Which boxes an order shows: a condition holds by any of its values, and all of them must hold. */
import type { ManifestBox, ManifestDocument, When } from "vinkje/node";

/** What an order is, as far as boxes hang on it. */
export type Facts = { readonly [Subject in keyof When]: readonly string[] };

export const boxesFor = (manifest: ManifestDocument, facts: Facts): ManifestBox[] =>
  manifest.boxes.filter(({ when }) =>
    (Object.keys(when) as (keyof When)[]).every((subject) =>
      when[subject]?.some((value) => facts[subject]?.includes(value)),
    ),
  );
