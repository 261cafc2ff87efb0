/** Where things stand in a JSON text: JSON Pointer (RFC 6901) to offsets. */

export interface Span {
  from: number;
  to: number;
}

/**
 * Where what a pointer names stands: a field with its value, of an object or list only its name; of
 * a field that is absent the object that lacks it.
 *
 * @param text JSON that can be read
 */
export function placeOf(text: string, pointer: string): Span | undefined {
  const places = placesIn(text);
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const place = places.get(path);
    if (place) return place;
  }
  return undefined;
}

/** Every field and item of a JSON text, by its pointer. */
function placesIn(text: string): Map<string, Span> {
  const places = new Map<string, Span>();
  const token = /\s*("(?:[^"\\]|\\.)*"|[^\s"[\]{},:]+|[[\]{},:])/gy;
  let end = 0;
  const next = (): { text: string; from: number } => {
    const found = token.exec(text)?.[1] ?? "";
    end = token.lastIndex;
    return { text: found, from: end - found.length };
  };
  const peek = (): string => {
    const at = token.lastIndex;
    const { text: found } = next();
    token.lastIndex = at;
    return found;
  };

  /** Reads a value; hands back whether it is a plain one, and where it begins. */
  function value(pointer: string): { isPlain: boolean; from: number } {
    const first = next();
    if (first.text === "{") members(pointer);
    else if (first.text === "[") items(pointer);
    return { isPlain: first.text !== "{" && first.text !== "[", from: first.from };
  }

  function members(pointer: string): void {
    while (peek() !== "}" && peek() !== "") {
      const name = next();
      const named = end;
      const path = `${pointer}/${escaped(JSON.parse(name.text) as string)}`;
      next();
      const { isPlain } = value(path);
      places.set(path, { from: name.from, to: isPlain ? end : named });
      if (peek() === ",") next();
    }
    next();
  }

  function items(pointer: string): void {
    for (let index = 0; peek() !== "]" && peek() !== ""; index++) {
      const path = `${pointer}/${index}`;
      const { isPlain, from } = value(path);
      places.set(path, { from, to: isPlain ? end : from + 1 });
      if (peek() === ",") next();
    }
    next();
  }

  value("");
  return places;
}

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
