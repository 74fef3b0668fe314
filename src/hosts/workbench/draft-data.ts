import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { SheetDraft } from "../../sheet/sheet-draft";
import { digitPixels, pointsToPixels, widthToPixels } from "./sizes";

type Look = NonNullable<SheetDraft["rows"][number][number]["look"]>;

const thin = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };
const border = { t: thin, r: thin, b: thin, l: thin };
const [left, center] = [HorizontalAlign.LEFT, HorizontalAlign.CENTER];
const middle = VerticalAlign.MIDDLE;
const body: IStyleData = { ff: "宋体", fs: 10, vt: middle, tb: WrapStrategy.WRAP };

/** How each look of a new sheet is shown; what a file says when the sheet is saved stands in `office-file/write`. */
const styles: Readonly<Record<Look, IStyleData>> = {
  title: { ff: "宋体", fs: 16, bl: BooleanNumber.TRUE, ht: center, vt: middle },
  head: { ...body, bl: BooleanNumber.TRUE, ht: center, bd: border },
  label: { ...body, ht: center, bd: border },
  text: { ...body, ht: left, bd: border },
  number: { ...body, ht: center, bd: border },
  plain: { ...body, ht: left },
};
const rowHeight = { title: 40, other: 26 };
const spareRows = 20;
const spareCols = 4;

/** The name under which a look's style is known in the workbook. */
function styleName(look: Look): string {
  return `draft-${look}`;
}

/** The styles that cells of new sheets refer to. */
export const draftStyles: Readonly<Record<string, IStyleData>> = Object.fromEntries(
  (Object.entries(styles) as [Look, IStyleData][]).map(([look, style]) => [styleName(look), style]),
);

function cellData({ value, look }: SheetDraft["rows"][number][number]): ICellData {
  const style = look === undefined ? {} : { s: styleName(look) };
  if (value === null) return style;
  if (typeof value === "boolean") return { ...style, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...style, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/** A new sheet as Univer shows it. */
export function draftData(draft: SheetDraft): Partial<IWorksheetData> {
  const digit = digitPixels("宋体");
  const cols = draft.rows.reduce((most, row) => Math.max(most, row.length), draft.widths.length);
  return {
    name: draft.name,
    rowCount: draft.rows.length + spareRows,
    columnCount: cols + spareCols,
    cellData: Object.fromEntries(
      draft.rows.map((row, index) => [
        index,
        Object.fromEntries(row.map((cell, col) => [col, cellData(cell)])),
      ]),
    ),
    mergeData: draft.merges.map(({ top, left: from, bottom, right }) => ({
      startRow: top,
      startColumn: from,
      endRow: bottom,
      endColumn: right,
    })),
    rowData: Object.fromEntries(
      draft.rows.map((row, index) => {
        const isTitle = row.some(({ look }) => look === "title");
        const own = draft.heights?.[index];
        if (own !== undefined) return [index, { h: pointsToPixels(own), ia: BooleanNumber.FALSE }];
        return [
          index,
          {
            h: isTitle ? rowHeight.title : rowHeight.other,
            ia: isTitle ? BooleanNumber.FALSE : BooleanNumber.TRUE,
          },
        ];
      }),
    ),
    columnData: Object.fromEntries(
      draft.widths.map((width, col) => [col, { w: widthToPixels(width, digit) }]),
    ),
    defaultColumnWidth: 72,
    defaultRowHeight: 22,
  };
}
