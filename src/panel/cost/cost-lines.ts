import {
  declaredCosts,
  priceText,
  unitCosts,
  type DeclaredCost,
  type UnitCost,
} from "../../drafting/cost/unit-costs";
import type { Form, Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import type { PastSheet } from "../../library/recommend/past-sheets";
import type { Profile } from "../../profile/profile";

/** What is known of one cost by the unit, in lines of a label and a text. */
export interface CostLines {
  readonly indicator: Indicator;
  readonly lines: readonly (readonly [label: string, text: string])[];
}

const mostYears = 3;

function earlierLine(name: string, past: readonly PastSheet[], profile: Profile): CostLines["lines"] {
  const wanted = plainName(name);
  const years = past
    .flatMap(({ form }) =>
      unitCosts(form, profile)
        .filter(({ indicator, actual }) => actual && plainName(indicator.name.text) === wanted)
        .map(({ actual }) => ({ year: form.year ?? 0, text: actual ? priceText(actual) : "" })),
    )
    .toSorted((a, b) => b.year - a.year)
    .slice(0, mostYears)
    .map(({ year, text }) => `${year === 0 ? "年度不明" : `${year}年`} ${text}`);
  return years.length === 0 ? [] : [["历年", years.join("，")]];
}

function declaredLine({ planned, actual }: UnitCost, declared: readonly DeclaredCost[]): CostLines["lines"] {
  const per = planned?.per ?? actual?.per;
  return declared
    .filter(({ target, actual: came }) => (target ?? came)?.per === per)
    .map(({ indicator, target, actual: came }) => {
      const texts = [target ? `目标 ${priceText(target)}` : "", came ? `完成 ${priceText(came)}` : ""].filter(
        Boolean,
      );
      return ["已设", `${plainName(indicator.name.text)}：${texts.join("，")}`] as const;
    });
}

/** The costs by the unit that follow from a form, beside what it declares and what earlier years came to. */
export function costLines(form: Form, profile: Profile, past: readonly PastSheet[]): readonly CostLines[] {
  const declared = declaredCosts(form);
  return unitCosts(form, profile).map((cost) => ({
    indicator: cost.indicator,
    lines: [
      ...(cost.planned ? [["预算", `${cost.planned.arithmetic} = ${priceText(cost.planned)}`] as const] : []),
      ...(cost.actual ? [["执行", `${cost.actual.arithmetic} = ${priceText(cost.actual)}`] as const] : []),
      ...declaredLine(cost, declared),
      ...earlierLine(cost.indicator.name.text, past, profile),
    ],
  }));
}
