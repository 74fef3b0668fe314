import type { MoneyUnit } from "../../form/form";
import { parsePlainNumber } from "../../values/number";
import { cellAt, type Grid } from "../../sheet/grid";
import { indexMerges } from "../../sheet/merges";

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
const totals = /^(?:合计|总计|小计|共计)/;

const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

function scaleIn(text: string): number | undefined {
  return moneyUnits.find(([word]) => word.test(text))?.[2];
}

interface Header {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly scale: number | undefined;
}

function headerOf(texts: readonly string[], row: number): Header | undefined {
  const columns: Partial<Record<Role, number>> = {};
  let scale: number | undefined;
  texts.forEach((text, col) => {
    const word = text.replace(/[(（].*$/, "");
    const role = words.find(([name, pattern]) => columns[name] === undefined && pattern.test(word))?.[0];
    if (role === undefined) return;
    columns[role] = col;
    if (role === "approved") scale = scaleIn(text);
  });
  const isHeader = columns.project !== undefined && (columns.unit ?? columns.approved) !== undefined;
  return isHeader ? { row, columns, scale } : undefined;
}

function amountOf(text: string, scale: number): number | null {
  const read = parsePlainNumber(text);
  return read ? Math.round(read.number * (scaleIn(read.unit ?? "") ?? scale) * 1e6) / 1e6 : null;
}

/** The texts of a row, each merged cell with the text of its merge. */
function rowReader(grid: Grid): (row: number) => readonly string[] {
  const merges = indexMerges(grid.merges);
  return (row) =>
    Array.from({ length: grid.colCount }, (_, col) => {
      const at = merges.anchor(row, col);
      return plain(cellAt(grid, at.row, at.col)?.text ?? "");
    });
}

function readSheet(grid: Grid): readonly ListedProject[] | undefined {
  const textsOf = rowReader(grid);
  const last = Math.min(grid.rowCount, mostHeaderRows);
  let header: Header | undefined;
  let title = "";
  for (let row = 0; row < last && !header; row++) {
    const texts = textsOf(row);
    header = headerOf(texts, row);
    if (!header) title += texts.join("");
  }
  if (!header) return undefined;
  const scale = header.scale ?? scaleIn(/单位[:：]?[(（]?(?:人民币)?[亿万千]?元/.exec(title)?.[0] ?? "") ?? 1;
  const projects: ListedProject[] = [];
  let unit = "";
  for (let row = header.row + 1; row < grid.rowCount; row++) {
    const texts = textsOf(row);
    const at = (role: Role): string => texts[header.columns[role] ?? -1] ?? "";
    const project = at("project");
    if (project === "" || totals.test(project) || totals.test(texts.find((text) => text !== "") ?? ""))
      continue;
    // A unit is often written once, above the rows of its projects.
    if (at("unit") !== "") unit = at("unit");
    projects.push({
      sheet: grid.sheet,
      row: row + 1,
      unit,
      project,
      approved: amountOf(at("approved"), scale),
    });
  }
  return projects;
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
