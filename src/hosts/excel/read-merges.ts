import type { CellRange } from "../../sheet/address";
import { parseExcelAddress } from "./excel-address";
import { rangeAt } from "./place";
import type { Batch } from "./run";

/** Excel answers nothing where it would have to name more than 512 merged cells; so many cells cannot hold more. */
const cellsAtOnce = 1024;
/** So many questions are asked in one round trip. */
const questionsAtOnce = 40;

/** A question about merged cells, and its answer once it is there. */
type Question = () => readonly CellRange[];

function* pieces({ top, left, bottom, right }: CellRange): Generator<CellRange> {
  const height = Math.max(1, Math.floor(cellsAtOnce / (right - left + 1)));
  for (let row = top; row <= bottom; row += height)
    yield { top: row, left, bottom: Math.min(row + height - 1, bottom), right };
}

function ask(sheet: Excel.Worksheet, piece: CellRange): Question {
  const merged = rangeAt(sheet, piece).getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items
          .map(({ address }) => parseExcelAddress(address))
          .filter((range) => range !== undefined);
}

/** Every merged cell once: one that reaches over two pieces is named with both. */
function eachOnce(ranges: readonly CellRange[]): readonly CellRange[] {
  const found = new Map(
    ranges.map((range) => [[range.top, range.left, range.bottom, range.right].join(), range]),
  );
  return [...found.values()];
}

/** What was found, and the rows after which one piece ended and the next began. */
interface Found {
  readonly ranges: readonly CellRange[];
  readonly seams: ReadonlySet<number>;
}

/** Ranges that meet at a seam, one below the other: each may be a merged cell, or all of them one that was cut. */
function meetingAtSeams({ ranges, seams }: Found): readonly (readonly CellRange[])[] {
  const below = new Map(ranges.map((range) => [[range.top, range.left, range.right].join(), range]));
  const next = ({ bottom, left, right }: CellRange): CellRange | undefined =>
    seams.has(bottom) ? below.get([bottom + 1, left, right].join()) : undefined;
  const lower = new Set(ranges.map(next));
  return ranges
    .filter((range) => !lower.has(range) && next(range))
    .map((first) => {
      const chain = [first];
      for (let range = next(first); range; range = next(range)) chain.push(range);
      return chain;
    });
}

/** Asks once more about what may have been cut where two pieces meet. */
async function mended(batch: Batch, sheet: Excel.Worksheet, found: Found): Promise<readonly CellRange[]> {
  const doubtful = meetingAtSeams(found);
  if (doubtful.length === 0) return found.ranges;
  const answers = doubtful.map((chain) => {
    const [first, last] = [chain[0], chain.at(-1)];
    return first && last ? ask(sheet, { ...first, bottom: last.bottom }) : () => [];
  });
  await batch.sync();
  const known = new Set(doubtful.flat());
  return [...found.ranges.filter((range) => !known.has(range)), ...answers.flatMap((answer) => answer())];
}

/**
 * Asks for the merged cells of a range: about as much as forms have in passing, with whatever is asked next; the rest of a
 * large sheet when the answer is wanted.
 */
export function askMerges(
  batch: Batch,
  sheet: Excel.Worksheet,
  range: CellRange,
): () => Promise<readonly CellRange[]> {
  const all = [...pieces(range)];
  const first = all.slice(0, questionsAtOnce).map((piece) => ask(sheet, piece));
  return async () => {
    const ranges = first.flatMap((answer) => answer());
    for (let start = questionsAtOnce; start < all.length; start += questionsAtOnce) {
      const next = all.slice(start, start + questionsAtOnce).map((piece) => ask(sheet, piece));
      await batch.sync();
      ranges.push(...next.flatMap((answer) => answer()));
    }
    const seams = new Set(all.slice(0, -1).map(({ bottom }) => bottom));
    return mended(batch, sheet, { ranges: eachOnce(ranges), seams });
  };
}
