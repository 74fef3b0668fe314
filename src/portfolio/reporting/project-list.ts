import { groupBy } from "../../values/group-by";
import type { Grid } from "../../sheet/grid";
import { findHeader, isFormBelow, readerOf } from "./list-reader";
import { listRows, type ListRow } from "./list-rows";
import { scaleIn } from "./money-columns";
import { isUnitName, partsOfMoney, unitHeadings } from "./unit-headings";

/** A project that has to report. */
export interface ListedProject {
  readonly sheet: string;
  /** One-based row of the list. */
  readonly row: number;
  readonly unit: string;
  /** The department above the unit, where the list names both. */
  readonly department?: string | undefined;
  readonly project: string;
  /** In 万元. */
  readonly approved: number | null;
}

/** A list read, or one sentence why it could not be. */
export type ProjectList =
  | { readonly ok: true; readonly projects: readonly ListedProject[] }
  | { readonly ok: false; readonly message: string };

/** The money unit that a title or a heading prints. */
function printedScale(text: string): number | undefined {
  return scaleIn(/单位[:：]?[(（]?(?:人民币)?[亿万千]?元/.exec(text)?.[0] ?? "");
}

/** From here on the middle one of a list's amounts is in 元 where nothing says what it is in. 惯例. */
const yuanFrom = 10_000;

function likelyScale(rows: readonly ListRow[]): number {
  const amounts = rows.flatMap(({ amount }) => amount ?? []).toSorted((a, b) => a - b);
  return (amounts[Math.floor(amounts.length / 2)] ?? 0) >= yuanFrom ? 0.0001 : 1;
}

/** The unit that a list of one unit names above its header, or by the name of its sheet. */
function ownerOf({ sheet }: Grid, above: readonly string[]): string {
  const named = above.flatMap(
    (text) => /(?:单位|部门)(?:名称)?(?:\([^()]*\))?:([^:()]+)/.exec(text)?.[1] ?? [],
  );
  return [...named, sheet].find(isUnitName) ?? "";
}

/** A heading without its number and what it says in brackets of money and counts. */
function headingText(name: string): string {
  return name
    .replace(/^[(（]?[一二三四五六七八九十\d]+[)）、.．]/, "")
    .replace(/[(（](?=[^()（）]*[\d:：])[^()（）]*[)）]$/, "");
}

/** Whose the rows are at a place of the list. */
interface Owner {
  readonly unit: string;
  readonly department: string;
  /** The money unit that the heading prints. */
  readonly scale: number | undefined;
}

/** A heading that speaks of something else than a unit, as 续建项目, leaves the unit as it was. */
function afterHeading({ name, isHeading }: ListRow, before: Owner): Owner {
  const unit = headingText(name);
  const scale = printedScale(name) ?? before.scale;
  return !isHeading || isUnitName(unit) ? { ...before, unit, scale } : { ...before, scale };
}

/** A unit is often written once, above the rows of its projects; another department has other units. */
function afterRow({ unit, department }: ListRow, before: Owner): Owner {
  if (department !== "" && department !== before.department)
    return { ...before, department, unit: unit || department };
  return unit === "" ? before : { ...before, unit };
}

/** A row of a project, and all it says but its number in the list. */
interface ProjectRow {
  readonly project: ListedProject;
  readonly content: string;
}

/** Rows of one project are one: its money is split by what it is spent on, unless a row stands there twice. */
function joined(rows: readonly ProjectRow[]): readonly ListedProject[] {
  const groups = groupBy(rows, ({ project: { unit, project } }) => [`${unit}\u0000${project}`]);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const own = new Map([first, ...others].map((row) => [row.content, row.project.approved]));
    const amounts = [...own.values()].filter((amount) => amount !== null);
    const sum = Math.round(amounts.reduce((total, amount) => total + amount, 0) * 1e6) / 1e6;
    return [{ ...first.project, approved: amounts.length === 0 ? null : sum }];
  });
}

/** What a sheet lists; a form says the name of its one project in much the same words. */
function readSheet(grid: Grid): readonly ListedProject[] | "form" | undefined {
  const reader = readerOf(grid);
  const found = findHeader(grid, reader);
  if (!found) return undefined;
  const { header, above } = found;
  if (isFormBelow(grid, reader, header)) return "form";
  const rows = listRows(grid, reader, header);
  const scale = printedScale(above.join("")) ?? likelyScale(rows);
  const headings = unitHeadings(rows, header.isMixed);
  const parts = partsOfMoney(rows);
  let owner: Owner = { unit: ownerOf(grid, above), department: "", scale: undefined };
  const projects = rows.flatMap((listed) => {
    const isHeading = headings.has(listed);
    owner = isHeading ? afterHeading(listed, owner) : afterRow(listed, owner);
    if (isHeading || parts.has(listed)) return [];
    const { row, name: project, amount, content } = listed;
    const { unit, department } = owner;
    const times = listed.scale ?? owner.scale ?? scale;
    const approved = amount === null ? null : Math.round(amount * times * 1e6) / 1e6;
    const upper = department === "" || department === unit ? {} : { department };
    const found = { sheet: grid.sheet, row: row + 1, unit, ...upper, project, approved };
    return [{ project: found, content }];
  });
  return joined(projects);
}

/** Reads the projects that have to report; the columns are told by their header words, in any order. */
export function readProjectList(grids: readonly Grid[]): ProjectList {
  const sheets = grids.map(readSheet);
  const read = sheets.filter((found) => found !== undefined && found !== "form");
  if (read.length === 0) {
    const what = sheets.includes("form") ? "这是绩效报表，不是项目清单。" : "项目清单里没有找到表头。";
    return { ok: false, message: `${what}清单的表头应有“项目名称”，并有“单位名称”或“批复金额”。` };
  }
  const projects = read.flat();
  return projects.length > 0
    ? { ok: true, projects }
    : { ok: false, message: "项目清单的表头下面没有项目。" };
}
