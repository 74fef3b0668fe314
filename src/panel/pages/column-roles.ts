import type { ColumnRole } from "../../form/form";

/** The roles a user can give a column, in the order of the form. */
export const columnRoles: readonly (readonly [ColumnRole, string])[] = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["name", "三级指标（指标名称）"],
  ["operator", "指标性质（≥、≤、=）"],
  ["target", "指标值"],
  ["unit", "度量单位"],
  ["adjusted", "调整指标值"],
  ["actual", "实际完成值"],
  ["forecast", "全年预计完成情况"],
  ["weight", "分值"],
  ["score", "得分"],
  ["reason", "偏差原因及改进措施"],
  ["standard", "评分标准"],
  ["basis", "指标值来源或依据"],
  ["evidence", "佐证材料"],
  ["explanation", "指标解释"],
  ["history", "历史值"],
  ["note", "备注"],
];

const named: readonly ColumnRole[] = ["name", "level2"];
const valued: readonly ColumnRole[] = ["target", "actual", "weight", "score"];

/** What is still missing before a table can be read; undefined when it is enough. */
export function missingRole(roles: readonly string[]): string | undefined {
  if (!named.some((role) => roles.includes(role))) return "还要指定哪一列是指标名称。";
  return valued.some((role) => roles.includes(role))
    ? undefined
    : "还要指定指标值、完成值、分值或得分中的一列。";
}
