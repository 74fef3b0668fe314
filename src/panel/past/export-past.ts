import { newWorkbook, type NewSheet } from "../../office-file/write/new-workbook";
import { sheetName } from "../../office-file/write/sheet-name";
import { textCell } from "../files/text-cell";
import { gridOfKept, labelOfKept, type KeptSheet } from "./kept-sheet";

/** Names of sheets that differ, as a workbook wants them. */
function namesFor(sheets: readonly KeptSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((kept) => {
    const plain = sheetName(labelOfKept(kept));
    let name = plain;
    for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${plain.slice(0, 27)} ${at}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** All kept sheets as one workbook, which can be taken in again. */
export function pastWorkbook(sheets: readonly KeptSheet[]): Promise<Uint8Array> {
  const names = namesFor(sheets);
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
