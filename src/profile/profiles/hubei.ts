import type { Profile } from "../profile";
import { mof2016 } from "./mof-2016";
import { fromHubei, olderTierTexts, practice, type NumberSources } from "../sources";

/** 湖北: 20 points for execution, the other 80 free between the level-1 indicators. */
export const hubei: Profile = {
  ...mof2016,
  id: "hubei",
  name: "湖北",
  source: fromHubei("表式与备注"),
  weights: { execution: 20, cost: 0, output: 40, benefit: 30, satisfaction: 10 },
  fixedLevel1: false,
  targetTotals: [80, 100],
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
