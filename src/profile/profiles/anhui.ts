import { localProfile } from "../local-profile";
import { found, platform, type NumberSources } from "../sources";

/** 安徽: the national weights, and none may be 0. */
export const anhui = localProfile({
  id: "anhui",
  name: "安徽",
  source: found("安徽省项目支出绩效自评表：表式"),
  zeroWeight: "error",
  duplicateNames: false,
  importOrder: {
    review: ["level1", "level2", "name", "target", "actual", "weight", "score", "reason"],
    monitoring: [
      ...(["level1", "level2", "name", "target", "actual", "forecast"] as const),
      ...(["cause", "reason", "chance", "note"] as const),
    ],
  },
});

export const anhuiSources = (): NumberSources => ({
  weights: found("安徽省项目支出绩效自评表：一级指标分值"),
  importOrder: platform("安徽预算绩效系统导入指标行的列序"),
  zeroWeight: platform("安徽预算绩效系统要求指标分值大于 0"),
  duplicateNames: platform("安徽预算绩效系统不检查指标重名"),
});
