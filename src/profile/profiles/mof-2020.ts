import type { Profile } from "../profile";
import { nationalNumbers } from "./national-numbers";
import { from10, from101, practice, unifiedGrades, type NumberSources } from "../sources";

/** The default: the national rules of 2020. */
export const mof2020: Profile = {
  ...nationalNumbers,
  id: "mof-2020",
  name: "财政部 2020 年办法",
  source: from10("单位自评"),
  targetTotals: [90, 100],
  execution: { formula: { kind: "linear" }, denominator: "annual", over100: "error" },
  tiers: { achieved: 0.8, partly: 0.6 },
  tierTexts: ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"],
  reverse: ["linear", "ratio"],
  calendar: [{ month: 8, yearAfter: false, what: "汇总 1—7 月绩效监控" }],
  marks: ["财预〔2020〕10号"],
};

export const mof2020Sources = (): NumberSources => ({
  weights: from10("一级指标权重"),
  targetTotals: from101("指标分值权重合计，预算执行率在自评时计入"),
  execution: from10("预算执行率得分"),
  tiers: from10("定性指标的三档得分"),
  tierTexts: from10("定性指标的三档得分"),
  reverse: practice,
  over: practice,
  grades: unifiedGrades,
  mustLevel1: from101("必设的一级指标"),
  zeroWeight: practice,
  duplicateNames: practice,
  inflation: practice,
  unspent: practice,
  monitoring: practice,
  calendar: {
    text: "财预〔2019〕136号《中央部门预算绩效运行监控管理暂行办法》：监控时间",
    evidence: "own-high",
  },
});
