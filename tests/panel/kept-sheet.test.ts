import { expect, it } from "vitest";
import { nodeCodec } from "../../src/hosts/file/node-codec";
import { openWorkbook } from "../../src/office-file/open-workbook";
import { pastWorkbook } from "../../src/panel/past/export-past";
import { gridOfKept, toKept, type KeptSheet } from "../../src/panel/past/kept-sheet";
import { gridOf, type Cell } from "../../src/sheet/grid";

const lastRow = 1_048_575;
const cellOf = (text: string): Cell => ({ value: text, text });

function farSheet() {
  const rows: Cell[][] = [[cellOf("项目支出绩效自评表")]];
  rows[2] = [cellOf("项目名称"), cellOf("村道养护")];
  rows[lastRow] = [cellOf("。")];
  return gridOf("自评表", rows);
}

it("keeps of a sheet with a stray cell far down only what is filled", () => {
  const kept = toKept(farSheet(), "甲.xlsx", "2025-03-01");
  expect(kept.rows.length).toBe(3);
  const again = gridOfKept(JSON.parse(JSON.stringify(kept)) as KeptSheet);
  expect(again.rowCount).toBe(lastRow + 1);
  expect(again.rows[2]?.map((cell) => cell?.text)).toEqual(["项目名称", "村道养护"]);
  expect(again.rows[lastRow]?.[0]?.text).toBe("。");
});

it("reads what was kept row by row before", () => {
  const { at, ...before } = toKept(gridOf("表", [[cellOf("甲")], [cellOf("乙")]]), "甲.xlsx", "2025-03-01");
  expect(at).toEqual([0, 1]);
  expect(gridOfKept(before).rows.map((row) => row?.[0]?.text)).toEqual(["甲", "乙"]);
});

it("exports such a sheet as it stands", async () => {
  const opened = openWorkbook(await pastWorkbook([toKept(farSheet(), "甲.xlsx", "2025-03-01")]), nodeCodec);
  const texts = (opened.ok ? opened.value.sheets : []).map((grid) =>
    [2, lastRow].map((row) => grid.rows[row]?.at(-1)?.text),
  );
  expect(texts).toEqual([["村道养护", "。"]]);
});
