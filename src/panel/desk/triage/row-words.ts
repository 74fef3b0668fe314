import { ownerOf } from "../../../portfolio/record/record";
import { projectOf } from "../../../portfolio/triage/projects";
import type { TriageRow } from "../../../portfolio/triage/triage";
import { pointsText } from "../../../review/report/words";

/** Whose form it is; said, where nobody is named. */
export function unitOf(row: Pick<TriageRow, "unit" | "department">): string {
  return ownerOf(row) || "（未填单位）";
}

/** Whose form it is among those shown beside it: forms of one unit and project are told apart by their files. */
export function ownerAmong(row: TriageRow, shown: readonly TriageRow[]): string {
  const called = (one: TriageRow): string => `${unitOf(one)}\n${projectOf(one)}`;
  const isAlone = shown.every((other) => other === row || called(other) !== called(row));
  return isAlone ? unitOf(row) : `${unitOf(row)}　${row.file}`;
}

/** The declared score and what the review gives: `98 → 95`. */
export function scoresOf({ declared, recomputed }: Pick<TriageRow, "declared" | "recomputed">): string {
  return `${pointsText(declared)} → ${pointsText(recomputed)}`;
}

/** The file without its folders. */
export function fileName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}
