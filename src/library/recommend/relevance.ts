import { remember } from "../../values/remember";
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

/** Rare windows in common that make a name speak of the project in full. */
const enough = 1;

/** The names of a field are asked about again and again. */
const windowsOf = remember(bigramsOf);
const distinctWindowsOf = remember((name): readonly Gram[] => [...new Set(windowsOf(name))]);

/** How rare each window is among names that may be suggested: what stands in all of them tells none from another. */
function rarityIn(names: readonly string[]): (gram: Gram) => number {
  const counts = new Map<Gram, number>();
  for (const name of names)
    for (const gram of distinctWindowsOf(name)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const most = Math.log(names.length + 1);
  return (gram) =>
    names.length === 0 ? 1 : Math.log((names.length + 1) / ((counts.get(gram) ?? 0) + 0.5)) / most;
}

/** What a project says of itself. */
interface Said {
  readonly project: string;
  readonly goal: string;
}

/** Measures the words of a project, and of its goal at half weight, the more the rarer among the names; synonyms count, too. */
export function relevanceTo(
  { project, goal }: Said,
  synonyms: FindSynonyms,
  among: readonly string[],
): Relevance {
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
  const rarity = rarityIn(among);
  return (name) => {
    let sum = 0;
    for (const gram of windowsOf(name)) {
      const weight = weights.get(gram);
      if (weight !== undefined) sum += weight * rarity(gram);
    }
    return Math.min(1, sum / enough);
  };
}
