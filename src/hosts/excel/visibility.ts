import type { Visibility } from "../../sheet/grid";

/** Excel's word for how a sheet is shown, in ours. */
export function visibilityOf(word: string): Visibility {
  if (word === "Visible") return "visible";
  return word === "Hidden" ? "hidden" : "very-hidden";
}
