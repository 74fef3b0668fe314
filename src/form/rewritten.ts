import type { CellValue } from "../sheet/grid";
import type { Field, Points } from "./form";

/**
 * What to write into a field's cell so that the field reads otherwise: words that stand around it stay, and where points are
 * printed as what is taken off, that is written.
 */
export function rewritten(
  { text, within, from, outOf }: Field & Pick<Points, "outOf">,
  to: string | number,
): CellValue {
  if (outOf !== undefined && typeof to === "number") return Math.round(outOf - to * 100) / 100;
  if (within === undefined) return to;
  const at = from ?? within.lastIndexOf(text);
  return at < 0 ? to : within.slice(0, at) + String(to) + within.slice(at + text.length);
}
