import type { Profile } from "../profile";
import { nationalNumbers } from "./national-numbers";
import { from2016, olderTierTexts, practice, type NumberSources } from "../sources";

/** The form of the 2016 generation, still copied in places. */
export const mof2016: Profile = {
  ...nationalNumbers,
  id: "mof-2016",
  name: "2016 年版自评表",
  source: from2016("得分计算方法"),
  targetTotals: [90, 100],
  // Some copies mark 年初预算数 as (A); a form that does says so itself.
  execution: { formula: { kind: "linear" }, denominator: "annual", over100: "warning" },
  tiers: { achieved: 0.8, partly: 0.5 },
  tierTexts: ["全部或基本达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差"],
  reverse: ["ratio"],
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
