import type { FormReview, WorkbookReview } from "../../review/review";
import { reviewWorkbook, type ReviewOptions } from "../../review/review-workbook";
import type { Grid } from "../../sheet/grid";

/** What the page sends: what became of sheets, their rows that changed, then which sheets to review. */
export type ToWorker =
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly sheet: string; readonly from: number; readonly rows: Grid["rows"] }
  | { readonly kind: "review"; readonly sheets: readonly string[]; readonly options: ReviewOptions };

/** What comes back: the review without its forms, the forms in portions, and the end of it. */
export type FromWorker =
  | { readonly kind: "review"; readonly review: WorkbookReview }
  | { readonly kind: "forms"; readonly sheet: number; readonly forms: readonly FormReview[] }
  | { readonly kind: "done" };

/** So many rows of forms are unpacked by the page in less than a frame. */
const rowsAtOnce = 400;

/** A sheet as it was sent; its rows are replaced one by one. */
type Held = Omit<Grid, "rows"> & { readonly rows: Grid["rows"][number][] };

const held = new Map<string, Held>();

function say(message: FromWorker): void {
  postMessage(message);
}

function* portionsOf(forms: readonly FormReview[]): Generator<readonly FormReview[]> {
  let portion: FormReview[] = [];
  let rows = 0;
  for (const review of forms) {
    portion.push(review);
    rows += review.form.indicators.length + review.findings.length;
    if (rows < rowsAtOnce) continue;
    yield portion;
    portion = [];
    rows = 0;
  }
  if (portion.length > 0) yield portion;
}

function answer(sheets: readonly string[], options: ReviewOptions): void {
  const read = sheets.map((sheet) => held.get(sheet)).filter((grid) => grid !== undefined);
  const review = reviewWorkbook(read, options);
  const bare = review.sheets.map((sheet) => ({ ...sheet, forms: [] }));
  say({ kind: "review", review: { ...review, sheets: bare } });
  for (const [sheet, { forms }] of review.sheets.entries())
    for (const portion of portionsOf(forms)) say({ kind: "forms", sheet, forms: portion });
  say({ kind: "done" });
}

function hold(grid: Grid): void {
  held.set(grid.sheet, { ...grid, rows: (held.get(grid.sheet)?.rows ?? []).slice(0, grid.rowCount) });
}

/** A failure of ours comes back as the worker's error. */
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "sheet":
      hold(data.grid);
      break;
    case "rows":
      for (const [index, row] of data.rows.entries()) {
        const rows = held.get(data.sheet)?.rows;
        if (rows) rows[data.from + index] = row;
      }
      break;
    case "review":
      answer(data.sheets, data.options);
  }
});
