import type { SheetInfo } from "../sheet-host";
import { askExtent, type Extent } from "./extent";
import type { Batch } from "./run";
import { visibilityOf } from "./visibility";

/** A sheet as it is listed, and how far it reaches; that is not known of an empty one. */
export interface ListedSheet {
  readonly info: SheetInfo;
  readonly extent: Extent | undefined;
}

/** All sheets in their order, with how far they reach: of the one in front that is asked at once, of the others by their names. */
export async function listSheets({ workbook, sync }: Batch): Promise<readonly ListedSheet[]> {
  const { worksheets } = workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  const front = worksheets.getActiveWorksheet();
  front.load("name");
  const frontExtent = askExtent(front);
  await sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    extentOf: sheet.name === front.name ? frontExtent : askExtent(sheet),
  }));
  if (asked.length > 1) await sync();
  return asked.map(({ sheet, extentOf }) => {
    const extent = extentOf();
    const info = {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      protected: sheet.protection.protected,
      rowCount: extent ? extent.values.bottom + 1 : 0,
      colCount: extent ? extent.values.right + 1 : 0,
    };
    return { info, extent };
  });
}
