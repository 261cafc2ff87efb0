/** Local storage under one prefix, in JSON; a page that may not store keeps things until it is left. */
export interface Store {
  /** The value of this name; `null` where there is none that can be read. */
  get<T>(name: string): T | null;
  set(name: string, value: unknown): void;
  remove(name: string): void;
  /** The names that there are, without the prefix. */
  names(): string[];
}

/** What the names of decisions on their way begin with. */
export const ITEM = "outbox.";

/** @param prefix what the names of one shop begin with */
export function createStore(prefix: string): Store {
  const memory = new Map<string, string>();
  return {
    get: <T>(name: string) =>
      tried(() => JSON.parse(memory.get(name) ?? localStorage.getItem(prefix + name) ?? "null") as T | null),
    set(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      tried(() => {
        localStorage.setItem(prefix + name, text);
        memory.delete(name);
      });
    },
    remove(name) {
      memory.delete(name);
      tried(() => localStorage.removeItem(prefix + name));
    },
    names() {
      const stored = tried(() => Object.keys(localStorage)) ?? [];
      const ours = stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      return [...ours, ...memory.keys()];
    },
  };
}

/** Storage that is full or forbidden throws where one only looks at it. */
function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
