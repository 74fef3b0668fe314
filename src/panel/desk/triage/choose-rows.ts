import type { Opinion } from "../../../portfolio/opinion/opinion";
import type { TriageRow } from "../../../portfolio/triage/triage";
import type { Verdict } from "../../../review/review";
import { columns, compareBy } from "./columns";

/** What the table shows, and in which order. */
export interface TableChoice {
  readonly words: string;
  readonly verdict: Verdict | "all";
  readonly opinion: "all" | "written" | "unwritten";
  readonly sort: { readonly column: string; readonly highFirst: boolean };
}

/** At first everything, the most urgent on top. */
export const firstChoice: TableChoice = {
  words: "",
  verdict: "all",
  opinion: "all",
  sort: { column: "why", highFirst: true },
};

function searchText({ unit, department, project, title, file, reasons }: TriageRow): string {
  return [unit, department, project, title, file, ...reasons.map(({ text }) => text)]
    .join("\n")
    .toLowerCase();
}

/** The rows that answer to every word, in the order asked for. */
export function chooseRows(
  rows: readonly TriageRow[],
  { words, verdict, opinion, sort }: TableChoice,
  opinions: ReadonlyMap<string, Opinion>,
): readonly TriageRow[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  const shown = rows.filter((row) => {
    if (verdict !== "all" && row.verdict !== verdict) return false;
    if (opinion !== "all" && opinions.has(row.key) !== (opinion === "written")) return false;
    return wanted.length === 0 || wanted.every((word) => searchText(row).includes(word));
  });
  const column = columns.find(({ id }) => id === sort.column);
  return column ? shown.toSorted(compareBy(column, sort.highFirst)) : shown;
}
