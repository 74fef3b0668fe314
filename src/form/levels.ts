/** Level-1 words; the last five stand on older and regional forms. */
export type Level1 =
  | "产出指标"
  | "成本指标"
  | "效益指标"
  | "满意度指标"
  | "项目决策"
  | "项目过程"
  | "项目管理"
  | "投入"
  | "预算执行";

/** Level-2 words. A printed level-2 that is none of these is not forced into one. */
export type Level2 =
  | "数量指标"
  | "质量指标"
  | "时效指标"
  | "成本指标"
  | "经济成本指标"
  | "社会成本指标"
  | "生态环境成本指标"
  | "经济效益指标"
  | "社会效益指标"
  | "生态效益指标"
  | "可持续影响指标"
  | "服务对象满意度指标";
