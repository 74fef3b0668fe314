import { standing, standingToStandard, type HistoryStandard } from "../../library/recommend/history-standard";
import type { ShownStandard } from "../../library/standard";
import type { Value } from "../../values/value";

const standings = { below: "低于", equal: "等于", above: "高于" } as const;

/** `中位数 305公里（290–312公里，3 个数）`. */
export function historyWords({ median, least, most, n, unit = "", years }: HistoryStandard): string {
  const range = least === most ? "" : `，最低 ${least}${unit}，最高 ${most}${unit}`;
  const when =
    years.length === 0 ? "" : years.length === 1 ? `${years[0]}年，` : `${years[0]}–${years.at(-1)}年，`;
  return `中位数 ${median}${unit}${range}（${when}${n} 个数）`;
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
  const place = value.includes("已到期") ? null : standingToStandard(target, value);
  return place ? `，目标${standings[place]}标准` : "";
}
