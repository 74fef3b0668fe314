import type { Check } from "./check";

/** Plain copies: what Excel hands out may belong to another realm. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What cells hold, as they are written and read by us. */
export const cellChecks: readonly Check[] = [
  {
    name: "像数值或日期的文字，直接写入会变成数值或日期",
    observe: async ({ sheet, sync }) => {
      const range = sheet.getRange("A1:C1");
      range.values = [["95%", "2021-12-31", "TRUE"]];
      range.load("values,numberFormat");
      await sync();
      return plain([range.values[0], (range.numberFormat[0] as unknown[])[0]]);
    },
    expected: [[0.95, 44561, true], "0%"],
  },
  {
    name: "先设为文本格式再写入，还原格式后仍是文字",
    observe: async ({ sheet, sync }) => {
      const range = sheet.getRange("A1:D1");
      range.numberFormat = [["@", "@", "@", "@"]];
      range.values = [["95%", "2021年12月", "=1+1", "1-2"]];
      range.numberFormat = [["General", "General", "General", "General"]];
      range.load("values,text,formulas");
      await sync();
      return plain([range.values[0], range.text[0], range.formulas[0]]);
    },
    expected: [
      ["95%", "2021年12月", "=1+1", "1-2"],
      ["95%", "2021年12月", "=1+1", "1-2"],
      ["95%", "2021年12月", "=1+1", "1-2"],
    ],
  },
  {
    name: "在常规格式下写入的数值，改为文本格式后仍是数值",
    observe: async ({ sheet, sync }) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["General"]];
      range.values = [[91.5]];
      range.numberFormat = [["@"]];
      range.load("values,numberFormat");
      await sync();
      return plain([range.values, range.numberFormat]);
    },
    expected: [[[91.5]], [["@"]]],
  },
  {
    name: "写入空文字即清空；开头的第一个单引号归 Excel",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("A1:B1").values = [["甲", "''乙"]];
      sheet.getRange("A1").values = [[""]];
      const range = sheet.getRange("A1:B1");
      range.load("values");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("columnIndex,columnCount");
      await sync();
      return plain([range.values, used.columnIndex, used.columnCount]);
    },
    expected: [[["", "'乙"]], 1, 1],
  },
  {
    name: "列再窄，读到的显示文字也是完整的",
    observe: async ({ sheet, sync }) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [['yyyy"年"m"月"', "#,##0.00"]];
      range.values = [[44531, 1234567.5]];
      range.format.columnWidth = 12;
      range.load("text");
      await sync();
      return plain(range.text);
    },
    expected: [["2021年12月", "1,234,567.50"]],
  },
  {
    name: "公式的错误值在值中是文字",
    needsExcel: true,
    observe: async ({ sheet, sync }) => {
      const range = sheet.getRange("A1:B1");
      range.formulas = [["=1/0", "=1+1"]];
      range.load("values,formulas");
      await sync();
      return plain([range.values, range.formulas]);
    },
    expected: [[["#DIV/0!", 2]], [["=1/0", "=1+1"]]],
  },
  {
    name: "标尺的函数能计算",
    needsExcel: true,
    observe: async ({ sheet, sync }) => {
      const range = sheet.getRange("A1");
      range.formulas = [['=BIAOCHI.SCORE("≥100个",50,10)']];
      await sync();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      range.load("values");
      await sync();
      return plain(range.values);
    },
    expected: [[5]],
  },
];
