import { cellAt, type Grid } from "../../sheet/grid";
import { call, get, objectAt, objectFrom, set } from "../../hosts/wps/member";
import { put } from "./scratch-sheet";
import { answerOf, type WpsCheck } from "./wps-check";

const facts = (grid: Grid, row: number, col: number): readonly unknown[] => {
  const cell = cellAt(grid, row, col);
  return [cell?.value ?? null, cell?.text ?? "", cell?.format ?? "", cell?.formula ?? ""];
};

/** What is read of a sheet. */
export const readingChecks: readonly WpsCheck[] = [
  {
    name: "没有编辑单元格时，WPS 说自己空闲",
    observe: async ({ app }) => get(app, "Ready"),
    expected: true,
  },
  {
    name: "列出工作表：名称、可见、保护和有内容的大小",
    observe: async ({ host, name }) =>
      answerOf(await host.sheets(), (sheets) => sheets.filter((sheet) => sheet.name === name)),
    expected: [{ name: "标尺诊断", visibility: "visible", protected: false, rowCount: 5, colCount: 5 }],
  },
  {
    name: "读出数值、显示文字和格式：百分比、日期、文本格式的数字",
    observe: async ({ host, name }) =>
      answerOf(await host.read(name), (grid) => [
        facts(grid, 3, 3),
        facts(grid, 4, 3),
        facts(grid, 4, 2),
        facts(grid, 2, 4),
      ]),
    expected: [
      [0.95, "95%", "0%", ""],
      [44531, "2021年12月", 'yyyy"年"m"月"', ""],
      ["90", "90", "@", ""],
      [15, "15", "", ""],
    ],
  },
  {
    name: "列太窄时，显示文字也读得完整",
    observe: async ({ host, sheet, name }) => {
      set(objectFrom(sheet, "Range", "D1"), "ColumnWidth", 1);
      return answerOf(await host.read(name), (grid) => cellAt(grid, 4, 3)?.text);
    },
    expected: "2021年12月",
  },
  {
    name: "读出公式、结果和错误值",
    needsWps: true,
    observe: async ({ host, sheet, name }) => {
      put(sheet, "E6", "=SUM(E3:E5)");
      put(sheet, "D6", "=1/0");
      return answerOf(await host.read(name), (grid) => [
        facts(grid, 5, 4),
        facts(grid, 5, 3),
        cellAt(grid, 5, 3)?.error,
      ]);
    },
    expected: [[33, "33", "", "SUM(E3:E5)"], ["#DIV/0!", "#DIV/0!", "", "1/0"], true],
  },
  {
    name: "读出合并区域、隐藏的行和列",
    observe: async ({ host, sheet, name }) => {
      set(objectAt(objectFrom(sheet, "Range", "A5"), "EntireRow"), "Hidden", true);
      set(objectAt(objectFrom(sheet, "Range", "B1"), "EntireColumn"), "Hidden", true);
      return answerOf(await host.read(name), ({ merges, hiddenRows, hiddenCols }) => [
        merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(",")).sort(),
        [...hiddenRows],
        [...hiddenCols],
      ]);
    },
    expected: [["0,0,0,4", "2,0,3,0"], [4], [1]],
  },
  {
    name: "远处只有底色的单元格，不算内容",
    observe: async ({ host, sheet, name }) => {
      set(objectAt(objectFrom(sheet, "Range", "H2000"), "Interior"), "Color", 65535);
      return answerOf(await host.read(name), ({ rowCount, colCount }) => [rowCount, colCount]);
    },
    expected: [5, 5],
  },
  {
    name: "读 2000 行 20 列",
    observe: async ({ host, sheet, name }) => {
      const rows = Array.from({ length: 2000 }, (_, i) => Array.from({ length: 20 }, (__, j) => i + j + 1));
      set(objectFrom(sheet, "Range", "A10:T2009"), "Value2", rows);
      return answerOf(await host.read(name), (grid) => [grid.rowCount, cellAt(grid, 2008, 19)?.value]);
    },
    expected: [2009, 2019],
  },
  {
    name: "没有这张工作表时，说它改名或删除了",
    observe: async ({ host }) => answerOf(await host.read("没有这张表"), () => "read"),
    expected: "changed-since-read",
  },
  {
    name: "跳到单元格",
    observe: async ({ app, host, sheet, name }) => {
      call(sheet, "Activate");
      const answer = await host.select({ sheet: name, top: 2, left: 4, bottom: 2, right: 4 });
      const selected = objectAt(app, "Selection");
      return [
        answerOf(answer, () => "selected"),
        call(objectAt(app, "WorksheetFunction"), "CountA", selected),
      ];
    },
    expected: ["selected", 1],
  },
];
