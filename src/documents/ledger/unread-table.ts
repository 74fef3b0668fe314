import type { UnreadRecord, UnreviewedCode } from "../../portfolio/record/record";
import type { TableSheet } from "../../office-file/write/table-workbook";

const unreviewedWords: Readonly<Record<UnreviewedCode, string>> = {
  "not-a-table": "不是表格",
  link: "只是链接",
  "own-product": "标尺生成",
  "unchanged-return": "退回后未改",
  "same-name": "同名",
};

/** What became of a file that was not reviewed, in a word. */
function unreadWord(record: UnreadRecord): string {
  return record.type === "refused" ? "未能检查" : unreviewedWords[record.code];
}

/** 未审文件: whatever was handed in and has no row among the forms, or stands there once for several. */
export function unreadTable(records: readonly UnreadRecord[]): TableSheet {
  return {
    name: "未审文件",
    title: "未审文件",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "文件", width: 50 },
      { head: "情况", width: 12, align: "center" },
      { head: "原因", width: 70 },
    ],
    rows: records.map((record, index) => [index + 1, record.file, unreadWord(record), record.message]),
  };
}
