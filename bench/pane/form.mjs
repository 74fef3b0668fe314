import { loadSource } from "../../tools/load-source.mjs";

const { gridOf } = await loadSource("src/sheet/grid.ts");

const cell = (value) => (value === "" ? undefined : { value, text: String(value) });

/** A self-evaluation of so many rows. */
export function formOf(rowCount) {
  const head = [
    ["项目支出绩效自评表（2024年度）"],
    ["项目名称", "农村公路养护"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 60, 60, 51, 10, "85%", 8.5],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
  ];
  const rows = Array.from({ length: rowCount - head.length }, (_, index) => [
    index % 3 === 0 ? "效益指标" : "产出指标",
    index % 3 === 0 ? "社会效益指标" : "数量指标",
    `任务${index}完成数量`,
    `≥${index + 10}个`,
    `${index + 9}个`,
    2,
    2,
    "",
  ]);
  return gridOf(
    "自评表",
    [...head, ...rows].map((row) => row.map(cell)),
  );
}
