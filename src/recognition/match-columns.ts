import type { HeaderRole } from "./column-names";
import type { Header, HeaderColumn } from "./header";
import { cellsBelow } from "./cells-below";
import { bestClaim, kindText, sample } from "./best-claim";
import { isLevelLabel, level1Of, level2Of } from "./read-levels";
import { partInWords, splitHalves } from "./split-halves";
import { settleGoals } from "./settle-goals";
import { settleReasons } from "./settle-reasons";
import { settleActuals, settleDeductions, settlePairs } from "./settle-values";
import { operatorText, spreadColumns } from "./spread-columns";
import type { SheetView, ViewCell } from "./sheet-view";

/** The columns of one table, or of one half of it. */
export interface TableColumns {
  /** 中期, 年度 …; null where the table is in one piece. */
  readonly part: string | null;
  readonly header: Header;
  readonly by: ReadonlyMap<HeaderRole, HeaderColumn>;
  /** 经费保障 | 制度保障 | …, 确定能 | 有可能 | …: columns of which a row ticks one or more. */
  readonly ticked: ReadonlyMap<TickedRole, readonly HeaderColumn[]>;
}

type TickedRole = "cause" | "chance";

const directionText = /^(正向|反向|逆向|正|反)(指标|向)?$/;

/** 指标性质 and 指标方向 are used for operators, for 正向/反向 and for 定量/定性: what stands in the column decides. */
function settleOperator(view: SheetView, header: Header, column: HeaderColumn): HeaderColumn {
  if (column.role !== "operator") return column;
  const texts = sample(view, header, column.col);
  const isDirection = texts.some((text) => directionText.test(text));
  const isOperator = texts.some((text) => operatorText.test(text) && !(isDirection && kindText.test(text)));
  if (isDirection && !isOperator) return { ...column, role: "direction" };
  const isKind = texts.some((text) => text.startsWith("定量")) && texts.every((text) => kindText.test(text));
  return isKind ? { ...column, role: "ignored" } : column;
}

/** A label such as 绩效指标 beside the table, merged down over its rows, is no column of it. */
function isBlockLabel(view: SheetView, header: Header, column: HeaderColumn): boolean {
  return (
    column.role === "name" && column.cell.bottom > header.bottom && view.grid.rowCount > header.bottom + 1
  );
}

/** 长期目标 beside the table, merged down over its rows: no row has a value of its own there. */
function isGoalOfRows({ bottom }: Header, { role, cell }: HeaderColumn): boolean {
  return role === "target" && cell.bottom > bottom;
}

/** 考核指标 over cells merged down beside 考核内容: what takes several rows together names none. */
function groupsRows(view: SheetView, header: Header, { col }: HeaderColumn): boolean {
  return cellsBelow(view, header, col).some(({ row, bottom }) => bottom > row);
}

/** A name column counts by its words alone: an unfilled 三级指标 is still it, only a filled 四级指标 goes deeper. */
function nameColumn(
  view: SheetView,
  header: Header,
  names: readonly HeaderColumn[],
): HeaderColumn | undefined {
  const fourth = names.find(({ words }) => words.includes("四级"));
  if (fourth && sample(view, header, fourth.col).length > 0) return fourth;
  const [first, second] = names.toSorted((a, b) => a.rank - b.rank || a.col - b.col);
  if (first && second && groupsRows(view, header, first) && !groupsRows(view, header, second)) return second;
  const isSame = first !== undefined && second?.rank === first.rank;
  return isSame && sample(view, header, first.col).length === 0 ? second : first;
}

function assignRoles(
  view: SheetView,
  header: Header,
  columns: readonly HeaderColumn[],
): Map<HeaderRole, HeaderColumn> {
  const by = new Map<HeaderRole, HeaderColumn>();
  const claims = new Map<HeaderRole, HeaderColumn[]>();
  for (const column of columns) claims.set(column.role, [...(claims.get(column.role) ?? []), column]);
  const names = (claims.get("name") ?? []).filter((column) => !isBlockLabel(view, header, column));
  const name = nameColumn(view, header, names.length > 0 ? names : (claims.get("name") ?? []));
  for (const [role, list] of claims) {
    const best = role === "name" ? name : bestClaim(view, header, ownClaims(view, header, { list, name }));
    if (best) by.set(role, best);
  }
  if (name) addLevelWeights(by, claims.get("weight") ?? [], name);
  settlePairs(view, header, by);
  settleDeductions(by);
  if (!by.has("level2")) settleLevel(view, header, { by, levels: claims.get("level1") ?? [] });
  if (name && !by.has("level1")) addLevels(view, header, { by, name });
  if (name && !by.has("level1") && !by.has("level2")) addGroups(by, names, name);
  if (name && !by.has("level2")) addKinds(view, header, { by, name });
  return withName(view, header, by);
}

/** 一级指标 | 权重 | 二级指标 | 权重: the points left of the names that are not theirs. */
function addLevelWeights(
  by: Map<HeaderRole, HeaderColumn>,
  weights: readonly HeaderColumn[],
  name: HeaderColumn,
): void {
  const level2 = by.get("level2")?.col ?? Infinity;
  for (const claim of weights)
    if (claim.col < name.col && claim !== by.get("weight"))
      by.set(claim.col > level2 ? "weight2" : "weight1", claim);
}

/** 指标类别, alone or behind 指标类型, may stand over 数量指标, 质量指标 … */
function settleLevel(
  view: SheetView,
  header: Header,
  { by, levels }: { by: Map<HeaderRole, HeaderColumn>; levels: readonly HeaderColumn[] },
): void {
  const isLevel2 = (text: string): boolean => isLevelLabel(text) && !level1Of(text) && !!level2Of(text);
  const level = levels.find(
    ({ col, words }) => !words.includes("一级") && sample(view, header, col).some(isLevel2),
  );
  if (!level) return;
  by.set("level2", { ...level, role: "level2" });
  const other = levels.find((one) => one !== level);
  if (other) by.set("level1", other);
  else by.delete("level1");
}

/** A column left of the names may hold 产出, 效益, 满意度 under a word that says something else, or none. */
function addLevels(
  view: SheetView,
  header: Header,
  { by, name }: { by: Map<HeaderRole, HeaderColumn>; name: HeaderColumn },
): void {
  const end = by.get("level2")?.col ?? name.col;
  for (let col = end - 1; col >= 0; col--) {
    const labels = sample(view, header, col).filter((text) => isLevelLabel(text));
    const [first] = labels;
    if (first === undefined) continue;
    const role = level1Of(first) === null && !by.has("level2") ? "level2" : "level1";
    const cell = view.at(header.bottom, col) ?? name.cell;
    for (const [other, column] of by) if (column.col === col) by.delete(other);
    by.set(role, { col, role, rank: name.rank, cell, words: cell.key });
    if (role === "level1") return;
  }
}

/** 项目 | 考核内容 | 考核指标: what other words for names stand before the one that names the rows are their groups. */
function addGroups(
  by: Map<HeaderRole, HeaderColumn>,
  names: readonly HeaderColumn[],
  name: HeaderColumn,
): void {
  const [first, second] = names.filter(({ col }) => col < name.col);
  if (first) by.set("level1", { ...first, role: "level1" });
  if (second) by.set("level2", { ...second, role: "level2" });
}

const mostlyLevels = 0.7;

/** 指标名称 | 类型 over 出勤人次 | 数量: the level 2 stands behind the names, before the values. */
function addKinds(
  view: SheetView,
  header: Header,
  { by, name }: { by: Map<HeaderRole, HeaderColumn>; name: HeaderColumn },
): void {
  const end = by.get("target")?.col ?? 0;
  for (let col = name.col + 1; col < end; col++) {
    const cell = view.at(header.bottom, col);
    if (!cell || [...by.values()].some((column) => column.col === col)) continue;
    const texts = sample(view, header, col);
    const levels = texts.filter((text) => isLevelLabel(text)).length;
    if (levels === 0 || levels < texts.length * mostlyLevels) continue;
    by.set("level2", { col, role: "level2", rank: name.rank, cell, words: cell.key });
    return;
  }
}

/** Points merged down as the level beside them are those of the level. */
function weighsLevel(view: SheetView, header: Header, { col }: HeaderColumn): boolean {
  const cells = cellsBelow(view, header, col);
  const isBeside = ({ row, bottom }: ViewCell): boolean => {
    const level = view.at(row, col - 1);
    return level?.row === row && level.bottom === bottom;
  };
  return cells.some(({ row, bottom }) => bottom > row) && cells.every(isBeside);
}

/** 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重: the indicator's own points stand behind its name. */
function ownClaims(
  view: SheetView,
  header: Header,
  { list, name }: { list: readonly HeaderColumn[]; name: HeaderColumn | undefined },
): readonly HeaderColumn[] {
  if (!name || list[0]?.role !== "weight") return list;
  const behind = list.filter(({ col }) => col > name.col);
  return behind.length > 0 ? behind : list.filter((claim) => !weighsLevel(view, header, claim));
}

/** Forms without a level-3 column name their indicators in the deepest level there is. */
function withName(
  view: SheetView,
  header: Header,
  by: Map<HeaderRole, HeaderColumn>,
): Map<HeaderRole, HeaderColumn> {
  const name = by.get("name");
  if (name && (by.size === 1 || !isBlockLabel(view, header, name) || !by.has("level2"))) return by;
  const [level1, level2] = [by.get("level1"), by.get("level2")];
  // 评价内容 | 评价指标: whatever the words say, what stands behind is the deeper one.
  const deepest = level1 && level2 && level1.col > level2.col ? level1 : (level2 ?? level1);
  if (!deepest) return by;
  const own: HeaderColumn = { ...deepest, role: "name" };
  by.delete(deepest.role);
  by.set("name", own);
  if (!by.has("level1")) addLevels(view, header, { by, name: own });
  return by;
}

function partOf(columns: readonly HeaderColumn[], index: number): string {
  const own = columns.filter((column) => column.role === "target");
  const words = (own.length > 0 ? own : columns).map((column) => column.words).join(" ");
  return partInWords(words) ?? (index === 0 ? "中期" : "年度");
}

/** Columns that answer one question together; one column alone is answered in words. */
function tickedColumns(columns: readonly HeaderColumn[]): ReadonlyMap<TickedRole, readonly HeaderColumn[]> {
  const ticked = new Map<TickedRole, readonly HeaderColumn[]>();
  for (const role of ["cause", "chance"] as const) {
    const own = columns.filter((column) => column.role === role);
    if (own.length > 1) ticked.set(role, own);
  }
  return ticked;
}

const reviewed: ReadonlySet<HeaderRole> = new Set(["actual", "score"]);

/** A list of scored indicators that goes on beside itself is one table: only plans have a longer and a yearly half. */
function goesOnBeside(halves: readonly (readonly HeaderColumn[])[]): boolean {
  return halves.every((half) => half.some(({ role }) => reviewed.has(role)));
}

/** The columns of a header by role: one set, or two where the table has two halves. */
export function matchColumns(view: SheetView, header: Header): readonly TableColumns[] {
  const spread = spreadColumns(view, header).map((column) => settleOperator(view, header, column));
  const own = spread.filter((column) => !isGoalOfRows(header, column));
  const columns = settleReasons(settleActuals(settleGoals(own)));
  const halves = splitHalves(columns);
  const isOne = halves.length === 1 || goesOnBeside(halves);
  return halves.map((half, index) => ({
    part: isOne ? null : partOf(half, index),
    header,
    by: assignRoles(view, header, half),
    ticked: tickedColumns(half),
  }));
}
