import { newWorkbook, type NewSheet } from "../../office-file/write/new-workbook";
import { sheetNames } from "../../office-file/write/sheet-name";
import { textCell } from "../files/text-cell";
import { gridOfKept, labelOfKept, type KeptSheet } from "./kept-sheet";

/** All kept sheets as one workbook, which can be taken in again. */
export function pastWorkbook(sheets: readonly KeptSheet[]): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(labelOfKept));
  return newWorkbook(
    sheets.map((kept, at): NewSheet => {
      const { rows, merges } = gridOfKept(kept);
      const cells = rows.map((row) =>
        row?.map((cell) => (typeof cell?.value === "string" ? textCell(cell.value) : cell)),
      );
      return { name: names[at] ?? "表", rows: cells, merges };
    }),
  );
}
