import { Refusal } from "./file-result";

/** What one workbook may still put into memory; spending more ends the reading with a refusal. */
export interface Budget {
  readonly spendCells: (count: number) => void;
  /** Strings, merges, hidden rows, comments and whatever else is kept one by one. */
  readonly spendItems: (count: number) => void;
  /** Gaps to the left of a cell: a row is an array up to its last cell. */
  readonly spendGaps: (count: number) => void;
  /** Characters of texts that are kept. */
  readonly spendText: (length: number) => void;
  /** Characters that cells show: thousands of them may show one long text, and each is read. */
  readonly spendShown: (length: number) => void;
}

/** Chosen so that the worst workbook that is still read stays below 512 MiB with everything around it. */
const most = { cells: 2_000_000, items: 1_000_000, gaps: 4_000_000, text: 24 << 20, shown: 128 << 20 };

function purse(amount: number, what: string): (count: number) => void {
  let left = amount;
  return (count) => {
    left -= count;
    if (left < 0) throw new Refusal("too-large", what);
  };
}

/** A full budget, for one workbook. */
export function newBudget(): Budget {
  return {
    spendCells: purse(most.cells, "单元格超过 200 万个"),
    spendItems: purse(most.items, "文字、合并区域等超过 100 万项"),
    spendGaps: purse(most.gaps, "空白列太多"),
    spendText: purse(most.text, "文字太多"),
    spendShown: purse(most.shown, "文字太多"),
  };
}
