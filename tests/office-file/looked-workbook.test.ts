import { describe, expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import type { BookLook, CellLook } from "../../src/office-file/look/look";
import { readLook } from "../../src/office-file/look/read-look";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { lookedWorkbook } from "../../src/office-file/write/looked-workbook";
import { gridOf } from "../../src/sheet/grid";
import { emptyMemo } from "../../src/sheet/memo";

const head: CellLook = {
  font: "宋体",
  size: 16,
  bold: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  fill: "#d9e1f2",
  borders: { top: { style: "thin", color: "#000000" }, left: { style: "double", color: "#ff0000" } },
};
const share: CellLook = { font: "宋体", size: 10, format: "0.00%" };

const grid = gridOf(
  "自评表",
  [
    [{ value: "项目支出绩效自评表", text: "项目支出绩效自评表" }],
    [
      { value: 2, text: "2" },
      { value: 0.5, text: "50.00%", formula: "A2/4", format: "0.00%" },
    ],
  ],
  { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] },
);
const look: BookLook = {
  looks: [head, share],
  sheets: [
    {
      columns: [{ first: 0, last: 0, width: 20, hidden: false }],
      rows: new Map([[0, { height: 30, isFixed: true, hidden: false }]]),
      styles: [
        [0, 0],
        [1, 1, 1],
      ],
      shared: [],
      choices: [{ range: { top: 1, left: 2, bottom: 1, right: 2 }, values: ["优", "良"] }],
      showsGridlines: false,
      zoom: 100,
      frozen: { rows: 1, cols: 0 },
    },
  ],
};

async function savedAndRead() {
  const saved = await lookedWorkbook([grid], { look, memo: emptyMemo }, nodeCodec);
  if (!saved.ok) throw new Error(saved.failure.message);
  const opened = openWorkbook(saved.value, nodeCodec);
  if (!opened.ok) throw new Error(opened.failure.message);
  const read = readLook(opened.value, nodeCodec);
  if (!read.ok) throw new Error(read.failure.message);
  return { workbook: opened.value, read: read.value };
}

describe("a new workbook of what is shown", () => {
  it("holds values, formulas with their results and merges", async () => {
    const [sheet] = (await savedAndRead()).workbook.sheets;
    expect(sheet?.rows[0]?.[0]?.value).toBe("项目支出绩效自评表");
    expect(sheet?.rows[1]?.[1]).toMatchObject({ value: 0.5, formula: "A2/4", text: "50.00%" });
    expect(sheet?.merges).toEqual(grid.merges);
  });

  it("looks as it was shown", async () => {
    const { read } = await savedAndRead();
    const [sheet] = read.sheets;
    const lookAt = (row: number, col: number): CellLook | undefined =>
      read.looks[sheet?.styles[row]?.[col] ?? -1];
    expect(lookAt(0, 0)).toMatchObject(head);
    expect(lookAt(1, 2)).toMatchObject(share);
    expect(sheet?.columns[0]).toMatchObject({ first: 0, last: 0, width: 20 });
    expect(sheet?.rows.get(0)?.height).toBe(30);
    expect(sheet?.choices).toEqual(look.sheets[0]?.choices);
    expect(sheet?.showsGridlines).toBe(false);
    expect(sheet?.frozen).toEqual({ rows: 1, cols: 0 });
  });
});
