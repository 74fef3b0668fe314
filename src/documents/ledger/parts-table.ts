import type { PartsDifference } from "../../portfolio/comparison/whole-and-parts";
import { ownerOf } from "../../portfolio/record/record";
import type { TableSheet } from "../../office-file/write/table-workbook";

const whatWords: Readonly<Record<PartsDifference["what"], string>> = {
  money: "资金合计不等",
  "project-money": "项目资金与部门不等",
  sum: "数量合计不等",
  looser: "下级要求低于上级",
  missing: "下级没有这项指标",
};

const nameWords: Readonly<Partial<Record<PartsDifference["what"], string>>> = {
  money: "资金（万元）",
  "project-money": "项目支出（万元）",
};

const mostFiles = 3;

function filesOf({ parts }: PartsDifference): string {
  const files = [...new Set(parts.map(({ file }) => file))];
  const more = files.length > mostFiles ? ` 等 ${files.length} 个` : "";
  return files.slice(0, mostFiles).join("、") + more;
}

/** Forms against those they are made up of: a region and its counties, a department and its projects. */
export function partsTable(differences: readonly PartsDifference[]): TableSheet {
  return {
    name: "上级与下级",
    title: "上级表与下级表、部门与项目核对",
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "单位", width: 20 },
      { head: "项目", width: 26 },
      { head: "情况", width: 16, align: "center" },
      { head: "指标", width: 26 },
      { head: "上级或部门", width: 14 },
      { head: "下级或项目", width: 14 },
      { head: "张数", width: 6, align: "right" },
      { head: "上级表文件", width: 28 },
      { head: "下级表文件", width: 36 },
    ],
    rows: differences.map((difference, index) => {
      const { whole, parts, what, name, own, theirs } = difference;
      return [
        ...[index + 1, ownerOf(whole), whole.project, whatWords[what], nameWords[what] ?? name],
        ...[own, theirs, parts.length, whole.file, filesOf(difference)],
      ];
    }),
  };
}
