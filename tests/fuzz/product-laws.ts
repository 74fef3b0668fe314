import { followingSheets } from "../../src/cli/next/following-sheets";
import { publicPage } from "../../src/documents/publication/public-html";
import { publicationOf } from "../../src/documents/publication/publication";
import { stepNames, type ChainStep } from "../../src/drafting/chain/chain-step";
import type { WorkbookReview } from "../../src/review/review";
import { applyChange } from "../../src/sheet/apply-change";
import { undoOf, type Change } from "../../src/sheet/change";
import type { Grid } from "../../src/sheet/grid";
import { judgePage, must } from "./law";

/** A published copy shows what the forms show, close together. */
function judgePublication(grids: readonly Grid[]): void {
  const { sheets } = publicationOf(grids, { names: [], released: true });
  judgePage(publicPage("公开", sheets));
  for (const { rows, merges } of sheets)
    for (const { top, bottom, left, right } of merges)
      must(
        top <= bottom && left <= right && bottom < rows.length,
        "a published merge reaches out of its sheet",
      );
}

/** The next forms of a workbook are new sheets, which go away again. */
function judgeNext(grids: readonly Grid[], review: WorkbookReview): void {
  for (const step of Object.keys(stepNames) as ChainStep[]) {
    const drafts = followingSheets(review, { step, month: undefined });
    const edits = drafts.map((draft) => ({ kind: "add-sheet", sheet: draft.name, draft }) as const);
    const change: Change = { title: stepNames[step], edits };
    const added = applyChange(grids, change);
    must(added.ok && added.grids.length === grids.length + drafts.length, `${step}: cannot be added`);
    if (!added.ok) continue;
    const back = applyChange(added.grids, undoOf(change));
    must(back.ok && back.grids.length === grids.length, `${step}: cannot be taken out again`);
  }
}

/** What holds of all that is made of sheets beside their review. */
export function judgeProducts(grids: readonly Grid[], review: WorkbookReview): void {
  judgePublication(grids);
  judgeNext(grids, review);
}
