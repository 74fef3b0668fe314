import path from "node:path";
import ExcelJS from "exceljs";

/** A sample that stories begin with. */
export const road = path.join(import.meta.dirname, "../../assets/samples/01-农村公路养护自评表.xlsx");

/** The sample with one open cell, protected, with a list of legal choices. */
export async function protectedForm(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(road);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("no sheet");
  const cell = sheet.getCell("I12");
  cell.style = { ...cell.style, protection: { locked: false } };
  cell.dataValidation = { type: "list", allowBlank: true, formulae: ['"优,良,中"'] };
  await sheet.protect("", {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Two forms of a project, and a list with headers that no form has. */
export async function threeSheets(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const rows = (name: string, lines: readonly (readonly (string | number)[])[]): void => {
    book.addWorksheet(name).addRows(lines.map((line) => [...line]));
  };
  const row = ["产出指标", "数量指标", "养护里程"];
  rows("目标", [
    ["项目支出绩效目标申报表（2024年度）"],
    ["项目名称", "农村公路养护"],
    ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
    [...row, "≥312公里", 90],
  ]);
  rows("自评", [
    ["项目支出绩效自评表（2024年度）"],
    ["项目名称", "农村公路养护"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    [...row, "≥312公里", "218公里", 90, 90],
  ]);
  rows("台账", [
    ["事情", "想做到", "做到了", "占多少"],
    ["养护里程", "≥312公里", "218公里", 60],
    ["修补坑槽", "≥85处", "90处", 40],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
