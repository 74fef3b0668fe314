import { countLine, formName, scoreLine } from "../../review/report/heading";
import { verdictWords } from "../../review/report/words";
import type { FormReview } from "../../review/review";
import type { Edit } from "../../sheet/change";
import { cellAt, type Grid } from "../../sheet/grid";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { listRows } from "./list-rows";

/** The name of the sheet of ours that lists the findings. */
export const listSheet = "问题清单";

const heads = ["序号", "级别", "工作表", "单元格", "对象", "问题", "可改为", "依据", "单位说明"];
const widths = [6, 8, 14, 10, 22, 46, 18, 40, 24];

type Row = SheetDraft["rows"][number];

function textRow(values: readonly (string | number)[], look: "text" | "label"): Row {
  return values.map((value) => ({ value: value === "" ? null : value, look }));
}

function linesOf(reviews: readonly FormReview[]): readonly Row[] {
  const rows = reviews.flatMap((review) =>
    listRows(review).map((row) => ({ row, sheet: review.form.sheet })),
  );
  return rows.map(({ row, sheet }, index) =>
    textRow(
      [
        ...[index + 1, row.level, sheet, row.place, row.whose, row.message],
        ...[row.proposal, row.basis, row.answer],
      ],
      "text",
    ),
  );
}

/** One line a form above the list: its name, the verdict, the counts and the scores. */
function summaryOf(review: FormReview): string {
  const score = scoreLine(review);
  const said = `${formName(review)}：${verdictWords[review.verdict]}，${countLine(review)}`;
  return score === undefined ? said : `${said}；${score}`;
}

/** The findings of forms as a new sheet. */
export function findingSheet(reviews: readonly FormReview[]): SheetDraft {
  const last = heads.length - 1;
  const summaries = reviews.map(summaryOf);
  const top: readonly Row[] = [
    [{ value: listSheet, look: "title" }],
    ...summaries.map((value): Row => [{ value, look: "plain" }]),
    heads.map((value) => ({ value, look: "head" })),
  ];
  const merges = [0, ...summaries.map((_, index) => index + 1)].map((row) => ({
    top: row,
    bottom: row,
    left: 0,
    right: last,
  }));
  return {
    name: listSheet,
    rows: [...top, ...linesOf(reviews)],
    merges,
    widths,
    choices: [],
    print: { landscape: true, onePage: false },
  };
}

/** True for a sheet that we made: a user's own sheet of that name is left alone. */
export function isFindingSheet(grid: Grid): boolean {
  if (grid.sheet !== listSheet || cellAt(grid, 0, 0)?.value !== listSheet) return false;
  return grid.rows.some((row) => heads.every((head, col) => row?.[col]?.value === head));
}

/** Takes the list out as it stands now, also when it was made before the panel was opened. */
export function removalOf(grid: Grid): Edit {
  const rows = Array.from({ length: grid.rowCount }, (_, row): Row =>
    Array.from({ length: grid.colCount }, (__, col) => ({ value: cellAt(grid, row, col)?.value ?? null })),
  );
  const print = { landscape: true, onePage: false };
  const draft = { name: grid.sheet, rows, merges: grid.merges, widths, choices: [], print };
  return { kind: "remove-sheet", sheet: grid.sheet, draft };
}
