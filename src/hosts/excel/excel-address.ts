import { parseRange, rangeToA1, type CellRange } from "../../sheet/address";

const lastRow = 1_048_575;
const lastCol = 16_383;
/** Excel cuts longer lists of addresses off without a word. */
const longestList = 8000;

function ofLines(text: string): CellRange | undefined {
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: lastCol };
  const cols = /^([A-Z]+):([A-Z]+)$/.exec(text);
  return cols ? parseRange(`${cols[1] ?? ""}1:${cols[2] ?? ""}${lastRow + 1}`) : undefined;
}

/** `'表 一'!$B$3:$D$5`, `表!C:D` or `3:5` → range; of several the first. */
export function parseExcelAddress(address: string): CellRange | undefined {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  const plain = first.replaceAll("$", "");
  return parseRange(plain) ?? ofLines(plain);
}

/** Lists of addresses for `getRanges`, none longer than Excel reads. */
export function addressLists(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of ranges.map(rangeToA1)) {
    if (list !== "" && list.length + address.length >= longestList) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  if (list !== "") lists.push(list);
  return lists;
}
