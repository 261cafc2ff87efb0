/** Which boxes an order shows: the core says so, by what the shop knows of the order. */
import { boxesToAsk, type Circumstances } from "vinkje/core/checkout";
import type { ManifestBox, ManifestDocument } from "vinkje/node";

export function boxesFor(manifest: ManifestDocument, order: Circumstances): ManifestBox[] {
  const asked = boxesToAsk(manifest, order);
  return manifest.boxes.filter(({ id }) => asked.includes(id));
}
