import { openDB, type IDBPDatabase } from "idb";
import type { Collection, Store } from "../store";
import { memoryStore } from "./memory-store";

const collections: readonly Collection[] = ["settings", "past-sheets", "own-library", "batches", "lessons"];

function storeOver(database: IDBPDatabase): Store {
  return {
    lasting: true,
    keys: async (from) => (await database.getAllKeys(from)).map(String),
    read: (from, key) => database.get(from, key) as Promise<unknown>,
    readAll: (from, keys) => {
      const { store } = database.transaction(from);
      return Promise.all(keys.map((key) => store.get(key) as Promise<unknown>));
    },
    write: async (to, key, value) => {
      await database.put(to, value, key);
    },
    writeAll: async (to, values) => {
      const { store, done } = database.transaction(to, "readwrite");
      await Promise.all([...[...values].map(([key, value]) => store.put(value, key)), done]);
    },
    remove: (from, key) => database.delete(from, key),
  };
}

/** The browser's own database; where it is forbidden (private windows, some pages opened from a disk), memory. */
export async function browserStore(): Promise<Store> {
  try {
    const database = await openDB("biaochi", 1, {
      upgrade: (created) => {
        for (const name of collections) created.createObjectStore(name);
      },
    });
    return storeOver(database);
  } catch {
    return memoryStore();
  }
}
