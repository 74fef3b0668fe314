import type { CellValue } from "../sheet/grid";
import type { Field } from "./form";

/** What to write into a field's cell so that the field reads otherwise: words that stand around it stay. */
export function rewritten({ text, within, from }: Field, to: string | number): CellValue {
  if (within === undefined) return to;
  const at = from ?? within.lastIndexOf(text);
  return at < 0 ? to : within.slice(0, at) + String(to) + within.slice(at + text.length);
}
