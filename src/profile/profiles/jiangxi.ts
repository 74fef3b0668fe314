import { localProfile } from "../local-profile";
import { platform, seed, type NumberSources } from "../sources";

/** 江西: execution by bands. */
export const jiangxi = localProfile({
  id: "jiangxi",
  name: "江西",
  source: platform("江西预算绩效系统的评分设置"),
  execution: {
    formula: {
      kind: "bands",
      bands: [
        { from: 100, share: 1 },
        { from: 80, share: 0.7 },
        { from: 60, share: 0.5 },
        { from: 0, share: 0 },
      ],
    },
    denominator: "annual",
    over100: "error",
  },
  minIndicators: 2,
  priorEvaluation: { newFrom: 500, growth: 0.3, growthFrom: 500 },
});

export const jiangxiSources = (): NumberSources => ({
  execution: platform("江西预算绩效系统：预算执行率按区间得分"),
  priorEvaluation: seed(
    "南昌市青山湖区预算绩效管理工作情况：新增 500 万元以上、延续项目增加 30% 或 500 万元以上的先做事前绩效评估",
  ),
  minIndicators: seed("南昌市青山湖区预算绩效管理工作情况：多数项目设 2 个以上指标"),
});
