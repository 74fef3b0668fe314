import type { HeaderColumn } from "./header";

/** 项目名称 | 绩效目标 | 一级指标: what a list says before the levels is the project's goal. */
export function settleGoals(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  if (!columns.some(({ role }) => role === "project")) return columns;
  const level = columns.find(({ role }) => role === "level1")?.col ?? 0;
  return columns.map((one) => (one.role === "target" && one.col < level ? { ...one, role: "goal" } : one));
}
