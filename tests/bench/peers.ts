/** The three rules on boxes that the core is measured beside, written as a shop would write them today. */
import { z } from "zod";

/** A box at the checkout, as a form sends it. */
export interface Box {
  purposes: string[];
  required: boolean;
  initial_state: "empty" | "ticked";
}

/** The rules that are broken, by their ids, in order. */
export type Broken = ("EU-BOX-01" | "EU-BOX-02" | "EU-BOX-04")[];

const CONSENT = new Set(["direct_marketing", "newsletter", "offers", "sms", "phone", "partner_sharing"]);
const PAPERS = new Set(["terms", "privacy_read", "privacy_agree"]);

const asksConsent = ({ purposes }: Box): boolean => purposes.some((purpose) => CONSENT.has(purpose));
const asksPapers = ({ purposes }: Box): boolean => purposes.some((purpose) => PAPERS.has(purpose));

const rules = {
  "EU-BOX-01": ({ initial_state }: Box) => initial_state !== "ticked",
  "EU-BOX-02": (box: Box) => !(asksConsent(box) && asksPapers(box)),
  "EU-BOX-04": (box: Box) => !(asksConsent(box) && box.required),
};

const inOrder = Object.entries(rules) as [Broken[number], (box: Box) => boolean][];

/** In plain JavaScript: no check of shapes, no place of a fault, no law. */
export const plain = (boxes: Box[]): Broken =>
  inOrder.filter(([, holds]) => !boxes.every(holds)).map(([id]) => id);

const boxSchema = z
  .strictObject({
    purposes: z.array(z.string()),
    required: z.boolean(),
    initial_state: z.enum(["empty", "ticked"]),
  })
  .superRefine((box, context) => {
    for (const [id, holds] of inOrder) if (!holds(box)) context.addIssue({ code: "custom", message: id });
  });
const boxesSchema = z.array(boxSchema);

/** With zod 4: shapes, places and rules, no law. */
export function zod(boxes: unknown): Broken {
  const { error } = boxesSchema.safeParse(boxes);
  const broken = new Set(error?.issues.map(({ message }) => message));
  return inOrder.map(([id]) => id).filter((id) => broken.has(id));
}
