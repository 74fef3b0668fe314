import { emptyBatch, type Batch } from "../batch/batch";
import type { Desk } from "../session/desk";

/** A new batch, named after its folder or its day. Its id sorts by the time it began. */
export function newBatch(desk: Desk, folder: string): Batch {
  const date = desk.services.today();
  const name = folder === "" ? `${date} 审核` : folder;
  return emptyBatch(String(Date.now()), { name, depth: "department", date });
}
