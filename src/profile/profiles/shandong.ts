import { localProfile } from "../local-profile";
import { seed, type NumberSources } from "../sources";

/** 山东: from June to September 40 points behind time is too late. */
export const shandong = localProfile({
  id: "shandong",
  name: "山东",
  source: seed("鲁财绩〔2023〕2号：绩效运行监控和自评结果应用"),
  monitoring: { red: 0.6, yellow: 0.8, behind: { points: 40, from: 6, to: 9 } },
  results: { lastShare: 0.2 },
  marks: ["鲁财绩"],
  priorEvaluation: { newFrom: 10_000 },
});

export const shandongSources = (): NumberSources => ({
  priorEvaluation: seed("鲁财绩〔2023〕2号：新增 1 亿元以上的省级项目做事前绩效评估"),
  "results.lastShare": seed("鲁财绩〔2023〕2号：自评排名末位 20% 的项目压减预算"),
  "monitoring.behind": seed("鲁财绩〔2023〕2号：支出进度慢于时间进度 40 个百分点的重点监控"),
});
