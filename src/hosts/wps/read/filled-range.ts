import type { CellRange } from "../../../sheet/address";
import { call, objectAt, type WpsObject } from "../member";
import type { OpenBook } from "../open-book";
import { placeOf, rangeAt } from "../sheets";
import { Trouble } from "../../trouble";

/** The last line in which something stands: the last one itself as a rule, else found by cutting in two. */
function lastFilled(first: number, last: number, isFilled: (from: number, to: number) => boolean): number {
  if (isFilled(last, last)) return last;
  let [low, high] = [first, last - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isFilled(middle, high)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far the values of a sheet reach; undefined when there are none. The used range reaches as far as somebody once coloured. */
export function filledRange({ app }: OpenBook, sheet: WpsObject): CellRange | undefined {
  const used = placeOf(objectAt(sheet, "UsedRange"));
  const functions = objectAt(app, "WorksheetFunction");
  const isFilled = (range: CellRange): boolean => {
    const count = call(functions, "CountA", rangeAt(sheet, range));
    if (typeof count !== "number") throw new Trouble("unsupported");
    return count > 0;
  };
  if (!isFilled(used)) return undefined;
  const bottom = lastFilled(used.top, used.bottom, (from, to) =>
    isFilled({ ...used, top: from, bottom: to }),
  );
  const tall = { ...used, bottom };
  const right = lastFilled(used.left, used.right, (from, to) => isFilled({ ...tall, left: from, right: to }));
  return { ...tall, right };
}
