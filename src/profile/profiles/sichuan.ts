import { localProfile } from "../local-profile";
import { found, type NumberSources } from "../sources";

/** 四川: execution 10 beside 90 for the indicators, texts of limited length. */
export const sichuan = localProfile({
  id: "sichuan",
  name: "四川",
  source: found("四川省部门预算项目支出绩效自评表（表号 510000_0013zp）：表式"),
  fixedLevel1: false,
  execution: { formula: { kind: "linear" }, denominator: "annual", explainBelow: 90, over100: "error" },
  textLimits: { reason: 100, conclusion: 200, problems: 200, measures: 200, goalActual: 100 },
  marks: ["510000_0013zp"],
});

export const sichuanSources = (): NumberSources => ({
  "weights.execution": found("四川省部门预算项目支出绩效自评表：预算执行情况（10分）"),
  targetTotals: found("四川省部门预算项目支出绩效自评表：绩效指标（90分）"),
  execution: found("四川省部门预算项目支出绩效自评表：按调整后预算数计算执行率"),
  "execution.explainBelow": found("四川省部门预算项目支出绩效自评表：执行率低于90%的说明"),
  textLimits: found("四川省部门预算项目支出绩效自评表：填写字数"),
});
