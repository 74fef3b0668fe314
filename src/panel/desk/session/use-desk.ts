import { createContext, useContext, useSyncExternalStore } from "react";
import type { Batch } from "../batch/batch";
import { contentsOf, type Contents } from "../batch/contents";
import type { Desk } from "./desk";
import type { DeskState } from "./desk-state";

export const DeskContext = createContext<Desk | null>(null);

/** The desk a component belongs to. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("a component of the desk stands outside of it");
  return desk;
}

/** A part of the state; the component is drawn again when that part changes, and at no other change. */
export function useDeskPart<Part extends keyof DeskState>(part: Part): DeskState[Part] {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, () => desk.state()[part]);
}

/** The batch on the desk, where a view stands that is shown with one only. */
export function useBatch(): Batch {
  const batch = useDeskPart("batch");
  if (!batch) throw new Error("a view of a batch is shown without one");
  return batch;
}

/** What the batch holds; worked out anew only when it changed. */
export function useContents(): Contents {
  return contentsOf(useBatch());
}
