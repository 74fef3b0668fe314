/** The money block's usual header; its first column is the block's label. */
const usualHead = "| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |";

/** A self-evaluation whose money block has the given rows, from column B on; the first of them is row 3. */
export function moneyReview(
  rows: readonly string[],
  { head = usualHead, foot = "" }: { head?: string; foot?: string } = {},
): string {
  return [
    "| 项目支出绩效自评表 | < | < | < | < | < | < | < |",
    head,
    ...rows.map((row) => `| ^ | ${row} |`),
    "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |",
    "| 产出指标 | 数量指标 | 救助困难群众 | ≥800人次 | 812人次 | 90 | 90 | |",
    foot,
  ].join("\n");
}

/**
 * The same from one line, `总额 100; 其中：财政拨款 60/60/55`: initial, annual, executed, or one figure for all three.
 */
export function fundsReview(line: string): string {
  const rows = line.split("; ").map((part) => {
    const [label = "", figures = ""] = part.split(" ");
    const [initial = "", annual = initial, executed = initial] = figures.split("/");
    return `${label} | ${initial} | ${annual} | ${executed}`;
  });
  return moneyReview(rows);
}
