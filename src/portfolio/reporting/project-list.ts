import type { MoneyUnit } from "../../form/form";
import { parsePlainNumber } from "../../values/number";
import { cellAt, rowSteps, type Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";
import { unitHeadings, type MixedRow } from "./unit-headings";

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

type Role = "unit" | "project" | "approved";

/** Header words, the more telling first: a column takes the first role whose word it has. */
const words: readonly (readonly [Role, RegExp])[] = [
  ["project", /^(?:项目|政策)?名称$|项目名称|项目\/政策|^(?:预算)?项目$/],
  [
    "approved",
    /批复(?:金额|数|预算|资金)|预算(?:金额|数|批复|安排)|安排(?:金额|数|资金)|(?:项目|资金)(?:金额|总额|规模)|^(?:金额|资金|预算|年初预算数?|全年预算数?|调整后预算数?|下达金额)/,
  ],
  [
    "unit",
    /(?:预算|实施|项目|填报|申报|用款|承担|基层)单位|单位名称|^单位$|部门名称|主管部门|^部门$|预算部门/,
  ],
];

const moneyUnits: readonly (readonly [RegExp, MoneyUnit, number])[] = [
  [/亿元/, "亿元", 10000],
  [/万元/, "万元", 1],
  [/千元/, "千元", 0.1],
  [/元/, "元", 0.0001],
];

const mostHeaderRows = 30;
/** No list has more columns. A stray cell may stand thousands further. */
const widestList = 200;
const totals = /^(?:合计|总计|小计|共计)/;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

function scaleIn(text: string): number | undefined {
  return moneyUnits.find(([word]) => word.test(text))?.[2];
}

interface Header {
  readonly row: number;
  /** The last row of the header: what spans rows ends there. */
  readonly bottom: number;
  /** True where units stand above their projects in the same column. */
  readonly isMixed: boolean;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly scale: number | undefined;
}

const bothWords = /(?:单位|部门).*项目|项目.*(?:单位|部门)/;

function headerOf(
  texts: readonly string[],
  row: number,
  bottomAt: (col: number) => number,
): Header | undefined {
  const columns: Partial<Record<Role, number>> = {};
  let scale: number | undefined;
  texts.forEach((text, col) => {
    const word = text.replace(/[(（].*$/, "").replace(/^20\d\d年度?/, "");
    const role = words.find(([name, pattern]) => columns[name] === undefined && pattern.test(word))?.[0];
    if (role === undefined) return;
    columns[role] = col;
    if (role === "approved") scale = scaleIn(text);
  });
  const { project } = columns;
  if (project === undefined || (columns.unit ?? columns.approved) === undefined) return undefined;
  const isMixed = columns.unit === undefined && bothWords.test(texts[project] ?? "");
  return { row, bottom: bottomAt(project), columns, scale, isMixed };
}

function amountOf(text: string, scale: number): number | null {
  const read = parsePlainNumber(text);
  return read ? Math.round(read.number * (scaleIn(read.unit ?? "") ?? scale) * 1e6) / 1e6 : null;
}

/** A sheet as it is read here: each merged cell has the text of its merge. */
interface Reader {
  readonly rawText: (row: number, col: number) => string;
  readonly texts: (row: number) => readonly string[];
  /** The last row of the cell, or of its merge. */
  readonly bottom: (row: number, col: number) => number;
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

/** A row below the header. */
interface ListRow extends ListedProject, MixedRow {}

function listRows(
  grid: Grid,
  reader: Reader,
  { header, title }: { header: Header; title: string },
): readonly ListRow[] {
  const scale = header.scale ?? scaleIn(/单位[:：]?[(（]?(?:人民币)?[亿万千]?元/.exec(title)?.[0] ?? "") ?? 1;
  const rows: ListRow[] = [];
  const next = rowSteps(grid);
  for (let row = next(header.bottom + 1); row < grid.rowCount; row = next(row + 1)) {
    const texts = reader.texts(row);
    const at = (role: Role): string => texts[header.columns[role] ?? -1] ?? "";
    const project = at("project");
    if (project === "" || totals.test(project) || totals.test(texts.find((text) => text !== "") ?? ""))
      continue;
    const amount = amountOf(at("approved"), scale);
    const raw = reader.rawText(row, header.columns.project ?? 0);
    const indent = raw.length - raw.trimStart().length;
    rows.push({
      ...{ sheet: grid.sheet, row: row + 1, unit: at("unit"), project, approved: amount },
      ...{ name: project, indent, amount },
    });
  }
  return rows;
}

function readSheet(grid: Grid): readonly ListedProject[] | undefined {
  const reader = readerOf(grid);
  const found = findHeader(grid, reader);
  if (!found) return undefined;
  const rows = listRows(grid, reader, found);
  const headings = found.header.isMixed ? unitHeadings(rows) : new Set<MixedRow>();
  let unit = "";
  return rows.flatMap((listed) => {
    // A unit is often written once, above the rows of its projects.
    if (headings.has(listed)) unit = listed.project;
    else if (listed.unit !== "") unit = listed.unit;
    const { sheet, row, project, approved } = listed;
    return headings.has(listed) ? [] : [{ sheet, row, unit, project, approved }];
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
