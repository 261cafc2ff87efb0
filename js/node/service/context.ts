/** What the routes work with. */
import type { FullCore } from "../../core/node.js";
import type { Keys } from "../keys.js";
import type { Ledger } from "../ledger/ledger.js";
import type { Registrar } from "../registrar.js";
import type { Shop } from "../shop.js";
import { Fault } from "./fault.js";

export interface Context {
  readonly core: FullCore;
  readonly keys: Keys;
  readonly ledger: Ledger;
  readonly registrar: Registrar;
  readonly shops: ReadonlyMap<string, Shop>;
  /** The version of this package. */
  readonly version: string;
}

/** The parameters of a path that names a shop. */
export interface ShopParams {
  shop: string;
}

/**
 * The shop of a path.
 *
 * @throws Fault `shop_unknown`
 */
export function shopOf({ shops }: Context, { shop }: ShopParams): Shop {
  const found = shops.get(shop);
  if (!found) throw new Fault("shop_unknown");
  return found;
}
