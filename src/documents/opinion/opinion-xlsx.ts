import { tableWorkbook, type TableSheet } from "../../office-file/write/table-workbook";
import type { OpinionContent } from "./opinion-content";

function opinionSheet(
  { title, head, verdict, opinion, lines, answered, scores }: OpinionContent,
  index: number,
): TableSheet {
  return {
    name: `意见${index + 1}`,
    title: `审核意见：${title}`,
    notes: [...head.map(([label, text]) => `${label}：${text}`), `结论：${verdict}`, opinion],
    columns: [
      { head: "类别", width: 9, align: "center" },
      { head: "位置", width: 8, align: "center" },
      { head: "问题", width: 38 },
      { head: "依据或说明", width: 30 },
      { head: "处理", width: 19 },
    ],
    rows: [
      ...lines.map(({ level, place, problem, basis, todo }) => [level, place, problem, basis, todo]),
      ...answered.map(({ place, problem, reason }) => ["单位已说明", place, problem, reason, ""]),
      ...scores.map(([name, weight, declared, audited]) => [
        "核查分数",
        "",
        name,
        `分值 ${weight}，自评 ${declared}`,
        `核查 ${audited}`,
      ]),
    ],
    portrait: true,
  };
}

/** The opinions on a unit's forms as one .xlsx, a sheet each. */
export function opinionXlsx(contents: readonly OpinionContent[], date: string): Promise<Uint8Array> {
  return tableWorkbook(contents.map(opinionSheet), { date, what: "审核意见" });
}
