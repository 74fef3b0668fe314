import { parsePlainNumber } from "../../values/number";
import { cellAt, rowSteps, type Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";
import { headerOf, scaleIn, type Header } from "./list-header";
import { isUnitName, partsOfMoney, unitHeadings, type MixedRow } from "./unit-headings";

/** A project that has to report. */
export interface ListedProject {
  readonly sheet: string;
  /** One-based row of the list. */
  readonly row: number;
  readonly unit: string;
  readonly project: string;
  /** In 万元. */
  readonly approved: number | null;
}

/** A list read, or one sentence why it could not be. */
export type ProjectList =
  | { readonly ok: true; readonly projects: readonly ListedProject[] }
  | { readonly ok: false; readonly message: string };

const mostHeaderRows = 30;
/** No list has more columns. A stray cell may stand thousands further. */
const widestList = 200;
const totals = /^(?:合计|总计|小计|共计)|(?:合计|总计|小计)$/;
const notes =
  /^(?:注|备注|说明|填[报表]说明|填[报表]人|填[报表]日期|制表人|审核人|联系人|(?:单位)?负责人)[:：]/;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

/** A sheet as it is read here: each merged cell has the text of its merge. */
interface Reader {
  readonly rawText: (row: number, col: number) => string;
  readonly texts: (row: number) => readonly string[];
  /** The last row of the cell, or of its merge. */
  readonly bottom: (row: number, col: number) => number;
  /** Whether the cell reaches over other columns. */
  readonly isWide: (row: number, col: number) => boolean;
}

function readerOf(grid: Grid): Reader {
  const merges = indexMerges(grid.merges);
  const width = Math.min(grid.colCount, widestList);
  const rawText = (row: number, col: number): string => {
    const at = merges.anchor(row, col);
    return cellAt(grid, at.row, at.col)?.text ?? "";
  };
  return {
    rawText,
    texts: (row) => Array.from({ length: width }, (_, col) => plain(rawText(row, col))),
    bottom: (row, col) => merges.at(row, col)?.bottom ?? row,
    isWide(row, col) {
      const merge = merges.at(row, col);
      return merge !== undefined && merge.right > merge.left;
    },
  };
}

/** The header, and what stands above it. */
function findHeader(
  grid: Grid,
  reader: Reader,
): { readonly header: Header; readonly title: string } | undefined {
  const last = Math.min(grid.rowCount, mostHeaderRows);
  let title = "";
  for (let row = 0; row < last; row++) {
    const texts = reader.texts(row);
    const header = headerOf(texts, row, (col) => reader.bottom(row, col));
    if (header) return { header, title };
    title += texts.join("");
  }
  return undefined;
}

/** A row below the header; its money as it is printed. */
interface ListRow extends MixedRow {
  readonly row: number;
  readonly unit: string;
  /** What a word in its own cell makes of the money; undefined where there is none. */
  readonly scale: number | undefined;
}

/** What is neither a project nor a unit: totals, notes, the header once more on the next page. */
function isBeside(name: string, texts: readonly string[], header: string): boolean {
  const first = texts.find((text) => text !== "") ?? "";
  return (
    name === "" || name === header || [name, first].some((text) => totals.test(text) || notes.test(text))
  );
}

function listRows(grid: Grid, reader: Reader, { columns, row: head, bottom }: Header): readonly ListRow[] {
  const { project = 0, adjusted = -1, approved = -1, unit: unitAt = -1 } = columns;
  const headText = reader.texts(head)[project] ?? "";
  const headIsWide = reader.isWide(head, project);
  const rows: ListRow[] = [];
  const next = rowSteps(grid);
  for (let row = next(bottom + 1); row < grid.rowCount; row = next(row + 1)) {
    const texts = reader.texts(row);
    const at = (col: number): string => texts[col] ?? "";
    const name = at(project);
    if (isBeside(name, texts, headText)) continue;
    const read = parsePlainNumber(at(adjusted)) ?? parsePlainNumber(at(approved));
    const raw = reader.rawText(row, project);
    // One text over several columns heads the rows below.
    const isHeading = !headIsWide && reader.isWide(row, project);
    const unit = isHeading ? "" : at(unitAt);
    const scale = scaleIn(read?.unit ?? "");
    const indent = raw.length - raw.trimStart().length;
    const isPart = /^其中/.test(name);
    rows.push({ row, name, unit, isHeading, isPart, indent, amount: read?.number ?? null, scale });
  }
  return rows;
}

/** From here on the middle one of a list's amounts is in 元 where nothing says what it is in. 惯例. */
const yuanFrom = 10_000;

function likelyScale(rows: readonly ListRow[]): number {
  const amounts = rows.flatMap(({ amount }) => amount ?? []).toSorted((a, b) => a - b);
  return (amounts[Math.floor(amounts.length / 2)] ?? 0) >= yuanFrom ? 0.0001 : 1;
}

/** The unit that a heading names; one that speaks of something else, as 续建项目, leaves it as it was. */
function unitAfter({ name, isHeading }: ListRow, before: string): string {
  const heading = name.replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．]/, "");
  return !isHeading || isUnitName(heading) ? heading : before;
}

function readSheet(grid: Grid): readonly ListedProject[] | undefined {
  const reader = readerOf(grid);
  const found = findHeader(grid, reader);
  if (!found) return undefined;
  const { header, title } = found;
  const rows = listRows(grid, reader, header);
  const printed = header.scale ?? scaleIn(/单位[:：]?[(（]?(?:人民币)?[亿万千]?元/.exec(title)?.[0] ?? "");
  const scale = printed ?? likelyScale(rows);
  const headings = unitHeadings(rows, header.isMixed);
  const parts = partsOfMoney(rows);
  let unit = "";
  return rows.flatMap((listed) => {
    // A unit is often written once, above the rows of its projects.
    if (headings.has(listed)) unit = unitAfter(listed, unit);
    else if (listed.unit !== "") unit = listed.unit;
    if (headings.has(listed) || parts.has(listed)) return [];
    const { row, name: project, amount } = listed;
    const approved = amount === null ? null : Math.round(amount * (listed.scale ?? scale) * 1e6) / 1e6;
    return [{ sheet: grid.sheet, row: row + 1, unit, project, approved }];
  });
}

/** Reads the projects that have to report; the columns are told by their header words, in any order. */
export function readProjectList(grids: readonly Grid[]): ProjectList {
  const read = grids.map(readSheet).filter((projects) => projects !== undefined);
  if (read.length === 0) {
    return {
      ok: false,
      message: "项目清单里没有找到表头。表头应有“项目名称”，并有“单位名称”或“批复金额”。",
    };
  }
  const projects = read.flat();
  return projects.length > 0
    ? { ok: true, projects }
    : { ok: false, message: "项目清单的表头下面没有项目。" };
}
