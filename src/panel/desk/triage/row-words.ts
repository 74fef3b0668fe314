import { ownerOf } from "../../../portfolio/record/record";
import type { TriageRow } from "../../../portfolio/triage/triage";
import { pointsText } from "../../../review/report/words";

/** Whose form it is; said, where nobody is named. */
export function unitOf(row: Pick<TriageRow, "unit" | "department">): string {
  return ownerOf(row) || "（未填单位）";
}

/** The declared score and what the review gives: `98 → 95`. */
export function scoresOf({ declared, recomputed }: Pick<TriageRow, "declared" | "recomputed">): string {
  return `${pointsText(declared)} → ${pointsText(recomputed)}`;
}

/** The file without its folders. */
export function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
