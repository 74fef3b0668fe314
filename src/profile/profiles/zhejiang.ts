import { localProfile } from "../local-profile";
import { platform, type NumberSources } from "../sources";

/** 浙江: a rate above 100 % is allowed, and weights are those declared. */
export const zhejiang = localProfile({
  id: "zhejiang",
  name: "浙江",
  source: platform("浙江预算绩效系统的评分设置"),
  fixedLevel1: false,
  execution: { formula: { kind: "linear" }, denominator: "annual", over100: "warning" },
});

export const zhejiangSources = (): NumberSources => ({
  execution: platform("浙江预算绩效系统：执行率可以超过 100%，得分封顶"),
});
