import { ownerOf } from "../record/record";
import { projectName, unitName } from "../reporting/same-name";
import type { TriageRow } from "./triage";

type Named = Pick<TriageRow, "unit" | "department" | "project" | "title" | "part">;

/** What a form is about: the project, with its half where the sheet has two; else the form's own name. */
export function projectOf({ project, title, part }: Pick<Named, "project" | "title" | "part">): string {
  if (project === "") return title;
  return part === null ? project : `${project}（${part}）`;
}

/** The project a form is about, of one unit in one year: halves of a sheet, target sheet and self-evaluation share it. */
function projectKey(row: TriageRow): string {
  if (row.project === "") return row.key;
  return [unitName(ownerOf(row)), projectName(row.project), row.year ?? ""].join("\u0000");
}

/** The first row of each project. */
export function onePerProject(rows: readonly TriageRow[]): readonly TriageRow[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = projectKey(row);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}

/** The money of the projects in 万元, each once: the largest figure that its forms give; null where none gives any. */
export function moneyAmong(rows: readonly TriageRow[]): number | null {
  const largest = new Map<string, number>();
  for (const row of rows) {
    if (row.money === null) continue;
    const key = projectKey(row);
    largest.set(key, Math.max(largest.get(key) ?? 0, row.money));
  }
  if (largest.size === 0) return null;
  return Math.round([...largest.values()].reduce((sum, money) => sum + money, 0) * 100) / 100;
}
