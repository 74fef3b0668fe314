import type { Memo } from "./memo";

/** A sheet that bears another name. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

interface OnSheet {
  readonly sheet: string;
}

/** The sheets of a workbook that bear other names than they did, all of them in their places among the others. */
export function renamesBetween(before: readonly string[], now: readonly string[]): readonly Rename[] {
  if (before.length !== now.length) return [];
  const others = before.flatMap((from, index) => {
    const to = now[index] ?? from;
    return from === to ? [] : [{ from, to }];
  });
  return others.every(({ from, to }) => !now.includes(from) && !before.includes(to)) ? others : [];
}

/** What stands on a sheet, under the sheet's new name. */
export function moved<T extends OnSheet>(one: T, { from, to }: Rename): T {
  return one.sheet === from ? { ...one, sheet: to } : one;
}

/** What a workbook keeps about a sheet, under the sheet's new name; the same memo where it keeps nothing about it. */
export function movedMemo(memo: Memo, rename: Rename): Memo {
  const { ignores, columns, approved, proofs, sheets } = memo;
  const told = [
    ...ignores,
    ...(columns ?? []),
    ...(proofs ?? []),
    ...(approved?.file === null ? [approved] : []),
  ];
  if (!told.some(({ sheet }) => sheet === rename.from)) return memo;
  return {
    ...memo,
    ignores: ignores.map((one) => moved(one, rename)),
    ...(columns ? { columns: columns.map((one) => moved(one, rename)) } : {}),
    ...(approved?.file === null ? { approved: moved(approved, rename) } : {}),
    ...(proofs ? { proofs: proofs.map((one) => moved(one, rename)) } : {}),
    ...(sheets ? { sheets: sheets.map((name) => (name === rename.from ? rename.to : name)) } : {}),
  };
}

/** A memo for the sheets as they are called now: some may have been renamed since it was kept, while nobody looked. */
export function memoFor(memo: Memo, now: readonly string[]): Memo {
  return renamesBetween(memo.sheets ?? [], now).reduce(movedMemo, memo);
}
