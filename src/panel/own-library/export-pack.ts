import type { PackRow } from "../../library/packs/pack-schema";
import { newWorkbook } from "../../office-file/write/new-workbook";
import { sheetName } from "../../office-file/write/sheet-name";
import { textCell } from "../files/text-cell";
import type { KeptPack } from "./kept-pack";

/** A pack as the file colleagues share. */
export function packText({ name, rows }: KeptPack): string {
  return `${JSON.stringify({ format: "biaochi-pack", version: 1, name, entries: rows }, null, 1)}\n`;
}

const columns: readonly (readonly [string, number, (row: PackRow) => string | undefined])[] = [
  ["一级指标", 12, ({ level1 }) => level1],
  ["二级指标", 18, ({ level2 }) => level2],
  ["三级指标", 30, ({ name }) => name],
  ["计算符号", 9, ({ operator }) => operator],
  ["指标值", 16, ({ target }) => target],
  ["计量单位", 10, ({ unit }) => unit],
  ["行业", 12, ({ industry }) => industry],
  ["领域", 16, ({ field }) => field],
  ["指标值依据", 24, ({ basis }) => basis],
  ["共性指标体系", 14, ({ mustUse }) => mustUse],
  ["出处", 28, ({ from }) => from],
];

/** A pack as a sheet that can be read, edited and taken in again. Texts stay texts, whatever they begin with. */
export function packWorkbook({ name, rows }: KeptPack): Promise<Uint8Array> {
  const cells = rows.map((row) => columns.map(([, , read]) => textCell(read(row) ?? "")));
  return newWorkbook([
    {
      name: sheetName(name),
      rows: [columns.map(([head]) => textCell(head)), ...cells],
      merges: [],
      columnWidths: columns.map(([, width]) => width),
    },
  ]);
}
