import { errorOf, type Check } from "./check";

const namespace = "urn:biaochi:diagnostics";

/** Marks, protection and what is kept in the workbook. */
export const keepingChecks: readonly Check[] = [
  {
    name: "多处条件格式能按公式找回并删除",
    observe: async ({ sheet, sync }) => {
      const places = Array.from({ length: 300 }, (_, i) => `B${i * 2 + 1}`).join(",");
      const { custom } = sheet.getRanges(places).conditionalFormats.add("Custom");
      custom.rule.formula = '=N("biaochi:error")=0';
      custom.format.fill.color = "#FFC7CE";
      await sync();
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/type,items/customOrNullObject/rule/formula");
      await sync();
      const found = formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula);
      for (const format of formats.items) format.delete();
      formats.load("items/type");
      await sync();
      return [
        found.length > 0 && found.every((formula) => formula.includes('"biaochi:')),
        formats.items.length,
      ];
    },
    expected: [true, 0],
  },
  {
    name: "受保护的工作表只拒绝写入锁定的单元格",
    observe: async ({ sheet, sync }) => {
      sheet.getRange("B1").format.protection.locked = false;
      const both = sheet.getRange("A1:B1").format.protection;
      both.load("locked");
      sheet.protection.protect();
      sheet.protection.load("protected");
      await sync();
      const write = (address: string): Promise<string> =>
        errorOf(async () => {
          sheet.getRange(address).values = [["甲"]];
          await sync();
        });
      const answers = [await write("A1"), await write("B1")];
      const state = [sheet.protection.protected, both.locked];
      sheet.protection.unprotect();
      await sync();
      return [...state, ...answers];
    },
    expected: [true, null, "AccessDenied", "none"],
  },
  {
    name: "自定义 XML 能按命名空间找到、读出和删除",
    observe: async ({ context, sync }) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add(`<memo xmlns="${namespace}">甲</memo>`);
      const found = parts.getByNamespace(namespace);
      found.load("items/id");
      const xml = part.getXml();
      await sync();
      const seen = [found.items.length, xml.value.includes("甲")];
      for (const one of found.items) one.delete();
      const left = parts.getByNamespace(namespace);
      left.load("items/id");
      await sync();
      return [...seen, left.items.length];
    },
    expected: [1, true, 0],
  },
  {
    name: "下拉选项和 A4 页面设置能保存",
    observe: async ({ sheet, sync }) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "定量,定性" } };
      dataValidation.load("rule");
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load("paperSize,orientation");
      await sync();
      return [dataValidation.rule.list?.source, pageLayout.paperSize, pageLayout.orientation];
    },
    expected: ["定量,定性", "A4", "Landscape"],
  },
];
