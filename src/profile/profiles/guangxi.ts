import { localProfile } from "../local-profile";
import { found, platform, type NumberSources } from "../sources";

/** 广西: an actual of 130 % must be explained. */
export const guangxi = localProfile({
  id: "guangxi",
  name: "广西",
  source: found("百财办〔2021〕4号《项目支出绩效评价管理办法》"),
  marks: ["百财办"],
});

export const guangxiSources = (): NumberSources => ({
  "over.explainAt": platform("广西预算绩效系统对完成值达到目标值 130% 的要求填写偏差原因"),
});
