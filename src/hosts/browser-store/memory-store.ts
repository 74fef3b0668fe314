import type { Collection, Store } from "../store";

/** Keeps values until the page closes. */
export function memoryStore(): Store {
  const kept = new Map<Collection, Map<string, unknown>>();
  const shelf = (name: Collection): Map<string, unknown> => {
    const found = kept.get(name) ?? new Map<string, unknown>();
    kept.set(name, found);
    return found;
  };
  return {
    lasting: false,
    keys: async (from) => [...shelf(from).keys()],
    read: async (from, key) => structuredClone(shelf(from).get(key)),
    readAll: async (from, keys) => keys.map((key) => structuredClone(shelf(from).get(key))),
    write: async (to, key, value) => {
      shelf(to).set(key, structuredClone(value));
    },
    writeAll: async (to, values) => {
      for (const [key, value] of values) shelf(to).set(key, structuredClone(value));
    },
    remove: async (from, key) => {
      shelf(from).delete(key);
    },
  };
}
