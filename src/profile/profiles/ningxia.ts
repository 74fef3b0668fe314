import { localProfile } from "../local-profile";
import { found, practice, type NumberSources } from "../sources";

/** 宁夏 by a form of 银川: 决策, 管理, 产出 and 效益 beside each other, execution inside 管理. */
export const ningxia = localProfile({
  id: "ningxia",
  name: "宁夏（银川）",
  source: found("银川市部门项目支出绩效自评表：表式"),
  fixedLevel1: false,
});

export const ningxiaSources = (): NumberSources => ({
  "weights.execution": found("银川市部门项目支出绩效自评表：预算执行率（10分）"),
  targetTotals: practice,
});
