import type { Desk } from "./desk";

/** Asks before work that is not saved is put away. */
export function mayPutAway(desk: Desk): boolean {
  const { book, isChanged } = desk.state();
  return !isChanged || confirm(`“${book?.name ?? ""}”的改动还没有保存。不保存就换一张表吗？`);
}
