import type { Collection, Store } from "../../hosts/store";

/** Something kept, with the key it is kept under. */
export interface Kept<T> {
  readonly key: string;
  readonly value: T;
}

/** What comes to a shelf and what goes, as one step that can be taken back. */
export interface ShelfChange<T> {
  /** What was done, as the button that takes it back says it. */
  readonly title: string;
  readonly put?: readonly Kept<T>[];
  readonly remove?: readonly string[];
}

/** A shelf as it stands: its things in the order they came, and the title of the step that can be taken back. */
interface ShelfState<T> {
  /** Null until the store was read. */
  readonly items: readonly Kept<T>[] | null;
  readonly undo: string | null;
}

/** One collection of the store as the panel shows it: read once, then followed. */
export interface Shelf<T> {
  readonly subscribe: (on: () => void) => () => void;
  readonly state: () => ShelfState<T>;
  /** False when the store did not take it: no room, or the browser forbids it. */
  readonly change: (change: ShelfChange<T>) => Promise<boolean>;
  /** Takes the last change back. */
  readonly takeBack: () => Promise<void>;
}

/** What a shelf holds: the collection, and how what comes out of it is checked. */
interface ShelfKind<T> {
  readonly collection: Collection;
  /** Null for what no version of us has written. */
  readonly parse: (value: unknown) => T | null;
  /** How it is kept; as it is when not said. */
  readonly toStored?: (value: T) => unknown;
}

function inverseOf<T>(
  items: readonly Kept<T>[],
  { title, put = [], remove = [] }: ShelfChange<T>,
): ShelfChange<T> {
  const keys = new Set([...put.map(({ key }) => key), ...remove]);
  const before = items.filter(({ key }) => keys.has(key));
  const known = new Set(before.map(({ key }) => key));
  return { title, put: before, remove: put.map(({ key }) => key).filter((key) => !known.has(key)) };
}

function after<T>(items: readonly Kept<T>[], { put = [], remove = [] }: ShelfChange<T>): readonly Kept<T>[] {
  const gone = new Set([...remove, ...put.map(({ key }) => key)]);
  return [...items.filter(({ key }) => !gone.has(key)), ...put];
}

/** Reads a collection; what no version of us has written is passed over. */
async function readAll<T>(store: Store, { collection, parse }: ShelfKind<T>): Promise<readonly Kept<T>[]> {
  const keys = await store.keys(collection);
  const values = await Promise.all(keys.map((key) => store.read(collection, key)));
  return keys.flatMap((key, at) => {
    const value = parse(values[at]);
    return value === null ? [] : [{ key, value }];
  });
}

function openShelf<T>(store: Store, kind: ShelfKind<T>): Shelf<T> {
  const { collection, toStored = (value: T): unknown => value } = kind;
  let state: ShelfState<T> = { items: null, undo: null };
  let back: ShelfChange<T> | null = null;
  const listeners = new Set<() => void>();
  const show = (next: ShelfState<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const write = async ({ put = [], remove = [] }: ShelfChange<T>): Promise<boolean> => {
    try {
      for (const { key, value } of put) await store.write(collection, key, toStored(value));
      for (const key of remove) await store.remove(collection, key);
      return true;
    } catch {
      return false;
    }
  };
  const loaded = readAll(store, kind)
    .catch(() => [])
    .then((items) => show({ ...state, items }));
  return {
    subscribe(on) {
      listeners.add(on);
      return () => listeners.delete(on);
    },
    state: () => state,
    async change(change) {
      await loaded;
      const inverse = inverseOf(state.items ?? [], change);
      if (!(await write(change))) {
        // What was half written goes again: a step is done whole or not at all.
        await write(inverse);
        return false;
      }
      back = inverse;
      show({ items: after(state.items ?? [], change), undo: change.title });
      return true;
    },
    async takeBack() {
      if (!back || !(await write(back))) return;
      show({ items: after(state.items ?? [], back), undo: null });
      back = null;
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
