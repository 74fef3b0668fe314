import type { CellStyle, WriteSheet } from "hucre";
import { toA1 } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { writable } from "../../sheet/writable";
import { isEmptyMemo, type Memo } from "../../sheet/memo";
import type { Codec } from "../codec";
import { refused, type FileResult } from "../file-result";
import type { BookLook, SheetLook } from "../look/look";
import { openWorkbook } from "../open-workbook";
import { speltValue } from "../patch/cell-xml";
import { patchWorkbook } from "../patch/patch-workbook";
import { cellStyle } from "./cell-style";

interface Source {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly styleOf: (index: number | undefined) => CellStyle | undefined;
}

function cellsOf({ grid, look, styleOf }: Source): NonNullable<WriteSheet["cells"]> {
  const cells: NonNullable<WriteSheet["cells"]> = new Map();
  const rows = Math.max(grid.rowCount, look.styles.length);
  for (let row = 0; row < rows; row++) {
    const cols = Math.max(grid.rows[row]?.length ?? 0, look.styles[row]?.length ?? 0);
    for (let col = 0; col < cols; col++) {
      const cell = grid.rows[row]?.[col];
      const style = styleOf(look.styles[row]?.[col]);
      if (style === undefined && cell?.formula === undefined) continue;
      cells.set(`${row},${col}`, {
        ...(style === undefined ? {} : { style }),
        ...(cell?.formula === undefined
          ? {}
          : { formula: writable(cell.formula), formulaResult: speltValue(cell.value) }),
      });
    }
  }
  return cells;
}

function columnsOf({ look, grid, styleOf }: Source): NonNullable<WriteSheet["columns"]> {
  const last = look.columns.reduce((most, column) => Math.max(most, column.last), -1);
  return Array.from({ length: Math.max(last + 1, grid.colCount) }, (_, col) => {
    const column = look.columns.find((one) => col >= one.first && col <= one.last);
    const style = styleOf(column?.style);
    return {
      ...(column?.width === undefined ? {} : { width: column.width }),
      ...(column?.hidden === true ? { hidden: true } : {}),
      ...(style ? { style } : {}),
    };
  });
}

function validationsOf({ look }: Source): NonNullable<WriteSheet["dataValidations"]> {
  return look.choices.map(({ range: { top, left, bottom, right }, values }) => ({
    type: "list",
    values: values.map(writable),
    range: `${toA1({ row: top, col: left })}:${toA1({ row: bottom, col: right })}`,
    allowBlank: true,
  }));
}

function sheetOf(source: Source): WriteSheet {
  const { grid, look } = source;
  const { rows, cols } = look.frozen;
  return {
    name: writable(grid.sheet),
    rows: Array.from(grid.rows, (row) => Array.from(row ?? [], (cell) => speltValue(cell?.value ?? null))),
    cells: cellsOf(source),
    columns: columnsOf(source),
    rowDefs: new Map(
      [...look.rows].map(([row, { height, hidden }]) => [
        row,
        { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
      ]),
    ),
    merges: grid.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: validationsOf(source),
    hidden: grid.visibility === "hidden",
    veryHidden: grid.visibility === "very-hidden",
    view: { showGridLines: look.showsGridlines, zoomScale: look.zoom },
    ...(rows + cols > 0 ? { freezePane: { rows, columns: cols } } : {}),
  };
}

async function written(grids: readonly Grid[], { looks, sheets }: BookLook): Promise<Uint8Array> {
  const { writeXlsx } = await import("./write-xlsx");
  const styles = looks.map(cellStyle);
  const styleOf = (index: number | undefined): CellStyle | undefined =>
    index === undefined ? undefined : styles[index];
  return writeXlsx({
    sheets: grids.flatMap((grid, index) => {
      const look = sheets[index];
      return look ? [sheetOf({ grid, look, styleOf })] : [];
    }),
  });
}

/** A new .xlsx of sheets with their formulas and as they look. What only the file they came from held is not in it. */
export async function lookedWorkbook(
  grids: readonly Grid[],
  { look, memo }: { readonly look: BookLook; readonly memo: Memo },
  codec: Codec,
): Promise<FileResult<Uint8Array>> {
  try {
    const bytes = await written(grids, look);
    if (isEmptyMemo(memo)) return { ok: true, value: bytes };
    const opened = openWorkbook(bytes, codec);
    if (!opened.ok) return opened;
    const kept = patchWorkbook(opened.value, { change: { title: "", edits: [] }, memo }, codec);
    return kept.ok ? { ok: true, value: kept.value.bytes } : kept;
  } catch {
    return refused("unsupported", "无法另存为 .xlsx");
  }
}
