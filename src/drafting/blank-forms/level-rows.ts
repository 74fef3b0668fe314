import type { LevelRows } from "./form-template";

const benefits: readonly LevelRows[] = [
  { level1: "效益指标", level2: "经济效益指标", rows: 1 },
  { level1: "效益指标", level2: "社会效益指标", rows: 1 },
  { level1: "效益指标", level2: "生态效益指标", rows: 1 },
];

const satisfaction: LevelRows = { level1: "满意度指标", level2: "服务对象满意度指标", rows: 1 };

/** The levels since 2015: cost is one of the outputs. */
export const levelsWithCostInside: readonly LevelRows[] = [
  { level1: "产出指标", level2: "数量指标", rows: 2 },
  { level1: "产出指标", level2: "质量指标", rows: 2 },
  { level1: "产出指标", level2: "时效指标", rows: 1 },
  { level1: "产出指标", level2: "成本指标", rows: 1 },
  ...benefits,
  { level1: "效益指标", level2: "可持续影响指标", rows: 1 },
  satisfaction,
];

/** The levels since the core indicators came in: cost is a level 1 and stands first. */
export const levelsWithCostFirst: readonly LevelRows[] = [
  { level1: "成本指标", level2: "经济成本指标", rows: 1 },
  { level1: "成本指标", level2: "社会成本指标", rows: 1 },
  { level1: "成本指标", level2: "生态环境成本指标", rows: 1 },
  { level1: "产出指标", level2: "数量指标", rows: 2 },
  { level1: "产出指标", level2: "质量指标", rows: 2 },
  { level1: "产出指标", level2: "时效指标", rows: 1 },
  ...benefits,
  satisfaction,
];

/** The same levels with the points the form prints beside its level 1. */
export function levelsWithPoints(
  levels: readonly LevelRows[],
  points: Readonly<Record<string, number>>,
): readonly LevelRows[] {
  return levels.map((row) => {
    const printed = points[row.level1];
    return printed === undefined ? row : { ...row, level1: `${row.level1}（${printed}分）` };
  });
}

/** The six dimensions of a department's performance. */
export const sixDimensions: readonly LevelRows[] = [
  { level1: "运行成本", level2: "成本控制", rows: 2 },
  { level1: "管理效率", level2: "预算管理", rows: 2 },
  { level1: "履职效能", level2: "重点工作", rows: 3 },
  { level1: "社会效应", level2: "社会效益", rows: 2 },
  { level1: "可持续发展能力", level2: "能力建设", rows: 2 },
  { level1: "服务对象满意度", level2: "满意度", rows: 1 },
];
