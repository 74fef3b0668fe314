import { localProfile } from "../local-profile";
import { found, type NumberSources } from "../sources";

/** 云南: the national numbers as its decision-account form prints them. */
export const yunnan = localProfile({
  id: "yunnan",
  name: "云南",
  source: found("云南省部门决算公开表：项目支出绩效自评表"),
});

export const yunnanSources = (): NumberSources => ({
  weights: found("云南省项目支出绩效自评表：一级指标分值"),
  tiers: { text: "云南省项目支出绩效自评表：定性指标的三档得分", evidence: "own-high" },
  grades: { text: "云南省项目支出绩效自评表：自评等级", evidence: "own-high" },
});
