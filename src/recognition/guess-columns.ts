import type { ColumnRole } from "../form/form";
import type { Problem } from "../form/problem";
import { headerWord, type HeaderRole } from "./column-names";
import { guessedRank } from "./find-headers";
import { telling, type Header, type HeaderColumn } from "./header";
import { cellsBelow } from "./cells-below";
import { isLevelLabel } from "./read-levels";
import type { SheetView, ViewCell } from "./sheet-view";

const roleWords = {
  name: "指标名称",
  target: "指标值",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
} as const satisfies Partial<Record<ColumnRole, string>>;

/** A role that what stands in a column can tell. */
type GuessedRole = keyof typeof roleWords;

const mostly = 0.7;
/** Enough where the place speaks too. */
const partly = 0.3;
const longestValue = 30;
const largestPoints = 100;
const plainFigure = /^\d+(?:\.\d+)?分?$/;
const someValue =
  /^(?:[≥≤=<>≧≦]|[大小等]于|不[低少高超大小][于过]|优|良|好|有效|明显|显著|持续|长期|提升|提高|逐步|[是否]$|及时|按时|按期|达标|完成|合格|定性)|\d/;

/** A column below a header cell whose words nobody knows. */
interface Unnamed {
  readonly head: ViewCell;
  readonly below: readonly ViewCell[];
}

type Known = ReadonlyMap<HeaderRole, number>;

/** The unknown header cells right of a column, over columns that are filled; a label merged down beside the table is none. */
function unnamedColumns(view: SheetView, header: Header, behind: number): readonly Unnamed[] {
  const { top, bottom: last } = header;
  const printed = top === last ? view.line(top) : [...view.line(top), ...view.line(last)];
  const heads = printed.filter(({ bottom }) => bottom <= last);
  const isTaken = ({ col, right }: ViewCell): boolean =>
    header.columns.some((column) => column.col >= col && column.col <= right);
  const unknown = heads.filter(
    (head) => head.col > behind && headerWord(head.label) === undefined && !isTaken(head),
  );
  if (unknown.length === 0) return [];
  const found = unknown.map((head) => ({
    head,
    below: cellsBelow(view, header, head.col),
  }));
  const fewest = Math.max(1, cellsBelow(view, header, behind).length / 2);
  return found.filter(({ below }) => below.length >= fewest);
}

function isMostly(cells: readonly ViewCell[], isSo: (cell: ViewCell) => boolean, share = mostly): boolean {
  return cells.filter(isSo).length >= cells.length * share;
}

function looksLikeValues({ below }: Unnamed, share = mostly): boolean {
  return isMostly(below, ({ key }) => key.length <= longestValue && someValue.test(key), share);
}

function looksLikePoints({ below }: Unnamed): boolean {
  return isMostly(below, ({ key }) => plainFigure.test(key) && Number.parseFloat(key) <= largestPoints);
}

function looksLikeNames({ below }: Unnamed): boolean {
  return isMostly(below, ({ key }) => !isLevelLabel(key) && !/^[≥≤=<>\d]/.test(key) && key.length > 1);
}

function placeOf(known: Known, role: GuessedRole): number {
  return known.get(role) ?? Infinity;
}

function mayBeName(column: Unnamed, known: Known): boolean {
  const isBeforeTarget = known.has("target") && column.head.col < placeOf(known, "target");
  const hasLevels = known.has("level1") || known.has("level2");
  return hasLevels && looksLikeNames(column) && isBeforeTarget;
}

/**
 * What stands before the actual values is what they are held against, and so is what alone stands behind the name; bare
 * figures may be points while nobody knows where these are.
 */
function mayBeTarget(column: Unnamed, known: Known, others: readonly Unnamed[]): boolean {
  if (column.head.col > placeOf(known, "actual")) return false;
  if (!known.has("weight") && looksLikePoints(column)) return false;
  return known.has("actual") || looksLikeValues(column, others.length === 1 ? partly : mostly);
}

/** Behind the actual values the first points could be the score as well. */
function mayBeWeight(column: Unnamed, known: Known, others: readonly Unnamed[]): boolean {
  if (!looksLikePoints(column)) return false;
  const isBefore = column.head.col < placeOf(known, "actual");
  const { col } = column.head;
  return isBefore || known.has("score") || others.some((one) => one.head.col > col && looksLikePoints(one));
}

function mayBeScore(column: Unnamed, known: Known): boolean {
  return column.head.col > placeOf(known, "actual") && looksLikePoints(column);
}

/** Without a score or a reason nothing tells what was reached from last year's value. */
function mayBeActual({ head }: Unnamed, known: Known): boolean {
  const end = Math.max(known.get("score") ?? -1, known.get("reason") ?? -1);
  return head.col > placeOf(known, "target") && head.col < end;
}

/** What is taken first leaves fewer to doubt. */
const guesses: readonly (readonly [
  GuessedRole,
  (column: Unnamed, known: Known, others: readonly Unnamed[]) => boolean,
])[] = [
  ["name", mayBeName],
  ["target", mayBeTarget],
  ["weight", mayBeWeight],
  ["score", mayBeScore],
  ["actual", mayBeActual],
];

/** Where each role stands; 绩效指标 left of the levels labels the block and names no indicator. */
function placesOf({ columns }: Header): Map<HeaderRole, number> {
  const known = new Map(columns.map(({ role, col }): [HeaderRole, number] => [role, col]));
  const levels = columns.flatMap(({ role, col }) => (role === "level1" || role === "level2" ? [col] : []));
  if ((known.get("name") ?? Infinity) < Math.max(...levels)) known.delete("name");
  return known;
}

/** The last column that names the rows. */
function lastNamed({ columns }: Header): number {
  let last = -1;
  for (const { role, col } of columns)
    if ((role === "name" || role === "level2" || role === "level1") && col > last) last = col;
  return last;
}

function guess(view: SheetView, header: Header): readonly HeaderColumn[] {
  const unnamed = [...unnamedColumns(view, header, lastNamed(header))];
  if (unnamed.length === 0) return [];
  const known = placesOf(header);
  const missing = guesses.filter(([role]) => !known.has(role));
  const found: HeaderColumn[] = [];
  for (const [role, mayBe] of missing) {
    const index = unnamed.findIndex((column) => mayBe(column, known, unnamed));
    const [one] = index < 0 ? [] : unnamed.splice(index, 1);
    if (!one) continue;
    known.set(role, one.head.col);
    found.push({ col: one.head.col, role, rank: guessedRank, cell: one.head, words: one.head.key });
  }
  return found;
}

function isComplete({ columns }: Header): boolean {
  return columns.some(({ role }) => telling.has(role));
}

function withGuesses(view: SheetView, header: Header): Header {
  const guessed = guess(view, header);
  if (guessed.length === 0) return header;
  return { ...header, columns: [...header.columns, ...guessed].toSorted((a, b) => a.col - b.col) };
}

/**
 * The headers, with columns whose words are unknown taken for what stands in them: a province's own word for 指标值 must
 * not cost the values. Looked for only where a table lacks what such tables have; of headers that name levels only
 * those stay whose values are found this way.
 */
export function headersWithGuesses(view: SheetView, headers: readonly Header[]): readonly Header[] {
  return headers.map((header) => withGuesses(view, header)).filter(isComplete);
}

/** Says of every guessed column what it was taken for, so that a wrong guess is seen. */
export function guessProblems(by: ReadonlyMap<HeaderRole, HeaderColumn>): readonly Problem[] {
  return guesses.flatMap(([role]): Problem[] => {
    const column = by.get(role);
    if (column?.rank !== guessedRank) return [];
    const { row, col, text } = column.cell;
    const message = `“${text}”不是常见的表头，按内容当作${roleWords[role]}。不对时请手动指定列。`;
    return [{ code: "column-guessed", message, at: { row, col } }];
  });
}
