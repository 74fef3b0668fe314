import type { CellRange } from "../../../sheet/address";

export function cellsIn({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** A range cut in two: into columns first, for those are alike from top to bottom. One cell cannot be cut. */
export function halvesOf(range: CellRange): readonly [CellRange, CellRange] | undefined {
  const { top, left, bottom, right } = range;
  if (right > left) {
    const middle = Math.floor((left + right) / 2);
    return [
      { ...range, right: middle },
      { ...range, left: middle + 1 },
    ];
  }
  if (bottom === top) return undefined;
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...range, bottom: middle },
    { ...range, top: middle + 1 },
  ];
}
