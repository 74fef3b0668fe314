import { localProfile } from "../local-profile";
import { found, type NumberSources } from "../sources";

/** 重庆: weights are free beside 10 for execution; every indicator may have an adjusted target. */
export const chongqing = localProfile({
  id: "chongqing",
  name: "重庆",
  source: found("重庆市部门整体绩效自评表：表式"),
  fixedLevel1: false,
});

export const chongqingSources = (): NumberSources => ({
  "weights.execution": found("重庆市部门整体绩效自评表：执行率权重"),
  execution: found("重庆市部门整体绩效自评表：按全年（调整）预算数计算执行率"),
});
