import type { HistoryStandard } from "../../library/recommend/history-standard";

/** `中位数 305公里（290–312公里，3 个数）`. */
export function historyWords({ median, least, most, n, unit = "", years }: HistoryStandard): string {
  const range = least === most ? "" : `，最低 ${least}${unit}，最高 ${most}${unit}`;
  const when =
    years.length === 0 ? "" : years.length === 1 ? `${years[0]}年，` : `${years[0]}–${years.at(-1)}年，`;
  return `中位数 ${median}${unit}${range}（${when}${n} 个数）`;
}
