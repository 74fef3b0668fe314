import { Refusal } from "../../file-result";
import type { Place } from "../../read/read-place";
import { escapeXml } from "../../xml/escape-xml";
import { withoutEnd } from "../../xml/without-end";
import { withAttribute, type Rewriter } from "../rewrite-xml";
import { offsetFormula, shiftFormula, type FormulaPlace } from "./formula-references";
import { shiftReference, type RowShift } from "./row-shift";

interface Master extends Place {
  readonly text: string;
}

/** The formulas of a sheet's cells, met in their order. */
export interface CellFormulas {
  /** Called at the tag of a cell's formula: writes it as it is after rows came or went. */
  readonly shift: (rewriter: Rewriter, at: Readonly<Place>) => void;
}

/** The range of an array formula afterwards: it must not be torn apart. */
function movedArea(area: string, shift: RowShift): string {
  const moved = shiftReference(area, shift);
  const height = (text: string): number => {
    const rows = [...text.matchAll(/\d+/g)].map(Number);
    return Math.max(...rows) - Math.min(...rows);
  };
  if (moved === undefined || height(moved) !== height(area))
    throw new Refusal("not-writable", `数组公式 ${area} 不能拆开`);
  return moved;
}

/** What a cell with a shared formula computes; undefined when its formula is not shared. */
function ownFormula(
  masters: Map<string, Master>,
  tag: string,
  { text, row, col }: Master,
): string | undefined {
  if (!/\st\s*=\s*["']shared["']/.test(tag)) return undefined;
  const number = /\ssi\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? "";
  if (text !== "") {
    masters.set(number, { text, row, col });
    return text;
  }
  const master = masters.get(number);
  if (!master) throw new Refusal("damaged");
  return offsetFormula(master.text, { rows: row - master.row, cols: col - master.col });
}

/** The tag that opens an unshared formula; the range an array formula fills moves when it is on the sheet itself. */
function openTag(tag: string, { home, moved, shift }: FormulaPlace): string {
  return home === moved ? withAttribute(tag, "ref", (area) => movedArea(area, shift)) : tag;
}

/** A formula shared by several cells is stored for the first of them; where rows move, each cell gets its own. */
export function cellFormulas(place: FormulaPlace): CellFormulas {
  const masters = new Map<string, Master>();
  return {
    shift(rewriter, { row, col }) {
      const { xml } = rewriter;
      const { start: from, isEmpty } = xml;
      const tag = rewriter.source();
      const prefix = xml.prefix();
      if (/\st\s*=\s*["']dataTable["']/.test(tag)) throw new Refusal("not-writable", "模拟运算表");
      const text = isEmpty ? "" : xml.text();
      const own = ownFormula(masters, tag, { text, row, col });
      const shifted = shiftFormula(own ?? text, place);
      const open = own === undefined ? openTag(tag, place) : `<${prefix}f>`;
      if (open === tag && shifted === text) return;
      // An element with text: the walk stands before its closing tag, which is part of what is replaced.
      if (!isEmpty) xml.next();
      rewriter.replaceFrom(from, `${withoutEnd(open)}>${escapeXml(shifted)}</${prefix}f>`);
    },
  };
}
