import { findingHeads, findingWidths } from "../../review/report/finding-heads";
import { levelWords } from "../../review/report/words";
import type { Edit } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import type { Look, SheetDraft } from "../../sheet/sheet-draft";

type DraftRow = SheetDraft["rows"][number];

const statusCol = findingHeads.indexOf("处理情况");
const kinds: ReadonlySet<unknown> = new Set([...Object.values(levelWords), "佐证"]);

type Row = Grid["rows"][number];

const isHead = (row: Row): boolean => findingHeads.every((head, col) => row?.[col]?.value === head);
const isFilled = (row: Row, from: number): boolean =>
  row?.some((cell, col) => col >= from && (cell?.value ?? "") !== "") ?? false;

/** Words in a row that are not ours: what was done about a finding, a note beside the list, a line more. */
function isWrittenIn(row: Row): boolean {
  if (isHead(row) || !isFilled(row, 1)) return false;
  const status = row?.[statusCol]?.text ?? "";
  const isOurs = status === "" || status.startsWith("已说明：") || row?.[1]?.value === "佐证";
  return !kinds.has(row?.[1]?.value) || !isOurs || isFilled(row, findingHeads.length);
}

/** A list of findings that we made, by its heads. A user's own sheet of that name, or a list somebody worked in, is left alone. */
export function findOwnList(grids: ReadonlyMap<string, Grid>): Grid | undefined {
  return [...grids.values()].find(
    ({ sheet, rows, comments }) =>
      sheet.startsWith("问题清单") && rows.some(isHead) && comments.length === 0 && !rows.some(isWrittenIn),
  );
}

/** How our rows look: the form above its list, what is said of it, the heads, the findings; none where parts are apart. */
function lookOf(rows: Grid["rows"], at: number): Look | undefined {
  const row = rows[at];
  if (isHead(row)) return "head";
  if (!isFilled(row, 0)) return undefined;
  if (kinds.has(row?.[1]?.value)) return "text";
  return isFilled(rows[at - 1], 0) ? "plain" : "title";
}

/** Takes the list out as it stands now, also when it was made before the panel was opened; taken back it looks as ours do. */
export function removalOf(grid: Grid): Edit {
  const rows = Array.from({ length: grid.rowCount }, (_, row): DraftRow => {
    const look = lookOf(grid.rows, row);
    return Array.from({ length: look ? findingHeads.length : 0 }, (__, col) => ({
      value: cellAt(grid, row, col)?.value ?? null,
      ...(look ? { look } : {}),
    }));
  });
  const print = { landscape: true, onePage: false };
  const draft = { name: grid.sheet, rows, merges: grid.merges, widths: findingWidths, choices: [], print };
  return { kind: "remove-sheet", sheet: grid.sheet, draft };
}
