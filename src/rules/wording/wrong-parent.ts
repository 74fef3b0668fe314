import type { Form, Indicator } from "../../form/form";
import type { Level1 } from "../../form/levels";

const level2Word = /^(?:(?:数量|质量|时效)|((?:经济|社会|生态|环境)效益|可持续影响))(?:指标)?(?:[(（]|$)/;

const current: ReadonlySet<Level1> = new Set(["产出指标", "效益指标", "满意度指标"]);

/** A level 2 under a level 1 that it does not belong to, with the one that it does. */
export interface WrongParent {
  readonly indicator: Indicator;
  readonly under: Level1;
  readonly belongs: Level1;
}

/** The level 1 that a printed level 2 belongs to; null where another may be meant. Cost and satisfaction are put in either of two. */
function parentOf({ group2 }: Indicator): Level1 | null {
  const word = level2Word.exec(group2?.label.text.replace(/\s+/g, "") ?? "");
  return word && (word[1] ? "效益指标" : "产出指标");
}

/**
 * The level 2 that stand under another level 1. A label that was merged once and is blank now may hide where a block begins:
 * it counts where the level 1 stands beside it, or goes on below.
 */
export function wrongParents({ indicators }: Form): readonly WrongParent[] {
  const found: WrongParent[] = [];
  for (const [index, indicator] of indicators.entries()) {
    const { level1, group1, group2 } = indicator;
    if (!group1 || !group2 || group2 === indicators[index - 1]?.group2) continue;
    const belongs = parentOf(indicator);
    if (!level1 || !belongs || belongs === level1 || !current.has(level1)) continue;
    const isBeside = group1.bottom >= group2.label.at.row;
    const goesOn = indicators.slice(index).some((row) => row.group1 === group1 && parentOf(row) === level1);
    if (isBeside || goesOn) found.push({ indicator, under: level1, belongs });
  }
  return found;
}
