import type { CellStyle } from "hucre";
import type { CellRange } from "../../sheet/address";
import type { CellValue } from "../../sheet/grid";
import { drawnRange, indexMerges } from "../../sheet/merges";
import { writable } from "../../sheet/writable";
import { spelt } from "../patch/cell-xml";
import { safeText } from "./safe-text";
import { sheetNames } from "./sheet-name";

/** A form as it is printed: values, merges and lines under the table. */
export interface PlainForm {
  readonly name: string;
  readonly rows: readonly (readonly (
    { readonly value: CellValue; readonly format?: string } | undefined
  )[])[];
  readonly merges: readonly CellRange[];
  readonly notes: readonly string[];
}

const line = { style: "thin", color: { rgb: "000000" } } as const;
const font = { name: "宋体", size: 10 };
const alignment = { horizontal: "center", vertical: "center", wrapText: true } as const;
const border = { top: line, bottom: line, left: line, right: line };
const narrowest = 9;
const widest = 32;
/** So many characters stand beside one another on a page of A4 upright, a little smaller than on the screen. */
const uprightWidth = 110;

const wide = (text: string): number => text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);

function textOf(value: CellValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}

/** As wide as the unmerged texts of a column ask for, within bounds. */
function widthsOf({ rows, merges }: PlainForm, columns: number): readonly number[] {
  const index = indexMerges(merges);
  const isSpread = (row: number, col: number): boolean => {
    const merge = index.at(row, col);
    return merge !== undefined && merge.right > merge.left;
  };
  return Array.from({ length: columns }, (_, col) => {
    const longest = rows.reduce(
      (most, cells, row) => (isSpread(row, col) ? most : Math.max(most, wide(textOf(cells[col]?.value)))),
      0,
    );
    return Math.min(widest, Math.max(narrowest, longest + 2));
  });
}

function heightsOf({ rows, merges }: PlainForm, widths: readonly number[]): Map<number, { height: number }> {
  const heights = new Map<number, { height: number }>();
  const index = indexMerges(merges);
  rows.forEach((cells, row) => {
    const lines = cells.map((cell, col) => {
      const range = drawnRange(index, { row, col });
      if (!range) return 0;
      const width = widths.slice(col, range.right + 1).reduce((sum, one) => sum + one, 0);
      const deep = range.bottom - range.top + 1;
      const texts = textOf(cell?.value).split("\n");
      return (
        texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(wide(text) / Math.max(4, width - 1))), 0) /
        deep
      );
    });
    heights.set(row, { height: Math.min(400, Math.ceil(Math.max(1, ...lines)) * 14 + 6) });
  });
  return heights;
}

function valuesOf({ rows, notes }: PlainForm): CellValue[][] {
  const values = rows.map((row) =>
    Array.from(row, (cell) =>
      typeof cell?.value === "string" ? spelt(safeText(cell.value)) : (cell?.value ?? null),
    ),
  );
  return [...values, ...notes.map((note) => [spelt(note)])];
}

function sheetOf(form: PlainForm, name: string) {
  const columns = form.rows.reduce((most, { length }) => Math.max(most, length), 1);
  const widths = widthsOf(form, columns);
  const isWide = widths.reduce((sum, width) => sum + width, 0) > uprightWidth;
  const cells = new Map<string, { style: CellStyle }>();
  form.rows.forEach((row, index) => {
    for (let col = 0; col < columns; col++) {
      const format = row[col]?.format;
      cells.set(`${index},${col}`, {
        style: { font, alignment, border, ...(format === undefined ? {} : { numFmt: writable(format) }) },
      });
    }
  });
  const first = form.rows.length;
  form.notes.forEach((_, index) =>
    cells.set(`${first + index},0`, { style: { font, alignment: { ...alignment, horizontal: "left" } } }),
  );
  const values = valuesOf(form);
  const spread = form.notes.map((_, index) => ({
    startRow: first + index,
    startCol: 0,
    endRow: first + index,
    endCol: columns - 1,
  }));
  return {
    name,
    rows: values,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heightsOf(form, widths),
    merges: [
      ...form.merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
      ...(columns > 1 ? spread : []),
    ],
    pageSetup: {
      paperSize: "a4" as const,
      orientation: isWide ? ("landscape" as const) : ("portrait" as const),
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** A new .xlsx of forms, laid out for print; nothing but what can be seen is in it, so no mark of ours either. */
export async function formWorkbook(forms: readonly PlainForm[]): Promise<Uint8Array> {
  const { writeXlsx } = await import("./write-xlsx");
  const names = sheetNames(forms.map(({ name }) => name));
  const sheets = forms.map((form, index) => sheetOf(form, names[index] ?? ""));
  return writeXlsx({ sheets, defaultFont: font });
}
