/** What axe finds on the visitor's page. */
import axe, { type AxeResults } from "axe-core";
import type { Visit } from "./visit.js";

/** Every violation, of any impact, in a line each. */
export async function violations({ page }: Pick<Visit, "page">): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    () => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
