import { cellEditsOf, type Change } from "../../../sheet/change";
import { gridOf, type Cell, type Grid } from "../../../sheet/grid";
import { cellFrom } from "../excel-cell";
import { rangeAt } from "../place";
import type { Batch } from "../run";
import { cellBlocks, type CellBlock } from "../../../sheet/cell-blocks";

/** The cells of one sheet a change touches, asked for but not yet known. */
interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly blocks: readonly { readonly block: CellBlock; readonly range: Excel.Range }[];
}

function lookAt({ workbook }: Batch, change: Change, name: string): Looked {
  const sheet = workbook.worksheets.getItem(name);
  sheet.load("name");
  sheet.protection.load("protected");
  const blocks = cellBlocks(cellEditsOf(change, name)).map((block) => {
    const range = rangeAt(sheet, block.range);
    range.load("values,formulas,numberFormat");
    range.format.protection.load("locked");
    return { block, range };
  });
  return { sheet, blocks };
}

/** Null where some of the cells are locked and some are not, whatever the types say. */
function someLocked({ locked }: Excel.FormatProtection): boolean | null {
  return locked;
}

function gridOfLooked({ sheet, blocks }: Looked, name: string): Grid {
  const rows: (Cell | undefined)[][] = [];
  for (const { block, range } of blocks) {
    const { top, left } = block.range;
    range.values.forEach((cells: readonly unknown[], i) => {
      cells.forEach((value, j) => {
        const [formula, format] = [range.formulas[i], range.numberFormat[i]].map(
          (row) => (row as readonly unknown[] | undefined)?.[j],
        );
        (rows[top + i] ??= [])[left + j] = cellFrom({ value, text: "", formula, format });
      });
    });
  }
  // A form that is protected still lets in what stands in its open cells.
  const isOpen = blocks.every(({ range: { format } }) => someLocked(format.protection) === false);
  return gridOf(name, rows, { protected: sheet.protection.protected && !isOpen });
}

/** The sheets of a change as far as it writes into their cells, in one round trip. */
export async function lookAtCells(batch: Batch, change: Change): Promise<readonly Grid[]> {
  const names = [...new Set(change.edits.map(({ sheet }) => sheet))];
  const looked = names.map((name) => lookAt(batch, change, name));
  await batch.sync();
  return looked.map((one, i) => gridOfLooked(one, names[i] ?? ""));
}
