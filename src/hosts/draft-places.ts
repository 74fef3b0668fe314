import type { CellRange } from "../sheet/address";
import type { CellValue } from "../sheet/grid";
import type { Look, SheetDraft } from "../sheet/sheet-draft";

/** A program holds a list of choices as one text. */
const longestChoices = 255;

/** The places of a new sheet that look alike. */
export function placesByLook({ rows }: SheetDraft): ReadonlyMap<Look, readonly CellRange[]> {
  const places = new Map<Look, CellRange[]>();
  rows.forEach((cells, row) => {
    cells.forEach(({ look }, col) => {
      if (look === undefined) return;
      const found = places.get(look) ?? [];
      const last = found.at(-1);
      // Neighbours in a row are one place.
      if (last?.top === row && last.right === col - 1) found[found.length - 1] = { ...last, right: col };
      else found.push({ top: row, left: col, bottom: row, right: col });
      places.set(look, found);
    });
  });
  return places;
}

/** The values of a new sheet, every row as long as the longest. */
export function tableOfDraft({ rows }: SheetDraft): readonly (readonly CellValue[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, col) => row[col]?.value ?? null));
}

/** True when a program can hold every list of choices of the sheet. */
export function canHoldChoices({ choices }: SheetDraft): boolean {
  return choices.every(
    ({ values }) => values.join(",").length <= longestChoices && !values.some((value) => value.includes(",")),
  );
}
