import type { FormReview } from "../../review/review";
import type { SessionState } from "../session/state";

/** The indicator row the selection is in; undefined where it is in none. */
export function selectedRow({ selection }: SessionState, { form }: FormReview): number | undefined {
  if (!selection || selection.sheet !== form.sheet) return undefined;
  return form.indicators.find(({ row }) => row === selection.top)?.row;
}
