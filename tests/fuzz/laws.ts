import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { patchWorkbook } from "../../src/office-file/patch/patch-workbook";
import type { Workbook } from "../../src/office-file/workbook";
import { workbookBytes } from "../../src/office-file/write/workbook-bytes";
import { planFixes } from "../../src/review/plan-fixes";
import { reportPage, reviewSection } from "../../src/review/report/html";
import { formJson, reviewJson } from "../../src/review/report/json";
import { reviewText } from "../../src/review/report/text";
import type { FormReview, ReviewFinding } from "../../src/review/review";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { applyChange } from "../../src/sheet/apply-change";
import { undoOf, type Change } from "../../src/sheet/change";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { judgeDesk } from "./desk-laws";
import { Broken, judgePage, must } from "./law";
import { judgeProducts } from "./product-laws";

/** What stands in a sheet, by place: only cells that hold something, for the last one may be very far away. */
function valuesOf(grid: Grid): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const top of Object.keys(grid.rows))
    grid.rows[Number(top)]?.forEach((cell, left) => {
      if (cell && cell.value !== null) values.set(`${top},${left}`, cell.value);
    });
  return values;
}

function differing(one: Grid, other: Grid): readonly string[] {
  const [before, after] = [valuesOf(one), valuesOf(other)];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
}

function judgeFinding(grid: Grid, { range, message, rule, fixes }: ReviewFinding): void {
  must(message.endsWith("。"), `${rule}: the message is no sentence`);
  must(
    !/NaN|Infinity|undefined/.test(message),
    `${rule}: says what no user can read: ${message.slice(0, 80)}`,
  );
  if (range) {
    must(range.top >= 0 && range.bottom < Math.max(1, grid.rowCount), `${rule}: a row that does not exist`);
    must(range.left >= 0 && range.left <= range.right, `${rule}: a column that does not exist`);
  }
  for (const { change } of fixes) judgeChange(grid, change, rule);
}

/** A change writes what it says and nothing else, and its inverse brings back what was there. */
function judgeChange(grid: Grid, change: Change, name: string): void {
  const said = new Set(
    change.edits.flatMap((edit) =>
      edit.kind === "set-cells" ? edit.cells.map(({ at }) => `${at.row},${at.col}`) : [],
    ),
  );
  const step = applyChange([grid], change);
  const after = step.ok ? step.grids[0] : undefined;
  if (!after) throw new Broken(`${name}: the change cannot be made`);
  must(
    differing(grid, after).every((place) => said.has(place)),
    `${name}: changes a cell it does not name`,
  );
  const back = applyChange([after], undoOf(change));
  const restored = back.ok ? back.grids[0] : undefined;
  must(restored !== undefined && differing(grid, restored).length === 0, `${name}: no way back`);
}

function judgeReports(review: FormReview): void {
  judgePage(reportPage([reviewSection("表.xlsx", review)], []));
  JSON.stringify([formJson("表.xlsx", review.form), reviewJson("表.xlsx", review)]);
  reviewText("表.xlsx", review, (text) => text);
}

/** What holds of every sheet: reviewed without an exception, findings in its cells, changes that keep their word. */
export function judgeGrids(grids: readonly Grid[]): void {
  const review = reviewWorkbook(grids);
  const reviews = review.sheets.flatMap(({ forms }) => forms);
  for (const one of reviews) {
    const grid = grids.find(({ sheet }) => sheet === one.form.sheet);
    if (!grid) throw new Broken("a form in a sheet that does not exist");
    for (const finding of one.findings) judgeFinding(grid, finding);
    judgeChange(grid, planFixes([one], "safe"), "all safe fixes");
    judgeReports(one);
  }
  judgeProducts(grids, review);
  judgeDesk(grids, review);
}

/** A mended copy is a workbook again, with the values that were written. */
async function judgePatch(workbook: Workbook): Promise<void> {
  const reviews = reviewWorkbook(workbook.sheets).sheets.flatMap(({ forms }) => forms);
  const change = planFixes(reviews, "all");
  const patched = patchWorkbook(workbook, { change }, nodeCodec);
  const written = patched.ok ? await workbookBytes(patched.value, nodeCodec) : patched;
  if (!written.ok) {
    must(written.failure.message.length > 0, "refused without a sentence");
    return;
  }
  const again = openWorkbook(written.value, nodeCodec);
  must(again.ok, "what was written cannot be opened");
}

/** What holds of every file: a workbook that is judged like any other, or one sentence why it cannot be. */
export async function judgeFile(bytes: Uint8Array): Promise<void> {
  const result = openWorkbook(bytes, nodeCodec);
  if (!result.ok) {
    must(result.failure.message.length > 0, "refused without a sentence");
    return;
  }
  judgeGrids(result.value.sheets);
  await judgePatch(result.value);
}
