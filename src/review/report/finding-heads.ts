/** The column heads of the list of findings (问题清单); also how a list of ours is known again. */
export const findingHeads = ["序号", "级别", "位置", "指标", "问题", "依据", "可改为", "处理情况"] as const;

/** How wide the columns are, in characters. */
export const findingWidths = [6, 8, 10, 22, 52, 40, 24, 24] as const;
