import type { HeaderColumn } from "./header";

const partWords: readonly (readonly [RegExp, string])[] = [
  [/中期/, "中期"],
  [/长期/, "长期"],
  [/实施周?期/, "实施期"],
  [/年度|当年|全年/, "年度"],
];

/** Which half a header or block label speaks of: 中期, 年度 …; undefined when it names none. */
export function partInWords(words: string): string | undefined {
  return partWords.find(([pattern]) => pattern.test(words))?.[1];
}

/** 实施期 and 年度 values beside one column of names. */
function splitTargets(
  columns: readonly HeaderColumn[],
  targets: readonly HeaderColumn[],
): readonly (readonly HeaderColumn[])[] | undefined {
  const [first, second] = targets;
  const parts = new Set(targets.map((target) => partInWords(target.words)));
  if (!first || !second || targets.length !== 2 || parts.size !== 2) return undefined;
  const isLong = /中期|长期|实施周?期/.test(first.words + second.words);
  return isLong
    ? [columns.filter((column) => column !== second), columns.filter((column) => column !== first)]
    : undefined;
}

/** 中期 and 年度 halves stand side by side: the names start again further right. */
export function splitHalves(columns: readonly HeaderColumn[]): readonly (readonly HeaderColumn[])[] {
  const names = columns.filter((column) => column.role === "name" && column.rank <= 10);
  const targets = columns.filter((column) => column.role === "target");
  const [first, second] = names;
  const sharedNames = splitTargets(columns, targets);
  if (sharedNames && names.length < 2) return sharedNames;
  if (!first || !second || names.length !== 2 || targets.length < 2) return [columns];
  const between = targets.some((target) => target.col > first.col && target.col < second.col);
  const after = targets.some((target) => target.col > second.col);
  if (!between || !after) return [columns];
  const level2 = columns.findLast((column) => column.role === "level2" && column.col < second.col);
  const start = level2 && level2.col > first.col ? level2.col : second.col;
  // A second 一级指标 stands between the first half's values and the second half's names.
  const own1 = columns.find(({ role, col }) => role === "level1" && col > first.col && col < second.col);
  const from = own1?.col ?? start;
  const isShared = ({ role, col }: HeaderColumn): boolean =>
    col < start && (role === "level1" || (role === "level2" && start === second.col));
  const shared = own1 ? [] : columns.filter(isShared);
  return [
    columns.filter((column) => column.col < from),
    [...shared, ...columns.filter((column) => column.col >= from)],
  ];
}
