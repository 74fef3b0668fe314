import type { Level1, Level2 } from "../form/levels";

/** The groups of a field's indicators, as the data files name them. */
export const kinds = [
  "数量",
  "质量",
  "时效",
  "成本",
  "社会成本",
  "生态成本",
  "经济效益",
  "社会效益",
  "生态效益",
  "可持续",
  "满意度",
] as const;

/** What an indicator measures, in one word; the level-1 and level-2 labels follow from it. */
export type Kind = (typeof kinds)[number];

/** The labels of a kind on a form. */
export interface Levels {
  readonly level1: Level1;
  readonly level2: Level2;
}

const levels: Readonly<Record<Kind, Levels>> = {
  数量: { level1: "产出指标", level2: "数量指标" },
  质量: { level1: "产出指标", level2: "质量指标" },
  时效: { level1: "产出指标", level2: "时效指标" },
  成本: { level1: "成本指标", level2: "经济成本指标" },
  社会成本: { level1: "成本指标", level2: "社会成本指标" },
  生态成本: { level1: "成本指标", level2: "生态环境成本指标" },
  经济效益: { level1: "效益指标", level2: "经济效益指标" },
  社会效益: { level1: "效益指标", level2: "社会效益指标" },
  生态效益: { level1: "效益指标", level2: "生态效益指标" },
  可持续: { level1: "效益指标", level2: "可持续影响指标" },
  满意度: { level1: "满意度指标", level2: "服务对象满意度指标" },
};

const costInsideOutput: Levels = { level1: "产出指标", level2: "成本指标" };

/** True for the three kinds of cost. */
function isCost(kind: Kind): boolean {
  return kind === "成本" || kind === "社会成本" || kind === "生态成本";
}

/** The labels of a kind. On older forms, where cost is no level 1 of its own, it stands inside 产出指标. */
export function levelsOf(kind: Kind, cost: "own-level" | "inside-output" = "own-level"): Levels {
  return cost === "inside-output" && isCost(kind) ? costInsideOutput : levels[kind];
}

/** The kind of an indicator on a form, by its labels; null where they do not tell. */
export function kindOfLevels(level1: Level1 | null, level2: Level2 | null): Kind | null {
  if (level2 === "成本指标") return "成本";
  const byLevel2 = kinds.find((kind) => levels[kind].level2 === level2);
  if (byLevel2) return byLevel2;
  if (level1 === "满意度指标") return "满意度";
  return level1 === "成本指标" ? "成本" : null;
}

/** The kinds that a printed level 2 can hold: 成本指标 of older forms holds all three kinds of cost. */
export function kindsOfLevel2(level2: string): readonly Kind[] {
  const word = level2.trim().replace(/指标$/, "");
  if (word === "") return [];
  return kinds.filter((kind) => {
    const own = levels[kind].level2.replace(/指标$/, "");
    return own === word || kind === word || (word === "成本" && isCost(kind)) || own.endsWith(word);
  });
}
