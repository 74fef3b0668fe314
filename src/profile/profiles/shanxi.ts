import { localProfile } from "../local-profile";
import { platform, type NumberSources } from "../sources";

/** 山西: as its platform counts. */
export const shanxi = localProfile({
  id: "shanxi",
  name: "山西",
  source: platform("山西预算绩效系统的评分设置"),
});

export const shanxiSources = (): NumberSources => ({
  execution: platform("山西预算绩效系统：执行率得分不超过 10 分"),
});
