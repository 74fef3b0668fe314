import type { FixedFigures } from "../../form/fixed-figure";

type Listener = (fixed: FixedFigures) => void;

const listeners = new Set<Listener>();
let known: FixedFigures | undefined;

/** The library was opened: what documents fix is at hand from now on, for all sessions of the page. */
export function tellFixed(fixed: FixedFigures): void {
  known = fixed;
  for (const listener of listeners) listener(fixed);
}

/** Calls with what documents fix once somebody has opened the library; opens it for nobody. Gives the end of waiting. */
export function whenFixedKnown(listener: Listener): () => void {
  listeners.add(listener);
  if (known) listener(known);
  return () => void listeners.delete(listener);
}
