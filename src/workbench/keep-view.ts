import type { Store } from "../hosts/store";
import { doWithout } from "../panel/session/do-without";
import type { Desk } from "./desk";

const key = "workbench-view";

/** Brings back how the user saw sheets and words the last time. */
export async function restoreView(desk: Desk, store: Store): Promise<void> {
  const kept = await doWithout(store.read("settings", key));
  if (typeof kept !== "object" || kept === null) return;
  const { zoom, isLarge } = kept as { readonly zoom?: unknown; readonly isLarge?: unknown };
  if (zoom === "fit" || typeof zoom === "number") desk.set({ zoom });
  if (typeof isLarge === "boolean") desk.set({ isLarge });
}

/** Keeps how the user sees sheets and words, whenever that changes. Gives the function that ends it. */
export function keepView(desk: Desk, store: Store): () => void {
  let { zoom, isLarge } = desk.state();
  return desk.follow(() => {
    const now = desk.state();
    if (now.zoom === zoom && now.isLarge === isLarge) return;
    ({ zoom, isLarge } = now);
    void doWithout(store.write("settings", key, { zoom, isLarge }));
  });
}
