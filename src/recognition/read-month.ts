import type { Rows } from "./rows";
import { cellsIn, type SheetView } from "./sheet-view";

const span = /(?:^|\D)1月?[-—~至到](\d{1,2})月/;
const untilMonth = /截至(?:20\d{2}年)?(\d{1,2})月|(?:20\d{2}年)(\d{1,2})月(?:底|末|份)/;
const words: readonly (readonly [RegExp, number])[] = [
  [/(?:第?一|前一)季度/, 3],
  [/半年|第?二季度|前二季度/, 6],
  [/(?:第?三|前三)季度/, 9],
];
const longest = 40;

function monthIn(key: string): number | undefined {
  const until = untilMonth.exec(key);
  const month = Number(span.exec(key)?.[1] ?? until?.[1] ?? until?.[2] ?? 0);
  if (month >= 1 && month <= 12) return month;
  return words.find(([pattern]) => pattern.test(key))?.[1];
}

/** The last month a monitoring form reports on, as its title, head or columns print it. */
export function readMonth(view: SheetView, rows: Rows): number | undefined {
  for (const { key } of cellsIn(view, rows)) {
    const month = key.length <= longest ? monthIn(key) : undefined;
    if (month !== undefined) return month;
  }
  return undefined;
}
