import type { CellRange } from "../../../src/sheet/address";
import { moveRows } from "../book/move-rows";
import { cellFor, cellOf, intersection, isInside, usedRange } from "../book/sheet";
import { HostError, invalidArgument } from "../host-error";
import { typeOf, type TypeTable } from "../object-type";
import { cellProps } from "./cells";
import {
  addressOf,
  areasObject,
  lastCol,
  parseOrThrow,
  rangeObject,
  rangeOf,
  refuseProtected,
  type AreasObject,
} from "./objects";

const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
const colCount = ({ left, right }: CellRange): number => right - left + 1;
const isWholeRows = ({ left, right }: CellRange): boolean => left === 0 && right === lastCol;

/** More merged areas than these are not answered, says the documentation of the member. */
const mostMergedAreas = 512;

/** Null where some are and some are not. */
function allOrNone(answers: readonly boolean[]): boolean | null {
  const [first = false] = answers;
  return answers.every((answer) => answer === first) ? first : null;
}

const indexes = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const rowsHidden = (o: AreasObject): boolean | null => {
  const { top, bottom } = rangeOf(o);
  return allOrNone(indexes(top, bottom).map((row) => o.sheet.hiddenRows.has(row)));
};

const colsHidden = (o: AreasObject): boolean | null => {
  const { left, right } = rangeOf(o);
  return allOrNone(indexes(left, right).map((col) => o.sheet.hiddenCols.has(col)));
};

function insertRows(o: AreasObject): AreasObject {
  const range = rangeOf(o);
  refuseProtected(o.sheet);
  if (!isWholeRows(range)) throw invalidArgument("Only whole rows are inserted here.");
  moveRows(o.sheet, range.top, rowCount(range));
  // New rows look like the row above them.
  for (const row of indexes(range.top, range.bottom)) {
    o.sheet.rows[range.top - 1]?.forEach((cell, col) => {
      if (cell) Object.assign(cellFor(o.sheet, row, col), looksOf(cell));
    });
  }
  o.book.changed(o.sheet, range, "RowInserted");
  return rangeObject(o, range);
}

function looksOf({ format, looks }: { format?: string; looks?: Record<string, unknown> }) {
  return { ...(format === undefined ? {} : { format }), ...(looks ? { looks: { ...looks } } : {}) };
}

function deleteRows(o: AreasObject): null {
  const range = rangeOf(o);
  refuseProtected(o.sheet);
  if (!isWholeRows(range)) throw invalidArgument("Only whole rows are deleted here.");
  moveRows(o.sheet, range.top, -rowCount(range));
  o.book.changed(o.sheet, range, "RowDeleted");
  return null;
}

/** Formats come with their merges, as in the program, and never reach into a part of another merge. */
function copyFormats(o: AreasObject, source: CellRange): null {
  const range = rangeOf(o);
  refuseProtected(o.sheet);
  const crossed = o.sheet.merges.some((merge) =>
    [range, source].some((part) => intersection(merge, part) && !isInside(merge, part)),
  );
  if (crossed) throw new HostError("InvalidOperation", "Part of a merged cell cannot be changed.");
  const height = rowCount(source);
  for (const row of indexes(range.top, range.bottom)) {
    for (const col of indexes(range.left, range.right)) {
      const from = cellOf(o.sheet, source.top + ((row - range.top) % height), col - range.left + source.left);
      const cell = cellFor(o.sheet, row, col);
      delete cell.format;
      delete cell.looks;
      Object.assign(cell, from ? looksOf(from) : {});
    }
  }
  const within = o.sheet.merges.filter((merge) => isInside(merge, source));
  for (const top of indexes(range.top, range.bottom).filter((row) => (row - range.top) % height === 0)) {
    const by = top - source.top;
    const across = range.left - source.left;
    o.sheet.merges.push(
      ...within.map((merge) => ({
        top: merge.top + by,
        bottom: merge.bottom + by,
        left: merge.left + across,
        right: merge.right + across,
      })),
    );
  }
  return null;
}

function merge(o: AreasObject): null {
  const range = rangeOf(o);
  refuseProtected(o.sheet);
  o.sheet.merges = [...o.sheet.merges.filter((other) => !intersection(other, range)), range];
  for (const row of indexes(range.top, range.bottom)) {
    for (const col of indexes(range.left, range.right)) {
      if (row !== range.top || col !== range.left) Object.assign(cellFor(o.sheet, row, col), { value: "" });
    }
  }
  return null;
}

function unmerge(o: AreasObject): null {
  const range = rangeOf(o);
  refuseProtected(o.sheet);
  o.sheet.merges = o.sheet.merges.filter((other) => !intersection(other, range));
  return null;
}

/** The library asks for the sizes to be compared before it sends a large table in pieces. */
function validateSize(o: AreasObject, [rows, cols]: readonly unknown[]): null {
  const range = rangeOf(o);
  if (rows !== rowCount(range) || cols !== colCount(range))
    throw invalidArgument("The input has another size than the range.");
  return null;
}

/** One rectangle of cells. */
export const rangeTypes: TypeTable = {
  Range: typeOf<AreasObject>({
    props: {
      Address: { get: (o) => addressOf(o.sheet, rangeOf(o)) },
      RowIndex: { get: (o) => rangeOf(o).top },
      ColumnIndex: { get: (o) => rangeOf(o).left },
      RowCount: { get: (o) => rowCount(rangeOf(o)) },
      ColumnCount: { get: (o) => colCount(rangeOf(o)) },
      RowHidden: {
        get: rowsHidden,
        set: (o, hidden) => {
          refuseProtected(o.sheet);
          const { top, bottom } = rangeOf(o);
          for (const row of indexes(top, bottom)) {
            if (hidden === true) o.sheet.hiddenRows.add(row);
            else o.sheet.hiddenRows.delete(row);
          }
        },
      },
      ColumnHidden: { get: colsHidden },
      ...cellProps,
    },
    nav: {
      Format: (o) => ({ ...o, type: "RangeFormat" }),
      ConditionalFormats: (o) => ({ ...o, type: "ConditionalFormatCollection" }),
      DataValidation: (o) => ({ ...o, type: "DataValidation" }),
      Worksheet: (o) => ({ ...o, type: "Worksheet" }),
    },
    methods: {
      GetRow: (o, [row]) => {
        const top = rangeOf(o).top + Number(row);
        return rangeObject(o, { ...rangeOf(o), top, bottom: top });
      },
      GetEntireRow: (o) => rangeObject(o, { ...rangeOf(o), left: 0, right: lastCol }),
      GetMergedAreasOrNullObject: (o) => {
        const merges = o.sheet.merges.filter((area) => intersection(area, rangeOf(o)));
        if (merges.length > mostMergedAreas)
          throw new HostError("GeneralException", "Too many merged areas.");
        return merges.length > 0 ? areasObject(o, merges) : null;
      },
      GetUsedRangeOrNullObject: (o, [valuesOnly]) => {
        const used = usedRange(o.sheet, valuesOnly === true);
        const common = used && intersection(used, rangeOf(o));
        return common ? rangeObject(o, common) : null;
      },
      GetRowProperties: (o) => {
        const { top, bottom } = rangeOf(o);
        return indexes(top, bottom).map((row) => ({ rowHidden: o.sheet.hiddenRows.has(row) }));
      },
      GetColumnProperties: (o) => {
        const { left, right } = rangeOf(o);
        return indexes(left, right).map((col) => ({ columnHidden: o.sheet.hiddenCols.has(col) }));
      },
      Insert: insertRows,
      Delete: deleteRows,
      CopyFrom: (o, [source]) =>
        copyFormats(o, typeof source === "string" ? parseOrThrow(source) : rangeOf(source as AreasObject)),
      Merge: merge,
      Unmerge: unmerge,
      Select: (o) => {
        o.book.select(o.sheet, rangeOf(o));
      },
      _ValidateArraySize: validateSize,
    },
  }),
  RangeAreas: typeOf<AreasObject>({
    props: {
      Address: { get: (o) => o.areas.map((area) => addressOf(o.sheet, area)).join(",") },
      AreaCount: { get: (o) => o.areas.length },
    },
    nav: {
      Areas: (o) => ({ ...o, type: "RangeCollection" }),
      Format: (o) => ({ ...o, type: "RangeFormat" }),
      ConditionalFormats: (o) => ({ ...o, type: "ConditionalFormatCollection" }),
      Worksheet: (o) => ({ ...o, type: "Worksheet" }),
    },
  }),
  RangeCollection: typeOf<AreasObject>({ items: (o) => o.areas.map((area) => rangeObject(o, area)) }),
};
