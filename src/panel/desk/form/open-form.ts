import type { Desk } from "../session/desk";

/** Opens a form; `walk` is the list it was chosen from, through which one can go on. */
export function openForm(desk: Desk, key: string, walk: readonly string[]): void {
  desk.set({ open: key, walk });
}
