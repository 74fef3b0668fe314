import { isCost } from "./is-cost";
import type { Indicator } from "./form";
import { directionOf, type Direction } from "./direction";
import { plainName } from "./plain-name";
import { adverseWords, costTails, neutralTails } from "./direction-lexicon";
import { targetInForce } from "./target-in-force";

const adverse = new RegExp(adverseWords);
const neutral = new RegExp(`(?:${neutralTails})$`);
const costly = new RegExp(costTails);
const aims: ReadonlySet<string | null> = new Set(["产出指标", "效益指标", "满意度指标"]);
/** What may be more or less than before aims at 0 from either side; of all else that is to be 0 less is better: 应享未享人数. */
const mayFall = /[增降减升节]|变[动化]/;
/** 危桥座数, 信访案件数: counted as an output they are what is dealt with, not what went wrong. */
const counted = /(?:[个户件座处栋患]数|数量|面积)$/;
const moneyUnit = /^(?:千|万|亿)?元/;

/** 正向, 反向 in a column of its own. */
function printedDirection(indicator: Indicator): Direction {
  const text = indicator.extra.direction?.text ?? "";
  if (text === "") return "unknown";
  if (/正向|越[大多高]越好/.test(text)) return "more";
  return /反向|负向|逆向|越[小少低]越好/.test(text) ? "less" : "unknown";
}

/** True for names that say themselves that more or less is not the matter. */
function fixesDirection(name: string): boolean {
  return name === "" || neutral.test(name) || adverse.test(name);
}

/** What stands around a name that says nothing itself: cost in money is a ceiling, an output or benefit is to be reached. */
function fromContext(indicator: Indicator): Direction {
  const name = plainName(indicator.name.text);
  if (fixesDirection(name)) return "unknown";
  if (isCost(indicator))
    return moneyUnit.test(targetInForce(indicator)?.value.unit ?? "") ? "less" : "unknown";
  const isAim = aims.has(indicator.level1) || indicator.level2 !== null;
  return isAim && !costly.test(name) ? "more" : "unknown";
}

/** Which way is better by the name, or by what stands around it: whatever the target says. */
export function namedDirection(indicator: Indicator): Direction {
  const name = indicator.name.text;
  const isCounted = indicator.level2 === "数量指标" && adverse.test(name) && counted.test(name);
  const named = isCounted ? "unknown" : directionOf(name);
  return named === "unknown" ? fromContext(indicator) : named;
}

/** Which way is better for a row: by the target's operator, a printed direction, a target of nothing, the name, then its level 2. */
export function indicatorDirection(indicator: Indicator): Direction {
  const name = indicator.name.text;
  const { operator, number } = targetInForce(indicator)?.value ?? {};
  const written =
    operator && operator !== "=" && operator !== "±"
      ? directionOf(name, operator)
      : printedDirection(indicator);
  if (written !== "unknown") return written;
  if (number === 0 && operator === undefined && !mayFall.test(name)) return "less";
  return namedDirection(indicator);
}
