import { localProfile } from "../local-profile";
import { seed, type NumberSources } from "../sources";

/** 新疆 by the plan of a city: monitoring in May and August, a total below 80 cuts the budget. */
export const xinjiang = localProfile({
  id: "xinjiang",
  name: "新疆",
  source: seed("阿图什市 2023 年预算绩效管理工作安排"),
  monitoring: { red: 0.6, yellow: 0.8, months: [5, 8] },
  results: {
    budgetLine: 80,
    caps: [
      { tick: "audit", effect: "not-good" },
      { tick: "serious-audit", effect: "lowest" },
      { tick: "monitoring-failed", effect: "not-good" },
    ],
  },
  calendar: [
    { month: 2, yearAfter: false, what: "部门整体绩效目标" },
    { month: 5, yearAfter: false, what: "绩效监控" },
    { month: 6, yearAfter: false, what: "部门整体绩效监控" },
    { month: 8, yearAfter: false, what: "绩效监控" },
    { month: 3, yearAfter: true, what: "单位自评开始" },
    { month: 4, yearAfter: true, what: "部门整体自评和部门评价完成" },
    { month: 8, yearAfter: true, what: "财政重点评价完成" },
  ],
});

export const xinjiangSources = (): NumberSources => ({
  calendar: seed("阿图什市 2023 年预算绩效管理工作安排：各环节时间"),
  "monitoring.months": seed("阿图什市 2023 年预算绩效管理工作安排：5月、8月绩效监控"),
  "results.budgetLine": seed("阿图什市 2023 年预算绩效管理工作安排：80分以下按比例压减下年预算"),
  "results.caps": seed("阿图什市 2023 年预算绩效管理工作安排：审计、监控发现问题的等级限制"),
});
