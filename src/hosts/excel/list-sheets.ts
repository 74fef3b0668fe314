import { placeOf, placeProperties } from "./place";
import type { Batch } from "./run";
import { visibilityOf } from "./visibility";
import type { SheetHost } from "../sheet-host";

type Listed = Extract<Awaited<ReturnType<SheetHost["sheets"]>>, { ok: true }>["value"];

/** All sheets in their order, with how far their values reach. */
export async function listSheets({ workbook, sync }: Batch): Promise<Listed> {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  await sync();
  const listed = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(placeProperties);
    return { sheet, used };
  });
  await sync();
  return listed.map(({ sheet, used }) => {
    const place = used.isNullObject ? undefined : placeOf(used);
    return {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      protected: sheet.protection.protected,
      rowCount: place ? place.bottom + 1 : 0,
      colCount: place ? place.right + 1 : 0,
    };
  });
}
