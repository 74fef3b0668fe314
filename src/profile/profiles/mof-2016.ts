import type { Profile } from "../profile";
import { from2016, olderTierTexts, practice, type NumberSources } from "../sources";

/** The form of the 2016 generation, still copied in places. */
export const mof2016: Profile = {
  id: "mof-2016",
  name: "2016 年版自评表",
  source: from2016("得分计算方法"),
  weights: { execution: 10, cost: 0, output: 50, benefit: 30, satisfaction: 10 },
  fixedLevel1: true,
  targetTotals: [90, 100],
  // Some copies mark 年初预算数 as (A); a form that does says so itself.
  execution: { formula: { kind: "linear" }, denominator: "annual", over100: "warning" },
  tiers: { achieved: 0.8, partly: 0.5 },
  tierTexts: ["全部或基本达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差"],
  reverse: ["ratio"],
  over: { warnAt: 1.2, explainAt: 1.3, strongAt: 1.5 },
  grades: [
    { name: "优", from: 90 },
    { name: "良", from: 80 },
    { name: "中", from: 60 },
    { name: "差", from: 0 },
  ],
  mustLevel1: ["产出指标", "效益指标"],
  zeroWeight: "warning",
  duplicateNames: true,
  inflation: 0.05,
  unspent: 0.2,
  monitoring: { red: 0.6, yellow: 0.8 },
  marks: [],
};

export const mof2016Sources = (): NumberSources => ({
  weights: from2016("一级指标分值"),
  targetTotals: practice,
  execution: from2016("预算执行率得分，不超过该项分值"),
  "execution.denominator": practice,
  tiers: from2016("定性指标的三档得分"),
  tierTexts: olderTierTexts,
  reverse: from2016("反向指标的得分计算方法"),
  over: practice,
  grades: practice,
  mustLevel1: practice,
  zeroWeight: practice,
  duplicateNames: practice,
  inflation: practice,
  unspent: practice,
  monitoring: practice,
});
