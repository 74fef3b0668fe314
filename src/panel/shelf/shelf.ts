import type { Collection, Store } from "../../hosts/store";

/** Something kept, with the key it is kept under. */
export interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/** One collection of the store as the panel shows it: read once, then followed. */
export interface Shelf<T> {
  readonly subscribe: (on: () => void) => () => void;
  /** Null until the store was read. */
  readonly items: () => readonly Kept<T>[] | null;
  /** False when the store did not take it: no room, or the browser forbids it. */
  readonly put: (key: string, value: T) => Promise<boolean>;
  readonly remove: (key: string) => Promise<void>;
}

/** What a shelf holds: the collection, and how what comes out of it is checked. */
export interface ShelfKind<T> {
  readonly collection: Collection;
  /** Null for what no version of us has written. */
  readonly parse: (value: unknown) => T | null;
}

/** Opens a shelf; what cannot be read is passed over. */
export function openShelf<T>(store: Store, { collection, parse }: ShelfKind<T>): Shelf<T> {
  let items: readonly Kept<T>[] | null = null;
  const listeners = new Set<() => void>();
  const show = (next: readonly Kept<T>[]): void => {
    items = next;
    for (const listener of listeners) listener();
  };
  const load = async (): Promise<void> => {
    const keys = await store.keys(collection);
    const values = await Promise.all(keys.map((key) => store.read(collection, key)));
    const read = keys.flatMap((key, at) => {
      const value = parse(values[at]);
      return value === null ? [] : [{ key, value }];
    });
    show(read);
  };
  load().catch(() => show([]));
  return {
    subscribe(on) {
      listeners.add(on);
      return () => listeners.delete(on);
    },
    items: () => items,
    async put(key, value) {
      try {
        await store.write(collection, key, value);
      } catch {
        return false;
      }
      const others = (items ?? []).filter((item) => item.key !== key);
      show([...others, { key, value }]);
      return true;
    },
    async remove(key) {
      await store.remove(collection, key);
      show((items ?? []).filter((item) => item.key !== key));
    },
  };
}

/** One shelf of a kind for each store, so that all who look at it see the same. */
export function shelfOpener<T>(kind: ShelfKind<T>): (store: Store) => Shelf<T> {
  const open = new WeakMap<Store, Shelf<T>>();
  return (store) => {
    const known = open.get(store) ?? openShelf(store, kind);
    open.set(store, known);
    return known;
  };
}
