import { standingToFixed } from "../../form/fixed-figure";
import { historyExtent, standing, type HistoryStandard } from "../../form/history-standard";
import type { ShownStandard } from "../../library/standard";
import type { Value } from "../../values/value";

const standings = { below: "低于", equal: "等于", above: "高于" } as const;

/** `中位数 305公里（290–312公里，3 个数）`. */
export function historyWords(history: HistoryStandard): string {
  const { median, least, most, unit = "" } = history;
  const range = least === most ? "" : `，最低 ${least}${unit}，最高 ${most}${unit}`;
  return `中位数 ${median}${unit}${range}${historyExtent(history)}`;
}

/** A standard with where it comes from. */
export function standardWords({ value, source }: ShownStandard): string {
  return `${value}（${source}）`;
}

/** `，目标高于中位数`; "" where the two cannot be compared. */
export function standsToHistory(target: Value, { median, unit }: HistoryStandard): string {
  const place = standing(target, { figure: median, unit });
  return place ? `，目标${standings[place]}中位数` : "";
}

/** `，目标等于标准`; "" for a standard that has expired, and where the two cannot be compared. */
export function standsToStandard(target: Value, { value }: ShownStandard): string {
  const place = value.includes("已到期") ? null : standingToFixed(target, value);
  return place ? `，目标${standings[place]}标准` : "";
}
