import type { Indicator, Quantity } from "../form/form";
import { indicatorDirection } from "../form/indicator-direction";
import { isSatisfaction } from "../form/name-kinds";
import { targetInForce } from "../form/target-in-force";
import type { Profile } from "../profile/profile";
import { compareValues, meets } from "../values/compare";
import { unitSize } from "../values/unit-size";
import { isCalendar, isFigure } from "../values/value-kinds";
import type { Value } from "../values/value";
import { figureText } from "./arithmetic";
import { readCalendar } from "./calendar-reading";
import { readFigures } from "./numeric-reading";
import { portion, tierOf, unread, type Reading } from "./reading";
import { readTier, readYesNo } from "./words-reading";

/** Satisfaction by bands, where the jurisdiction has them: the result counts, not its distance from the target. */
function readBands(indicator: Indicator, target: Value, { satisfactionBands }: Profile): Reading | undefined {
  const { unit, number: percent } = indicator.actual?.value ?? {};
  if (!satisfactionBands || unit !== "%" || percent === undefined || !isSatisfaction(indicator.name.text))
    return undefined;
  const share = satisfactionBands.find(({ from }) => percent >= from)?.share ?? 0;
  const completion = target.unit === "%" && target.number ? (percent / target.number) * 100 : null;
  const line = `满意度 ${figureText(percent)}%，按区间得 ${figureText(share * 100)}%`;
  const met = completion === null ? null : completion >= 100;
  return { ...portion("satisfaction-bands", line, { share, completion }), met };
}

function readGrades(target: Value, actual: Value, { tiers }: Profile): Reading {
  const reaches = meets(target, actual);
  const [wanted, given] = [target.text.trim(), actual.text.trim()];
  if (reaches === undefined) return unread("目标值和完成值的等级不能比较");
  if (reaches) return tierOf(`“${given}”达到“${wanted}”`, { least: tiers.achieved, most: 1 }, true);
  return unread(`“${given}”未达到“${wanted}”，没有得分公式`, false);
}

/** A figure is asked for and a tier sentence given: it bounds the score, but whether the figure was reached it cannot say. */
function readTierFor(target: Quantity | null, tier: 1 | 2 | 3, profile: Profile): Reading {
  const reading = readTier(tier, profile);
  return reading.met === true && target && isFigure(target.value) ? { ...reading, met: null } : reading;
}

function whyNot(target: Value, actual: Value): string {
  if (target.flags.includes("placeholder")) return "目标值还是空白模板";
  if (target.flags.includes("qualitative")) return "定性指标，完成值不是三档表述之一";
  for (const [name, value] of [["目标值", target] as const, ["完成值", actual] as const]) {
    if (value.flags.includes("scanner")) return `${name}“${value.text.trim()}”可能有误，请核对`;
    if (value.flags.includes("several")) return `${name}一格有几个数`;
    if (!isFigure(value)) return `${name}没有数字`;
  }
  return "完成值与目标值的单位不同";
}

/** Whether one of several values is known to be missed, where the other cell has as many. */
function missesPart({ parts = [] }: Value, { parts: given = [] }: Value): boolean {
  return (
    parts.length === given.length && parts.some((part, index) => meets(part, given[index] ?? part) === false)
  );
}

function readNumbers(
  indicator: Indicator,
  target: Value,
  actual: Value,
): Reading | Parameters<typeof readFigures>[0] {
  if (target.flags.includes("qualitative")) return unread(whyNot(target, actual));
  const compared = compareValues(target, actual);
  if (!compared.comparable) return unread(whyNot(target, actual), missesPart(target, actual) ? false : null);
  if (compared.units === "rough" && meets(target, actual) === undefined)
    return unread("日、月和工作日不能精确换算");
  const direction = indicatorDirection(indicator);
  const worst = direction === "less" ? (compared.actualUpper ?? compared.actual) : compared.actual;
  return {
    operator: target.operator,
    direction,
    target: compared.target,
    upper: compared.targetUpper,
    actual: worst,
    isDuration: compared.unit !== undefined && unitSize(compared.unit).kind === "duration",
  };
}

/** What a row's target and actual say about its score: the first reading that fits. */
export function readRow(indicator: Indicator, profile: Profile): Reading {
  const { actual } = indicator;
  const target = targetInForce(indicator);
  if (!actual) return unread("表上没有完成值一栏");
  if (actual.value.kind === "empty")
    return unread(actual.text.trim() === "" ? "没有完成值" : "完成值为空或不适用");
  if (actual.value.tier !== undefined) return readTierFor(target, actual.value.tier, profile);
  if (!target || target.value.kind === "empty") return unread("没有目标值");
  if (isCalendar(target.value) || isCalendar(actual.value)) return readCalendar(target.value, actual.value);
  const bands = readBands(indicator, target.value, profile);
  if (bands) return bands;
  const answer = readYesNo(target, actual);
  if (answer) return answer;
  if (target.value.kind === "grade" && actual.value.kind === "grade")
    return readGrades(target.value, actual.value, profile);
  const figures = readNumbers(indicator, target.value, actual.value);
  return "formula" in figures ? figures : readFigures(figures, profile);
}
