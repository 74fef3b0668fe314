import type { CellAddress } from "../../../src/sheet/address";
import type { Change, Edit } from "../../../src/sheet/change";
import type { CellValue } from "../../../src/sheet/grid";
import type { SheetDraft } from "../../../src/sheet/sheet-draft";

export const at = (row: number, col: number): CellAddress => ({ row, col });

export function setCells(...cells: readonly (readonly [CellAddress, CellValue, CellValue])[]): Edit {
  return {
    kind: "set-cells",
    sheet: "自评表",
    cells: cells.map(([place, was, to]) => ({ at: place, was, to })),
  };
}

export const changeOf = (...edits: readonly Edit[]): Change => ({ title: "修改", edits });

export const draft: SheetDraft = {
  name: "问题清单",
  rows: [
    [
      { value: "问题清单", look: "title" },
      { value: null, look: "title" },
    ],
    [
      { value: "单元格", look: "head" },
      { value: "问题", look: "head" },
    ],
    [
      { value: "E3", look: "label" },
      { value: "95%", look: "text" },
    ],
    [
      { value: 1, look: "number" },
      { value: "=SUM(A1)", look: "text" },
      { value: "", look: "text" },
    ],
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  widths: [12, 40],
  choices: [{ range: { top: 2, left: 0, bottom: 3, right: 0 }, values: ["产出指标", "效益指标"] }],
  print: { landscape: true, onePage: false },
};

const addSheet: Edit = { kind: "add-sheet", sheet: draft.name, draft };
const insertRows: Edit = { kind: "insert-rows", sheet: "自评表", row: 4, count: 2, like: 3 };
const openMerge: Edit = {
  kind: "set-merges",
  sheet: "自评表",
  was: [{ top: 2, left: 0, bottom: 3, right: 0 }],
  to: [{ top: 2, left: 0, bottom: 5, right: 0 }],
};

/** Every kind of edit, alone and together; each change can be made in the workbook of the contract. */
export const possible: Readonly<Record<string, Change>> = {
  "texts, figures and emptied cells": changeOf(
    setCells(
      [at(2, 2), "≥312公里", "≥310公里"],
      [at(2, 4), 15, 14.38],
      [at(4, 1), "满意度", null],
      [at(3, 4), 10, true],
    ),
  ),
  "texts that look like figures, dates and formulas": changeOf(
    setCells(
      [at(2, 2), "≥312公里", "95%"],
      [at(2, 3), "300公里", "2021年12月"],
      [at(3, 1), "合格率", "1-2"],
      [at(3, 2), "≥95%", "=1+1"],
      [at(4, 1), "满意度", "'引号"],
    ),
  ),
  "a figure in a text cell, and in a cell that shows percentages": changeOf(
    setCells([at(4, 2), "90", 91], [at(3, 3), 0.95, 0.96]),
  ),
  "one cell twice": changeOf(setCells([at(2, 4), 15, 14]), setCells([at(2, 4), 14, 13])),
  "a block of cells": changeOf(
    setCells([at(2, 3), "300公里", "310公里"], [at(2, 4), 15, 14], [at(3, 3), 0.95, 0.97], [at(3, 4), 10, 9]),
  ),
  "rows opened": changeOf(insertRows),
  "rows opened within a merge": changeOf({ ...insertRows, row: 3, like: 2 }),
  "rows opened, taken out again": changeOf(insertRows, { ...insertRows, kind: "delete-rows" }),
  "merges taken apart and made": changeOf({
    kind: "set-merges",
    sheet: "自评表",
    was: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    to: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  }),
  "a sheet added": changeOf(addSheet),
  "a sheet added and taken out again": changeOf(addSheet, { ...addSheet, kind: "remove-sheet" }),
  "rows opened under a merge and filled": changeOf(
    insertRows,
    openMerge,
    setCells([at(4, 1), null, "验收率"], [at(4, 2), null, "100%"], [at(4, 4), null, 5]),
  ),
};

/** Changes that do not fit the workbook of the contract, with the answer each gets. */
export const impossible: Readonly<Record<string, readonly [Change, string]>> = {
  "a cell that changed": [
    changeOf(setCells([at(2, 2), "≥312公里", "改"], [at(2, 3), "218公里", "改"])),
    "changed-since-read",
  ],
  "a cell that is computed": [changeOf(setCells([at(5, 4), 33, 40])), "unsupported"],
  "a sheet that is gone": [
    changeOf(setCells([at(2, 2), "≥312公里", "改"]), {
      kind: "set-cells",
      sheet: "附表",
      cells: [{ at: at(0, 0), was: null, to: "改" }],
    }),
    "changed-since-read",
  ],
  "a protected sheet": [
    changeOf(setCells([at(2, 2), "≥312公里", "改"]), {
      kind: "set-cells",
      sheet: "填报说明",
      cells: [{ at: at(1, 0), was: "不得改动", to: "改" }],
    }),
    "protected",
  ],
  "rows that hold something": [
    changeOf({ kind: "delete-rows", sheet: "自评表", row: 3, count: 1, like: 2 }),
    "changed-since-read",
  ],
  "a merge that is not there": [
    changeOf({
      kind: "set-merges",
      sheet: "自评表",
      was: [{ top: 2, left: 3, bottom: 3, right: 3 }],
      to: [],
    }),
    "changed-since-read",
  ],
  "cells with content under a new merge": [
    changeOf({
      kind: "set-merges",
      sheet: "自评表",
      was: [],
      to: [{ top: 2, left: 1, bottom: 2, right: 2 }],
    }),
    "changed-since-read",
  ],
  "a sheet that is there already": [
    changeOf({ kind: "add-sheet", sheet: "空表", draft: { ...draft, name: "空表" } }),
    "changed-since-read",
  ],
  "a sheet that is not ours any more": [
    changeOf({ kind: "remove-sheet", sheet: "杂项", draft: { ...draft, name: "杂项" } }),
    "changed-since-read",
  ],
};
