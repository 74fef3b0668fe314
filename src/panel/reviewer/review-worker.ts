import type { FormReview, WorkbookReview } from "../../review/review";
import { onlyReview, type ReviewOptions } from "../../review/review-workbook";
import type { Grid } from "../../sheet/grid";
import { sameData } from "./same-data";

/** What the page sends: what became of sheets, their rows that changed, then which sheets to review. */
export type ToWorker =
  | { readonly kind: "sheet"; readonly grid: Grid }
  | { readonly kind: "rows"; readonly sheet: string; readonly from: number; readonly rows: Grid["rows"] }
  | { readonly kind: "review"; readonly sheets: readonly string[]; readonly options: ReviewOptions };

/**
 * What comes back: the review without its forms but with how many each sheet has, the forms that are others than in the
 * answer before, in portions, and the end of it.
 */
export type FromWorker =
  | { readonly kind: "review"; readonly review: WorkbookReview; readonly counts: readonly number[] }
  | {
      readonly kind: "forms";
      readonly sheet: number;
      readonly from: number;
      readonly forms: readonly FormReview[];
    }
  | { readonly kind: "done" };

/** So many rows of forms are unpacked by the page in less than a frame. */
const rowsAtOnce = 400;

/** A sheet as it was sent; its rows are replaced one by one. */
type Held = Omit<Grid, "rows"> & { readonly rows: Grid["rows"][number][] };

const held = new Map<string, Held>();

/** The forms as they were answered last, by sheet. */
const answered = new Map<string, readonly FormReview[]>();

function say(message: FromWorker): void {
  postMessage(message);
}

/** Whether a form is answered as before. Its indicators stand in its scores once more: they are compared once. */
function isAsBefore(review: FormReview, before: FormReview | undefined): boolean {
  if (!before || !sameData(review.form, before.form)) return false;
  const others = before.form.indicators;
  const known = new Map(review.form.indicators.map((indicator, index) => [indicator, others[index]]));
  return sameData({ ...review, form: null }, { ...before, form: null }, known);
}

interface Portion {
  readonly from: number;
  readonly forms: readonly FormReview[];
}

/** The forms that are others than before, those that follow each other together, as many as a frame takes. */
function* portionsOf(forms: readonly FormReview[], before: readonly FormReview[]): Generator<Portion> {
  let from = 0;
  let rows = 0;
  for (const [index, review] of forms.entries()) {
    const isSame = isAsBefore(review, before[index]);
    if (!isSame) rows += review.form.indicators.length + review.findings.length;
    if (!isSame && rows < rowsAtOnce) continue;
    const end = isSame ? index : index + 1;
    if (end > from) yield { from, forms: forms.slice(from, end) };
    from = index + 1;
    rows = 0;
  }
  if (from < forms.length) yield { from, forms: forms.slice(from) };
}

function answer(sheets: readonly string[], options: ReviewOptions): void {
  const read = sheets.map((sheet) => held.get(sheet)).filter((grid) => grid !== undefined);
  const review = onlyReview(read, options);
  const bare = review.sheets.map((sheet) => ({ ...sheet, forms: [] }));
  const counts = review.sheets.map(({ forms }) => forms.length);
  say({ kind: "review", review: { ...review, sheets: bare }, counts });
  for (const [sheet, { sheet: name, forms }] of review.sheets.entries()) {
    for (const portion of portionsOf(forms, answered.get(name) ?? []))
      say({ kind: "forms", sheet, ...portion });
    answered.set(name, forms);
  }
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
