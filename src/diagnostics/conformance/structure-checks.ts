import { errorOf, type Check } from "./check";

const addressOf = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Where things stand: used ranges, merges, rows that come and go, sheets that are missing. */
export const structureChecks: readonly Check[] = [
  {
    name: "已用区域包括只有格式的单元格，只算值时不包括",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("B2").values = [["甲"]];
      sheet.getRange("D5").format.fill.color = "#FFFF00";
      const [looks, values] = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true)];
      looks.load("address");
      values.load("address");
      await sync();
      return [addressOf(looks.address), addressOf(values.address)];
    },
    expected: ["B2:D5", "B2"],
  },
  {
    name: "空工作表没有已用区域",
    observe: async ({ sheet, sync }) => {
      const values = sheet.getUsedRangeOrNullObject(true);
      values.load("address");
      await sync();
      return values.isNullObject;
    },
    expected: true,
  },
  {
    name: "只查一部分，也能得到整个合并区域；没有合并时得到空对象",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("A1:C1").merge();
      sheet.getRange("A3:A5").merge();
      const [all, none] = [sheet.getRange("A1:B4"), sheet.getRange("E1:F9")].map((range) => {
        const merged = range.getMergedAreasOrNullObject();
        merged.load("areas/items/address");
        return merged;
      });
      await sync();
      const found = all?.areas.items.map(({ address }) => addressOf(address)).sort();
      return [found, none?.isNullObject];
    },
    expected: [["A1:C1", "A3:A5"], true],
  },
  {
    name: "在合并区域中插入行，合并变长，新行的格式同上一行",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("A1:A4").merge();
      sheet.getRange("B2").format.fill.color = "#FFFF00";
      sheet.getRange("A3:A4").getEntireRow().insert("Down");
      const merged = sheet.getRange("A1:B9").getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      const { fill } = sheet.getRange("B3").format;
      fill.load("color");
      await sync();
      return [merged.areas.items.map(({ address }) => addressOf(address)), fill.color];
    },
    expected: [["A1:A6"], "#FFFF00"],
  },
  {
    name: "复制格式时合并一起复制",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("B1:C1").merge();
      sheet.getRange("A3:D3").copyFrom("A1:D1", "Formats");
      const merged = sheet.getRange("A3:D3").getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      await sync();
      return merged.isNullObject ? "none" : merged.areas.items.map(({ address }) => addressOf(address));
    },
    expected: ["B3:C3"],
  },
  {
    name: "部分行隐藏时，能逐行读出",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A2").getEntireRow().rowHidden = true;
      const range = sheet.getRange("A1:A3");
      range.load("rowHidden");
      const rows = range.getRowProperties({ rowHidden: true });
      await sync();
      return [range.rowHidden, rows.value.map(({ rowHidden }) => rowHidden)];
    },
    expected: [null, [false, true, false]],
  },
  {
    name: "不存在的工作表，得到空对象或错误",
    observe: async ({ context, sync }) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("没有这张表");
      missing.load("name");
      await sync();
      const error = await errorOf(async () => {
        context.workbook.worksheets.getItem("没有这张表").load("name");
        await sync();
      });
      return [missing.isNullObject, error];
    },
    expected: [true, "ItemNotFound"],
  },
];
