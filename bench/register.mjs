import { loadSource } from "../tools/load-source.mjs";

const { gridOf } = await loadSource("src/sheet/grid.ts");

const header = [
  "序号",
  "单位名称",
  "项目名称",
  "预算数",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "完成值",
  "分值",
];

/** A register with so many projects of so many rows each; `isOnce`: its unit is printed before the first alone. */
export function register(projects, { rowsEach = 25, isOnce = false } = {}) {
  const cell = (value) => (value === "" ? undefined : { value, text: String(value) });
  const outputs = Math.ceil(rowsEach * 0.6);
  const rows = [["项目支出绩效自评汇总表"], header];
  for (let project = 0; project < projects; project++) {
    for (let row = 0; row < rowsEach; row++) {
      const first = row === 0;
      rows.push([
        first ? project + 1 : "",
        first && !(isOnce && project > 0) ? `单位${project % 40}` : "",
        first ? `项目${project}` : "",
        first ? 100 : "",
        row < outputs ? "产出指标" : "效益指标",
        row < outputs ? "数量指标" : "社会效益指标",
        `任务${row}完成数量`,
        `≥${row + 5}个`,
        `${row + 6}个`,
        100 / rowsEach,
      ]);
    }
  }
  return gridOf(
    "汇总",
    rows.map((row) => row.map(cell)),
  );
}
