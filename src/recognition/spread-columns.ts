import { cellsBelow, mostRows } from "./cells-below";
import type { HeaderRole } from "./column-names";
import { valued, type Header, type HeaderColumn } from "./header";
import { isLevelLabel } from "./read-levels";
import type { SheetView, ViewCell } from "./sheet-view";

const mostly = 0.7;

/** What signs and words stand in a column of operators. */
export const operatorText = /^([≥≤><=≧≦═﹦＝≠±+]|[大小等]于|不[低少高超大小][于过]|定[性量])/;
const longestUnit = 8;
/** 指标1, （2）, 3: what numbers the names and is none. */
const countsNames = /^(?:指标)?[([]?\d{0,2}[)\]]?[:.、]?$|^指标[一二三四五六七八九十]+[:.、]?$/;

/** One of the columns below a header cell that is merged over several, with what stands in it. */
interface Below {
  readonly col: number;
  readonly texts: readonly string[];
}

/** The columns that a header cell stands over: its own to the one before the next header cell. */
interface Span {
  readonly col: number;
  readonly right: number;
}

function ownTexts(view: SheetView, header: Header, col: number): readonly string[] {
  return cellsBelow(view, header, col)
    .filter((cell) => cell.col === col)
    .map(({ key }) => key);
}

function areMostly({ texts }: Below, isSo: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(isSo).length >= texts.length * mostly;
}

/** Asked of the cells as they are stored: most forms merge their data as they merge their header. */
function holdsAnything({ grid }: SheetView, { bottom }: Header, col: number): boolean {
  const last = Math.min(bottom + mostRows, grid.rowCount - 1);
  for (let row = bottom + 1; row <= last; row++) if ((grid.rows[row]?.[col]?.text ?? "") !== "") return true;
  return false;
}

/** The filled columns from a header cell to the next one, when there are any besides its own. */
function columnsBelow(view: SheetView, header: Header, { col, right }: Span): readonly Below[] {
  const others: Below[] = [];
  for (let one = col + 1; one <= right; one++) {
    const texts = holdsAnything(view, header, one) ? ownTexts(view, header, one) : [];
    if (texts.length > 0) others.push({ col: one, texts });
  }
  if (others.length === 0) return [];
  const texts = ownTexts(view, header, col);
  return texts.length > 0 ? [{ col, texts }, ...others] : others;
}

function at(column: HeaderColumn, col: number, role: HeaderRole = column.role): HeaderColumn {
  return { ...column, col, role };
}

const longestLevel = 8;

function isShort(text: string): boolean {
  return text.length <= longestLevel;
}

/** 绩效指标 over 产出指标 | 数量指标 | name, 三级指标 over 指标1 | name: the last column names the indicator. */
function spreadNames(column: HeaderColumn, below: readonly Below[]): readonly HeaderColumn[] {
  const levels = below.filter((one) => areMostly(one, isLevelLabel)).slice(0, 2);
  const names = below.filter(
    (one) => !levels.includes(one) && !areMostly(one, (text) => countsNames.test(text)),
  );
  const name = names.at(-1);
  if (!name) return [column];
  const roles: readonly HeaderRole[] = ["level1", "level2"];
  // 数量, 社会, 群众: one column between the level 1 and the names is the level 2, whatever its words.
  const [between, another] = names.slice(0, -1);
  const isLevel2 = between && !another && levels.length === 1 && areMostly(between, isShort);
  const named = isLevel2 ? [...levels, between] : levels;
  return [...named.map(({ col }, index) => at(column, col, roles[index])), at(column, name.col)];
}

/** 指标类型 over 产出 | 数量. */
function spreadLevels(column: HeaderColumn, below: readonly Below[]): readonly HeaderColumn[] {
  const [first, second] = below;
  return first && second ? [at(column, first.col), at(column, second.col, "level2")] : [column];
}

const longestOperator = 4;

function isOperatorAlone(text: string): boolean {
  return text.length <= longestOperator && operatorText.test(text) && !/\d/.test(text);
}

/** 年度指标值 over ≥ | 5000 | 册. */
function spreadValues(column: HeaderColumn, below: readonly Below[]): readonly HeaderColumn[] {
  const operator = below.find((one) => areMostly(one, isOperatorAlone));
  const [value, ...rest] = below.filter((one) => one !== operator);
  if (!value) return [column];
  const unit = rest.find((one) => areMostly(one, (text) => text.length <= longestUnit && !/\d/.test(text)));
  const isTarget = column.role === "target";
  return [
    at(column, value.col),
    ...(operator && isTarget ? [at(column, operator.col, "operator")] : []),
    ...(unit && (isTarget || column.role === "actual")
      ? [at(column, unit.col, isTarget ? "unit" : "actualUnit")]
      : []),
  ];
}

function spread(column: HeaderColumn, below: readonly Below[]): readonly HeaderColumn[] {
  const { role } = column;
  const [only] = below;
  if (!only) return [column];
  if (below.length === 1) return [at(column, only.col)];
  if (role === "name") return spreadNames(column, below);
  return role === "level1" ? spreadLevels(column, below) : spreadValues(column, below);
}

function mayBeSpread({ role }: HeaderColumn): boolean {
  return role === "name" || role === "level1" || valued.has(role);
}

/** The last column before the next header cell; nothing tells how far the last one reaches but its merge. */
function rightOf(cells: readonly ViewCell[], { col, cell }: HeaderColumn): number {
  let right = Infinity;
  for (const other of cells) if (other.col > col && other.col <= right) right = other.col - 1;
  return right === Infinity ? Math.max(col, cell.right) : right;
}

function headerCells(view: SheetView, { top, bottom }: Header): readonly ViewCell[] {
  if (top === bottom) return view.line(top);
  return Array.from({ length: bottom - top + 1 }, (_, index) => view.line(top + index)).flat();
}

/** The columns of a header; below a cell that is merged over several, what stands in each tells which is which. */
export function spreadColumns(view: SheetView, header: Header): readonly HeaderColumn[] {
  const cells = headerCells(view, header);
  return header.columns.flatMap((column) => {
    const right = rightOf(cells, column);
    if (right === column.col || !mayBeSpread(column)) return [column];
    return spread(column, columnsBelow(view, header, { col: column.col, right }));
  });
}
