import { isCost } from "../../form/is-cost";
import type { Form, Indicator, Quantity } from "../../form/form";
import { isTotalCost } from "../../form/name-kinds";
import { plainName } from "../../form/plain-name";
import { rememberOf } from "../../values/remember-of";
import { roundingOf } from "./money-columns";
import { moneyScale } from "./money-scale";

/** A sum of money in the unit of the money block. */
export interface Sum {
  readonly amount: number;
  readonly rounding: number;
}

/** Halves and blocks that speak of more than one year. */
const manyYears = /中期|长期|实施期/;

function unitInName(name: string): string | undefined {
  return /[（(]([千万亿]?元)[）)]/.exec(name)?.[1];
}

/** A quantity as money in the unit of the block; null where it is none. */
export function moneyOf(form: Form, indicator: Indicator, quantity: Quantity | null): Sum | null {
  const value = quantity?.value;
  if (value?.kind !== "number" || value.number === undefined || value.flags.includes("several")) return null;
  const scale = moneyScale(value.unit ?? unitInName(indicator.name.text), form.budget?.moneyUnit ?? null);
  if (scale === null) return null;
  return { amount: value.number * scale, rounding: roundingOf(value.number, value.decimals ?? 0) * scale };
}

/** 办案业务费 among the costs of the project 办案业务费项目 is all of it. */
function isNamedAsProject({ heading }: Form, indicator: Indicator): boolean {
  if (!isCost(indicator)) return false;
  const project = plainName(heading.project?.value.text ?? "").replace("项目", "");
  return project !== "" && plainName(indicator.name.text) === project;
}

/** The rows about the cost of the whole project, where the form speaks of one year; several rules ask. */
export const totalCostRows = rememberOf((form: Form): readonly Indicator[] => {
  const { part, indicators } = form;
  if (part !== null && manyYears.test(part)) return [];
  return indicators.filter(
    (indicator) =>
      !indicator.breakdown && (isTotalCost(indicator.name.text) || isNamedAsProject(form, indicator)),
  );
});
