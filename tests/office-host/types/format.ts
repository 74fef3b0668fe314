import { cellFor, cellOf, type BookCell } from "../book/sheet";
import { invalidArgument } from "../host-error";
import { typeOf, type Property, type TypeTable } from "../object-type";
import { rangeOf, refuseProtected, type AreasObject } from "./objects";

interface BorderObject extends AreasObject {
  readonly side: string;
}

function eachCell(o: AreasObject, visit: (cell: BookCell) => void): void {
  for (const { top, left, bottom, right } of o.areas) {
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++) visit(cellFor(o.sheet, row, col));
  }
}

/** One value when all cells agree, else null. */
function common(o: AreasObject, name: string, otherwise: unknown): unknown {
  const found = new Set<unknown>();
  for (const { top, left, bottom, right } of o.areas) {
    for (let row = top; row <= bottom; row++)
      for (let col = left; col <= right; col++)
        found.add(cellOf(o.sheet, row, col)?.looks?.[name] ?? otherwise);
  }
  const [first] = found;
  return found.size === 1 ? first : null;
}

function look(name: string, otherwise: unknown): Property<AreasObject> {
  return {
    get: (o) => common(o, name, otherwise),
    set: (o, value) => {
      refuseProtected(o.sheet);
      eachCell(o, (cell) => (cell.looks = { ...cell.looks, [name]: value }));
    },
  };
}

/** Heights of rows or widths of columns. */
function size(of: "heights" | "widths", usual: number): Property<AreasObject> {
  const places = (o: AreasObject): readonly number[] => {
    const { top, left, bottom, right } = rangeOf(o);
    const [from, to] = of === "heights" ? [top, bottom] : [left, right];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  };
  return {
    get: (o) => {
      const found = new Set(places(o).map((at) => o.sheet[of].get(at) ?? usual));
      return found.size === 1 ? [...found][0] : null;
    },
    set: (o, value) => {
      refuseProtected(o.sheet);
      if (typeof value !== "number") throw invalidArgument();
      for (const at of places(o)) o.sheet[of].set(at, value);
    },
  };
}

function border(key: (o: BorderObject) => string, usual: string): Property<BorderObject> {
  return {
    get: (o) => common(o, key(o), usual),
    set: (o, value) => eachCell(o, (cell) => (cell.looks = { ...cell.looks, [key(o)]: value })),
  };
}

const asType =
  (type: string) =>
  (o: AreasObject): AreasObject => ({ ...o, type });

/** How cells look. */
export const formatTypes: TypeTable = {
  RangeFormat: typeOf<AreasObject>({
    props: {
      WrapText: look("wrapText", false),
      HorizontalAlignment: look("horizontalAlignment", "General"),
      VerticalAlignment: look("verticalAlignment", "Bottom"),
      RowHeight: size("heights", 14.25),
      ColumnWidth: size("widths", 54),
    },
    nav: {
      Fill: asType("RangeFill"),
      Font: asType("RangeFont"),
      Borders: asType("RangeBorderCollection"),
      Protection: asType("FormatProtection"),
    },
  }),
  RangeFill: typeOf<AreasObject>({ props: { Color: look("fill", "#FFFFFF") } }),
  RangeFont: typeOf<AreasObject>({
    props: { Bold: look("bold", false), Size: look("size", 11), Color: look("color", "#000000") },
  }),
  FormatProtection: typeOf<AreasObject>({ props: { Locked: look("locked", true) } }),
  RangeBorderCollection: typeOf<AreasObject>({
    index: (o, side): BorderObject => ({ ...o, type: "RangeBorder", side: String(side) }),
  }),
  RangeBorder: typeOf<BorderObject>({
    props: {
      Style: border(({ side }) => `border ${side}`, "None"),
      Color: border(({ side }) => `border color ${side}`, "#000000"),
    },
  }),
  DataValidation: typeOf<AreasObject>({
    props: {
      Rule: {
        get: (o) => o.sheet.validations.find(({ range }) => range.top === rangeOf(o).top)?.rule ?? {},
        set: (o, rule) => {
          refuseProtected(o.sheet);
          o.sheet.validations.push({ range: rangeOf(o), rule });
        },
      },
    },
  }),
};
