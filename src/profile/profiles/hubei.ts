import type { Profile } from "../profile";
import { fromHubei, olderTierTexts, practice, type NumberSources } from "../sources";

/** 湖北: 20 points for execution, the other 80 free between the level-1 indicators. */
export const hubei: Profile = {
  id: "hubei",
  name: "湖北",
  source: fromHubei("表式与备注"),
  weights: { execution: 20, cost: 0, output: 40, benefit: 30, satisfaction: 10 },
  fixedLevel1: false,
  targetTotals: [80, 100],
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
  marks: ["鄂财绩发"],
  places: ["湖北"],
};

export const hubeiSources = (): NumberSources => ({
  weights: practice,
  "weights.execution": fromHubei("预算执行情况（20分）"),
  targetTotals: practice,
  execution: fromHubei("预算执行情况得分"),
  tiers: fromHubei("定性指标的三档得分"),
  tierTexts: olderTierTexts,
  reverse: fromHubei("反向指标的得分计算方法"),
  over: practice,
  grades: practice,
  mustLevel1: practice,
  zeroWeight: practice,
  duplicateNames: practice,
  inflation: practice,
  unspent: practice,
  monitoring: practice,
});
