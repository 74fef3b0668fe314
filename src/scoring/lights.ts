import type { Form, Indicator } from "../form/form";
import { indicatorDirection } from "../form/indicator-direction";
import type { Level2 } from "../form/levels";
import { targetInForce } from "../form/target-in-force";
import type { Profile } from "../profile/profile";
import { compareValues, meets } from "../values/compare";

/** How a row stands in the year: behind (red, yellow), on its way, or far beyond the whole year's target. */
export type Light = "red" | "yellow" | "green" | "blue";

/** A row's light, and what it rests on. */
export interface RowLight {
  readonly indicator: Indicator;
  /** Null where nothing can be said: no month, no figures, a date still to come. */
  readonly light: Light | null;
  /** What the months gone by ask for, in the target's unit; null for rows that do not grow with the year. */
  readonly due: number | null;
  /** Actual ÷ due. */
  readonly share: number | null;
}

const beyond = 1.2;
const slack = 1e-9;
const steady: ReadonlySet<Level2> = new Set([
  "质量指标",
  "时效指标",
  "成本指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
]);

const untold = { light: null, due: null, share: null };

/** Rows that hold all year round, such as a rate or a ceiling: inside the target or not. */
function steadyLight(indicator: Indicator, isMet: boolean | undefined): RowLight {
  const light = isMet === undefined ? null : isMet ? "green" : "red";
  return { indicator, ...untold, light };
}

function growingLight(share: number, { red, yellow }: Profile["monitoring"]): Light {
  if (share < red - slack) return "red";
  return share < yellow - slack ? "yellow" : "green";
}

function lightOf(indicator: Indicator, month: number, profile: Profile): RowLight {
  const target = targetInForce(indicator)?.value;
  const actual = indicator.actual?.value;
  if (!target || !actual || actual.kind === "empty" || target.kind === "empty")
    return { indicator, ...untold };
  if (actual.tier !== undefined)
    return { indicator, ...untold, light: ({ 1: "green", 2: "yellow", 3: "red" } as const)[actual.tier] };
  const compared = compareValues(target, actual);
  if (!compared.comparable || compared.units === "rough") return { indicator, ...untold };
  const isSteady = indicator.level2 !== null && steady.has(indicator.level2);
  if (isSteady || indicatorDirection(indicator) === "less" || compared.target <= 0)
    return steadyLight(indicator, meets(target, actual));
  const due = (compared.target * month) / 12;
  const share = compared.actual / due;
  const isBeyond = compared.actual >= compared.target * beyond;
  return { indicator, light: isBeyond ? "blue" : growingLight(share, profile.monitoring), due, share };
}

/** The lights of a monitoring form, one for every indicator in its order. */
export function lightsOf(form: Form, profile: Profile): readonly RowLight[] {
  const { month } = form;
  return form.indicators.map((indicator) =>
    month === undefined || form.kind !== "monitoring"
      ? { indicator, ...untold }
      : lightOf(indicator, month, profile),
  );
}

/** Where the execution of the budget stands against the months gone by; null where one of them is not known. */
export function executionLight(
  month: number | undefined,
  percent: number | null,
  profile: Profile,
): Light | null {
  if (month === undefined || percent === null) return null;
  return growingLight(percent / ((month / 12) * 100), profile.monitoring);
}
