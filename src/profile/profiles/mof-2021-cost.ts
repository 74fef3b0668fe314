import type { Profile } from "../profile";
import { nationalNumbers } from "./national-numbers";
import { from101, practice, unifiedGrades, type NumberSources } from "../sources";

/** The guide of 2021, where cost is a level 1 of its own. */
export const mof2021Cost: Profile = {
  ...nationalNumbers,
  id: "mof-2021-cost",
  name: "财政部 2021 年指引（成本单列）",
  source: from101("指标设置与取值"),
  weightsWithCost: { execution: 10, cost: 20, output: 40, benefit: 20, satisfaction: 10 },
  targetTotals: [90],
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
  tiers: { achieved: 0.8, partly: 0.6 },
  tierTexts: ["基本达成目标", "部分实现目标", "实现目标程度较低"],
  satisfactionBands: [
    { from: 90, share: 1 },
    { from: 80, share: 0.8 },
    { from: 60, share: 0.5 },
    { from: 0, share: 0 },
  ],
  reverse: ["linear", "ratio"],
  marks: ["财预〔2021〕101号"],
};

export const mof2021CostSources = (): NumberSources => ({
  weights: from101("未设成本指标时的权重"),
  weightsWithCost: from101("设置成本指标时的权重"),
  targetTotals: from101("指标分值权重合计，预算执行率在自评时计入"),
  execution: from101("预算执行率按区间赋分"),
  tiers: from101("定性指标分档赋分"),
  tierTexts: from101("定性指标分档赋分"),
  satisfactionBands: from101("满意度指标按区间赋分"),
  reverse: practice,
  over: practice,
  grades: unifiedGrades,
  mustLevel1: from101("必设的一级指标"),
  zeroWeight: practice,
  duplicateNames: practice,
  inflation: practice,
  unspent: practice,
  monitoring: practice,
});
