import type { Points } from "../../form/form";
import { formatPoints } from "../../values/hundredths";
import type { FixDraft } from "../rule";

/** The suggestion to write other points into a score cell. */
export function setScore({ at }: Points, hundredths: number): FixDraft {
  return {
    title: `改为 ${formatPoints(hundredths)}`,
    kind: "suggestion",
    cells: [{ at, to: hundredths / 100 }],
  };
}
