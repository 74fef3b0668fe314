import type { Header } from "./header";
import { reading } from "./label";
import type { SheetView } from "./sheet-view";

const numberOfGoal = reading((key) => /目标([1-9一二三四五六七八九])(?!\d)/.exec(key)?.[1]);

/** The one goal that the rows over a table speak of; 目标1 and 目标2 one under another are goals of one table. */
export function goalNumber(view: SheetView, from: number, header: Header): string | undefined {
  let found: string | undefined;
  for (let row = header.bottom; row >= from; row--) {
    for (const { label } of view.line(row)) {
      const number = numberOfGoal(label);
      if (number !== undefined && found !== undefined && number !== found) return undefined;
      found = number ?? found;
    }
  }
  return found;
}
