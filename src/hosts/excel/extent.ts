import type { CellRange } from "../../sheet/address";
import { placeOf, placeProperties } from "./place";
import type { Pending } from "./run";

/** How far a sheet reaches, and whether lines of it are hidden: to be known before its cells can be asked for. */
export interface Extent {
  /** Where anything stands, be it only a look. */
  readonly looks: CellRange;
  readonly values: CellRange;
  readonly hidesRows: boolean;
  readonly hidesCols: boolean;
}

/** Excel says null where some are hidden and some are not, whatever its types say. */
function noneHidden(hidden: boolean | null): boolean {
  return hidden === false;
}

/** Asks how far a sheet reaches; undefined where it is empty. */
export function askExtent(sheet: Excel.Worksheet): Pending<Extent | undefined> {
  const looks = sheet.getUsedRangeOrNullObject(false);
  looks.load(placeProperties);
  const values = sheet.getUsedRangeOrNullObject(true);
  values.load(`${placeProperties},rowHidden,columnHidden`);
  return () =>
    values.isNullObject || looks.isNullObject
      ? undefined
      : {
          looks: placeOf(looks),
          values: placeOf(values),
          hidesRows: !noneHidden(values.rowHidden),
          hidesCols: !noneHidden(values.columnHidden),
        };
}

function textOf({ looks, values, hidesRows, hidesCols }: Extent): string {
  const places = [looks, values].flatMap(({ top, left, bottom, right }) => [top, left, bottom, right]);
  return [...places, hidesRows, hidesCols].join();
}

export function sameExtent(one: Extent, other: Extent): boolean {
  return textOf(one) === textOf(other);
}
