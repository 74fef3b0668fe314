import type { Group, Points } from "../form/form";
import type { Level1, Level2 } from "../form/levels";
import { withoutBrackets } from "./bare-words";
import { remember } from "../values/remember";
import { fieldOf, type ViewCell } from "./sheet-view";

/** Tried in order; a scanner's slips and regional words included. */
const level1Words: readonly (readonly [RegExp, Level1])[] = [
  [/产出|项目完成|完成指标/, "产出指标"],
  [/满意/, "满意度指标"],
  [/效益|效果|结果/, "效益指标"],
  [/决策/, "项目决策"],
  [/过程/, "项目过程"],
  [/预算执行/, "预算执行"],
  [/成本/, "成本指标"],
  [/投入/, "投入"],
  [/管理/, "项目管理"],
];

const level2Words: readonly (readonly [RegExp, Level2])[] = [
  [/满意|服务对象|受益者/, "服务对象满意度指标"],
  [/可持续|持续影响/, "可持续影响指标"],
  [/经济成本/, "经济成本指标"],
  [/社会成本/, "社会成本指标"],
  [/(生态|环境).{0,20}成本/, "生态环境成本指标"],
  [/数量|实物量|工作量/, "数量指标"],
  [/质量/, "质量指标"],
  [/时效|日效|时间|进度|工期/, "时效指标"],
  [/成本|(预算|投资).{0,20}控制/, "成本指标"],
  [/经济/, "经济效益指标"],
  [/生态|环境/, "生态效益指标"],
  [/社会/, "社会效益指标"],
];

const level1OfLevel2: Readonly<Record<Level2, Level1>> = {
  数量指标: "产出指标",
  质量指标: "产出指标",
  时效指标: "产出指标",
  成本指标: "产出指标",
  经济成本指标: "成本指标",
  社会成本指标: "成本指标",
  生态环境成本指标: "成本指标",
  经济效益指标: "效益指标",
  社会效益指标: "效益指标",
  生态效益指标: "效益指标",
  可持续影响指标: "效益指标",
  服务对象满意度指标: "满意度指标",
};

/** The canonical level-1 word of a printed label, or null. */
export const level1Of = remember((key): Level1 | null => {
  return level1Words.find(([pattern]) => pattern.test(key))?.[1] ?? null;
});

/** The canonical level-2 word of a printed label, or null; null too where a label joins several (社会、经济、生态效益). */
export const level2Of = remember((key): Level2 | null => {
  const benefits = ["经济", "社会", "生态"].filter((word) => key.includes(word));
  if (benefits.length > 1) return null;
  return level2Words.find(([pattern]) => pattern.test(key))?.[1] ?? null;
});

/** The level 1 that a level 2 belongs to where the sheet prints none. */
export function level1Above(level2: Level2 | null): Level1 | null {
  return level2 && level1OfLevel2[level2];
}

const labelShape =
  /^(产出|效益|效果|成本|满意度|服务对象满意度|数量|质量|时效|经济效益|社会效益|生态效益|环境效益|可持续影响|经济成本|社会成本|生态环境成本|项目决策|项目过程|项目管理|投入)(指标|目标|情况|值)?(\(.*\)|\d+分)?[:：]?$/;

const ordinal = /^(?:[一二三四五六七八九十]{1,2}|\d{1,2}|\([一二三四五\d]\))[、.]?/;

/** True for a cell that is nothing but a level label: 产出指标, 时效指标(必填). */
export function isLevelLabel(key: string): boolean {
  return labelShape.test(key.replace(ordinal, ""));
}

const level2Start = /^(数量|质量|时效|经济|社会|生态|环境|可持续|服务对象)/;

/** Whether a heading begins a level 2: 数量指标, （二）质量指标; 成本 does so below 产出指标. */
export function isLevel2Heading(key: string, above: Level1 | null): boolean {
  const word = key.replace(ordinal, "");
  return level2Start.test(word) || (word.startsWith("成本") && above === "产出指标");
}

const longestHeading = 12;

/** The words of a heading across the table, such as 二、产出指标（50分） or （三）履职效益. */
export function isGroupHeading(key: string): boolean {
  const word = withoutBrackets(key.replace(ordinal, ""));
  if (word.length > longestHeading || /[,;。:]/.test(word)) return false;
  return level1Of(word) !== null || level2Of(word) !== null;
}

// At most four digits, none before them: a cell full of digits must not be searched from each of them.
const printedPoints = /(?<!\d)(\d{1,4}(?:\.\d{1,4})?)(?:[-~—–至](\d{1,4}(?:\.\d{1,4})?))?(?:分\)?|\)分?)/;

/** The points printed in a label, in hundredths: `产出指标(50分)`, `效益指标\n30分)`, `(40-50)分`. */
export function pointsInLabel(key: string): { least: number; most: number } | undefined {
  const match = printedPoints.exec(key);
  if (!match?.[1]) return undefined;
  const least = Math.round(Number(match[1]) * 100);
  const most = match[2] === undefined ? least : Math.round(Number(match[2]) * 100);
  return { least, most };
}

/** A printed level label as a group of indicators, with its words. */
export interface LevelLabel {
  readonly key: string;
  readonly group: Group;
}

/** 权重 0.5 beside a level is a share, and no points. */
const onePoint = 100;

/** What a printed level label says of the rows beside or below it; its points may stand in a column of their own. */
export function levelLabel(cell: ViewCell, beside: Points | null = null): LevelLabel {
  const { key, bottom } = cell;
  const own = beside?.points ?? 0;
  const points = pointsInLabel(key) ?? (own > onePoint ? { least: own, most: own } : undefined);
  return { key, group: { label: fieldOf(cell), bottom, points } };
}
