/** The services and cookies of a policy, as its records number them. */

/** A purpose, with the services and cookies that a visitor may leave out. */
export interface DecidablePurpose {
  id: string;
  services: readonly { id: string; cookies?: readonly { name: string }[] }[];
}

/** The ids of all services and cookies, in the order in which the core counts them. */
export const itemsOf = (purposes: readonly DecidablePurpose[]): string[] =>
  purposes.flatMap(({ services }) =>
    services.flatMap(({ id, cookies = [] }) => [id, ...cookies.map(({ name }) => `${id}/${name}`)]),
  );

/** The items that a set in hexadecimal digits holds, four a digit. */
export const itemsNamed = (items: readonly string[], digits: string): string[] =>
  items.filter((_, item) => (parseInt(digits[item >> 2] ?? "0", 16) >> (item & 3)) & 1);
