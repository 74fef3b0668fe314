import { cellsBelow } from "./cells-below";
import type { Header, HeaderColumn } from "./header";
import type { SheetView } from "./sheet-view";

/** 上半年, 一季度, 1-6月; 1-12月 is the whole year. 得分（百分制） is weighted in another column. */
const lesser = /半年|季度|(?<!\d)(?:\d|1[01])月|百分制/;

/** 定量, 定性: what kind of value a row has, and no value. */
export const kindText = /^定[量性](指标)?$/;

/** The texts of a column just below the header. */
export function sample(view: SheetView, header: Header, col: number): readonly string[] {
  return cellsBelow(view, header, col).map(({ key }) => key);
}

/**
 * Where two columns claim a role one that is shown comes before a hidden one, a filled one before an empty one, the whole
 * year's before that of a part of it, then the better word wins; of equal words that of the latest year, else the first.
 */
export function bestClaim(
  view: SheetView,
  header: Header,
  claims: readonly HeaderColumn[],
): HeaderColumn | undefined {
  if (claims.length === 1) return claims[0];
  const ordered = claims.map((claim) => {
    const { col, words, rank } = claim;
    const last = [
      view.grid.hiddenCols.has(col),
      sample(view, header, col).every((text) => kindText.test(text)),
      lesser.test(words),
    ];
    const year = Number(/20\d\d(?=年)/.exec(words)?.[0] ?? 0);
    return { claim, order: [...last.map(Number), rank, -year, col] };
  });
  ordered.sort(({ order }, other) => {
    const at = order.findIndex((one, index) => one !== other.order[index]);
    return (order[at] ?? 0) - (other.order[at] ?? 0);
  });
  return ordered[0]?.claim;
}
