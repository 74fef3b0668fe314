import type { BookLook, CellLook, ColumnLook, SheetLook } from "../../office-file/look/look";
import type { Grid } from "../../sheet/grid";

const base: CellLook = { font: "宋体", size: 11, vertical: "center", wrap: true };
const widths = { least: 8, most: 36 };

/** Full-width characters count twice. */
function widthOf(text: string): number {
  return Math.max(...text.split("\n").map((line) => line.replaceAll(/[^ -ÿ]/g, "xx").length));
}

/** Columns as wide as most of what stands in them, merged cells aside. */
function columnsOf(grid: Grid): ColumnLook[] {
  const merged = new Set(
    grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  return Array.from({ length: grid.colCount }, (_, col) => {
    const texts = grid.rows.flatMap((row, index) =>
      row?.[col] && !merged.has(`${index},${col}`) ? [widthOf(row[col].text)] : [],
    );
    const longest = texts.toSorted((a, b) => a - b).at(Math.floor(texts.length * 0.9)) ?? 0;
    const width = Math.min(Math.max(longest + 2, widths.least), widths.most);
    return { first: col, last: col, width, hidden: false };
  });
}

/** Every merge that is wide is centred: that is what merges across a form are for. */
function plainSheet(grid: Grid, styleOf: (look: CellLook) => number): SheetLook {
  const wide = new Set(
    grid.merges.filter(({ left, right }) => right > left).map(({ top, left }) => `${top},${left}`),
  );
  const styles = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from(grid.rows[row] ?? [], (cell, col) => {
      const format = cell?.format === undefined ? {} : { format: cell.format };
      const horizontal = wide.has(`${row},${col}`) ? { horizontal: "center" } : {};
      return cell ? styleOf({ ...base, ...format, ...horizontal }) : undefined;
    }),
  );
  return {
    columns: columnsOf(grid),
    rows: new Map(),
    styles,
    shared: [],
    choices: [],
    showsGridlines: true,
    zoom: 100,
    frozen: { rows: 0, cols: 0 },
  };
}

/** A readable look for sheets of which only values and merges are known. */
export function plainLook(grids: readonly Grid[]): BookLook {
  const looks: CellLook[] = [base];
  const known = new Map([[JSON.stringify(base), 0]]);
  const styleOf = (look: CellLook): number => {
    const key = JSON.stringify(look);
    const index = known.get(key) ?? looks.push(look) - 1;
    known.set(key, index);
    return index;
  };
  const sheets = grids.map((grid) => plainSheet(grid, styleOf));
  return { looks, sheets };
}
