/** Elements from words: what a case says never becomes HTML. */
type Child = Node | string | null | undefined | false;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]> & { data?: Readonly<Record<string, string>> } = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const { data = {}, ...properties } = given;
  const made = Object.assign(document.createElement(tag), properties);
  Object.assign(made.dataset, data);
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

export const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
