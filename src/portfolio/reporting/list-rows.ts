import { rowSteps, type Grid } from "../../sheet/grid";
import { parsePlainNumber } from "../../values/number";
import type { Header } from "./list-header";
import type { Reader } from "./list-reader";
import { scaleIn } from "./money-columns";
import type { MixedRow } from "./unit-headings";

const totals = /^(?:合计|总计|小计|共计)|(?:合计|总计|小计)$/;
const notes =
  /^(?:注|备注|说明|填[报表]说明|填[报表]人|填[报表]日期|制表人|审核人|联系人|(?:单位)?负责人)[:：]/;

/** A row below the header; its money as it is printed. */
export interface ListRow extends MixedRow {
  readonly row: number;
  readonly unit: string;
  readonly department: string;
  /** What its own cell or column makes of the money; undefined where neither says it. */
  readonly scale: number | undefined;
  /** All it says but its number in the list. */
  readonly content: string;
}

/** What is neither a project nor a unit: totals, notes, the header once more on the next page. */
function isBeside(name: string, texts: readonly string[], header: string): boolean {
  const first = texts.find((text) => text !== "") ?? "";
  return name === header || [name, first].some((text) => totals.test(text) || notes.test(text));
}

/** What heads the rows below although its column of projects is empty: a unit with its own sum, or a text alone in its row. */
function loneHeading(texts: readonly string[], unit: string): string {
  const filled = texts.filter((text) => text !== "");
  return unit === "" && filled.length === 1 ? (filled[0] ?? "") : unit;
}

function moneyOf(texts: readonly string[], { money, scales }: Header): Pick<ListRow, "amount" | "scale"> {
  for (const col of money) {
    const read = parsePlainNumber(texts[col] ?? "");
    if (read) return { amount: read.number, scale: scaleIn(read.unit ?? "") ?? scales.get(col) };
  }
  return { amount: null, scale: undefined };
}

function readRow(reader: Reader, header: Header, row: number): ListRow {
  const { project, unit = -1, department = -1 } = header;
  const texts = reader.texts(row);
  const own = { unit: texts[unit] ?? "", department: texts[department] ?? "" };
  const content = texts.slice(1).join("\t");
  const base = { row, content, isPart: false, indent: 0 };
  const name = texts[project] ?? "";
  const heading = name === "" ? loneHeading(texts, own.unit || own.department) : "";
  if (heading !== "")
    return {
      ...base,
      name: heading,
      unit: "",
      department: "",
      isHeading: true,
      amount: null,
      scale: undefined,
    };
  // One text over several columns heads the rows below.
  const isHeading = !reader.isWide(header.row, project) && reader.isWide(row, project);
  const raw = reader.rawText(row, project);
  return {
    ...{ ...base, name, isHeading, isPart: /^其中/.test(name), indent: raw.length - raw.trimStart().length },
    ...(isHeading ? { unit: "", department: "" } : own),
    ...moneyOf(texts, header),
  };
}

/** The projects, units and parts of money below the header. */
export function listRows(grid: Grid, reader: Reader, header: Header): readonly ListRow[] {
  const head = reader.texts(header.row)[header.project] ?? "";
  const rows: ListRow[] = [];
  const next = rowSteps(grid);
  for (let row = next(header.bottom + 1); row < grid.rowCount; row = next(row + 1)) {
    const read = readRow(reader, header, row);
    if (read.name !== "" && !isBeside(read.name, reader.texts(row), head)) rows.push(read);
  }
  return rows;
}
