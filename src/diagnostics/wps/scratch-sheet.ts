import { call, get, objectAt, objectFrom, set, type WpsObject } from "../../hosts/wps/member";
import { wpsHost } from "../../hosts/wps/wps-host";
import type { SheetHost } from "../../hosts/sheet-host";

/** A form in a workbook that is thrown away; `host` is the port over that workbook. */
export interface Scratch {
  readonly app: WpsObject;
  readonly host: SheetHost;
  readonly sheet: WpsObject;
  readonly name: string;
}

const name = "标尺诊断";

function cell(sheet: WpsObject, address: string): WpsObject {
  return objectFrom(sheet, "Range", address);
}

/** Writes into a cell without the port: what a user, or another program, might have put there. */
export function put(sheet: WpsObject, address: string, value: string | number): void {
  set(cell(sheet, address), "Value2", value);
}

function putAs(format: string, sheet: WpsObject, [address, value]: readonly [string, string | number]): void {
  set(cell(sheet, address), "NumberFormat", format);
  put(sheet, address, value);
}

const table = [
  ["一级指标", "三级指标", "指标值", "完成值", "得分"],
  ["产出指标", "养护里程", "≥312公里", "300公里", 15],
  ["", "合格率", "≥百分之九十五", "", 10],
  ["效益指标", "满意度", "", "", 8],
] as const;

/** A small form: a title over all columns, a merge down, a percentage, a date, a text that looks like a figure. */
function fill(sheet: WpsObject): void {
  put(sheet, "A1", "项目自评表");
  call(cell(sheet, "A1:E1"), "Merge");
  table.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== "") put(sheet, `${"ABCDE".charAt(j)}${i + 2}`, value);
    }),
  );
  call(cell(sheet, "A3:A4"), "Merge");
  putAs("@", sheet, ["C5", "90"]);
  putAs("0%", sheet, ["D4", 0.95]);
  putAs('yyyy"年"m"月"', sheet, ["D5", 44531]);
}

function addScratchSheet(workbook: WpsObject): WpsObject {
  const sheets = objectAt(workbook, "Worksheets");
  const last = objectFrom(sheets, "Item", get(sheets, "Count"));
  const sheet = objectFrom(sheets, "Add", undefined, last);
  set(sheet, "Name", name);
  fill(sheet);
  return sheet;
}

function withoutQuestions(app: WpsObject, work: () => void): void {
  set(app, "DisplayAlerts", false);
  try {
    work();
  } finally {
    set(app, "DisplayAlerts", true);
  }
}

/** Uses a fresh form and takes it away again. */
export async function withScratch<T>(
  app: WpsObject,
  workbook: WpsObject,
  use: (scratch: Scratch) => Promise<T>,
): Promise<T> {
  const sheet = addScratchSheet(workbook);
  try {
    return await use({ app, host: wpsHost(app), sheet, name });
  } finally {
    withoutQuestions(app, () => call(sheet, "Delete"));
  }
}

/** Opens a workbook to be thrown away, and closes it unsaved. */
export async function withScratchBook<T>(
  app: WpsObject,
  use: (workbook: WpsObject) => Promise<T>,
): Promise<T> {
  const workbook = objectFrom(objectAt(app, "Workbooks"), "Add");
  try {
    return await use(workbook);
  } finally {
    withoutQuestions(app, () => call(workbook, "Close", false));
  }
}
