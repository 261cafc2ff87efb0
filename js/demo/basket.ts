/** The basket: a cookie that the shop does not work without, so it needs no consent. */
import { teaOf, type Tea } from "./catalogue.js";

const COOKIE = "theebus_basket";
const WEEK_S = 7 * 24 * 3600;
const MOST = 12;

export interface Line {
  tea: Tea;
  count: number;
}

/** The basket in a `Cookie` header: `ochtendmist:2.duinroos:1`. */
export function readBasket(cookies: string | undefined): Line[] {
  const value = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(cookies ?? "")?.[1] ?? "";
  return value.split(".").flatMap((part) => {
    const [slug = "", count] = part.split(":");
    const tea = teaOf(slug);
    return tea ? [{ tea, count: Math.min(MOST, Math.max(1, Number(count) || 1)) }] : [];
  });
}

/** The basket with one more of a tea. */
export function withTea(basket: readonly Line[], tea: Tea): Line[] {
  const has = basket.some((line) => line.tea === tea);
  return has
    ? basket.map((line) => (line.tea === tea ? { tea, count: Math.min(MOST, line.count + 1) } : line))
    : [...basket, { tea, count: 1 }];
}

/** The `Set-Cookie` header of a basket; an empty one is taken away. */
export function writeBasket(basket: readonly Line[]): string {
  const value = basket.map(({ tea, count }) => `${tea.slug}:${count}`).join(".");
  return `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${value ? WEEK_S : 0}`;
}

/** In euro cents. */
export const totalOf = (basket: readonly Line[]): number =>
  basket.reduce((sum, { tea, count }) => sum + tea.price * count, 0);

export const tagsOf = (basket: readonly Line[]): string[] => [...new Set(basket.flatMap(({ tea }) => tea.tags))];
