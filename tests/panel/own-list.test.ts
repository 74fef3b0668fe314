import { expect, it } from "vitest";
import { findOwnList, removalOf } from "../../src/panel/finding-list/own-list";
import { findingListSheet } from "../../src/review/report/finding-list";
import { reviewWorkbook } from "../../src/review/review-workbook";
import { applyChange } from "../../src/sheet/apply-change";
import { undoOf } from "../../src/sheet/change";
import { parseTable } from "../../src/sheet/table-text";

const { grid } = parseTable(
  `
| 项目支出绩效自评表（2024年度） | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
| 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 318公里 | 50 |`,
  "自评表",
);

it("takes a list of findings out so that it comes back as it was, to the last line and width", () => {
  const options = { today: "2025-03-01" };
  const other = { ...grid, sheet: "另一张" };
  const reviews = reviewWorkbook([grid, other], options).sheets.flatMap(({ forms }) => forms);
  const draft = findingListSheet(reviews, [grid.sheet]);
  const change = { title: "", edits: [{ kind: "add-sheet" as const, sheet: draft.name, draft }] };
  const added = applyChange([grid], change);
  if (!added.ok) throw new Error("not added");
  const list = findOwnList(new Map(added.grids.map((one) => [one.sheet, one])));
  if (!list) throw new Error("not found");
  const removal = { title: "", edits: [removalOf(list)] };
  const removed = applyChange(added.grids, removal);
  expect(removed.ok && removed.grids).toEqual([grid]);
  const [back] = undoOf(removal).edits;
  const held = draft.rows.map((row) => row.map(({ value, look }) => ({ value: value || null, look })));
  expect(back).toMatchObject({ kind: "add-sheet", draft: { ...draft, rows: held } });
});
