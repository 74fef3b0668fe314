import type { Profile } from "../../../profile/profile";
import { sourceOf } from "../../../profile/source-of";

/** A group of a profile's numbers in words, and where they come from. */
export interface ProfileNumber {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

type Weights = Profile["weights"];

function weightWords({ execution, cost, output, benefit, satisfaction }: Weights): string {
  const parts = [
    `预算执行 ${execution}`,
    ...(cost > 0 ? [`成本 ${cost}`] : []),
    `产出 ${output}`,
    `效益 ${benefit}`,
    `满意度 ${satisfaction}`,
  ];
  return parts.join("、");
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function executionWords({ execution }: Profile): string {
  const base = execution.denominator === "annual" ? "全年预算数" : "年初预算数";
  const { formula } = execution;
  if (formula.kind === "linear") return `执行数 ÷ ${base} × 分值`;
  const bands = formula.bands.map(({ from, share }) => `${from}% 起得 ${percent(share)}`);
  return `执行数 ÷ ${base}，${bands.join("，")}`;
}

function gradeWords({ grades }: Profile): string {
  return grades.map(({ name, from }) => `${name} ${from} 起`).join("，");
}

/** The numbers a user may want to look up, in words; those a profile does not have are absent. */
function wordsOf(profile: Profile): readonly (readonly [path: string, label: string, value: string])[] {
  const { weights, weightsWithCost, targetTotals, tiers, over, satisfactionBands, mustLevel1 } = profile;
  const bands = satisfactionBands?.map(({ from, share }) => `${from}% 起得 ${percent(share)}`).join("，");
  return [
    ["weights", "分值", weightWords(weights)],
    ...(weightsWithCost
      ? ([["weightsWithCost", "分值（成本单列）", weightWords(weightsWithCost)]] as const)
      : []),
    ["targetTotals", "申报表分值合计", targetTotals.join(" 或 ")],
    ["execution", "预算执行得分", executionWords(profile)],
    ["tiers", "定性指标", `达成 ${percent(tiers.achieved)} 起，部分达成 ${percent(tiers.partly)} 起`],
    ...(bands === undefined ? [] : ([["satisfactionBands", "满意度得分", bands]] as const)),
    ["over", "超额完成", `${percent(over.warnAt)} 起提示，${percent(over.explainAt)} 起应说明`],
    ["grades", "等级", gradeWords(profile)],
    ["mustLevel1", "必设指标", mustLevel1.join("、")],
  ];
}

/** What a profile counts with, each with its document and topic. */
export function profileNumbers(profile: Profile): readonly ProfileNumber[] {
  return wordsOf(profile).map(([path, label, value]) => ({
    label,
    value,
    source: sourceOf(profile, path).text,
  }));
}
