import { localProfile } from "../local-profile";
import { found, uncertain, type NumberSources } from "../sources";

/** 北京 by a form of 2016: the rate is taken of the initial budget. */
export const beijing = localProfile({
  id: "beijing",
  name: "北京",
  source: found("北京市海淀区项目支出绩效自评表（2016年）：表式"),
  execution: { formula: { kind: "linear" }, denominator: "initial", over100: "warning" },
});

export const beijingSources = (): NumberSources => ({
  weights: found("北京市海淀区项目支出绩效自评表（2016年）：一级指标分值"),
  execution: found("北京市海淀区项目支出绩效自评表（2016年）：按年初预算数计算，得分不超过分值"),
  grades: uncertain("北京市绩效评价等级"),
});
