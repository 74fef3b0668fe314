import type { Grid } from "../../src/sheet/grid";
import { Book } from "./book/book";
import { cellFor } from "./book/sheet";

/** A playing workbook that holds what the grids hold. */
export function bookOfGrids(grids: readonly Grid[]): Book {
  const book = new Book();
  for (const grid of grids) {
    const sheet = book.addSheet(grid.sheet);
    sheet.visibility = grid.visibility;
    sheet.protected = grid.protected;
    sheet.merges = [...grid.merges];
    sheet.hiddenRows = new Set(grid.hiddenRows);
    sheet.hiddenCols = new Set(grid.hiddenCols);
    sheet.comments = [...grid.comments];
    grid.rows.forEach((row, i) =>
      row?.forEach((cell, j) => {
        if (!cell) return;
        const { value, formula, format } = cell;
        Object.assign(cellFor(sheet, i, j), {
          value: value ?? "",
          ...(formula === undefined ? {} : { formula: `=${formula}` }),
          ...(format === undefined ? {} : { format }),
        });
      }),
    );
  }
  return book;
}
