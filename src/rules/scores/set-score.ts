import type { Points } from "../../form/form";
import { rewritten } from "../../form/rewritten";
import { formatPoints } from "../../values/hundredths";
import type { FixDraft } from "../rule";

/** The suggestion to write other points into a score cell. */
export function setScore(score: Points, hundredths: number): FixDraft {
  return {
    title: `改为 ${formatPoints(score.outOf === undefined ? hundredths : score.outOf - hundredths)}`,
    kind: "suggestion",
    cells: [{ at: score.at, to: rewritten(score, hundredths / 100) }],
  };
}
