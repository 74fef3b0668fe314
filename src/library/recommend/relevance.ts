import { bigramsOf, type Gram } from "../search/grams";
import { normalize } from "../search/normalize";
import type { FindSynonyms } from "../search/synonyms";

/** Says how much of an indicator's own words a project speaks of: 0 nothing, 1 all of its leading words. */
export type Relevance = (name: string) => number;

/** Windows that stand in any project and any indicator. */
const empty: ReadonlySet<Gram> = new Set(
  [
    "项目",
    "资金",
    "经费",
    "补助",
    "工作",
    "专项",
    "建设",
    "管理",
    "服务",
    "数量",
    "及时",
    "完成",
    "满意",
    "意度",
  ].flatMap(bigramsOf),
);

/** Measures the words of a project, and of its goal at half weight; synonyms count, too. */
export function relevanceTo(project: string, goal: string, synonyms: FindSynonyms): Relevance {
  const weights = new Map<Gram, number>();
  const add = (text: string, weight: number): void => {
    for (const gram of bigramsOf(text)) {
      if (!empty.has(gram)) weights.set(gram, Math.max(weight, weights.get(gram) ?? 0));
    }
  };
  add(project, 1);
  const { heads, others } = synonyms(normalize(project));
  for (const word of [...heads, ...others]) add(word, 0.5);
  add(goal, 0.5);
  return (name) => {
    const sum = bigramsOf(name).reduce((all, gram) => all + (weights.get(gram) ?? 0), 0);
    return Math.min(1, sum / 3);
  };
}
