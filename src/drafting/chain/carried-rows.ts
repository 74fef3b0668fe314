import type { Form, Indicator, Quantity } from "../../form/form";
import { pairIndicators } from "../../form/pair-indicators";
import type { CellValue } from "../../sheet/grid";
import type { FilledRow, Filling } from "../blank-forms/form-template";
import { labelWithoutPoints } from "../label-without-points";

/** A target as the cells of both kinds of forms hold it: joined, and in three columns. */
interface TargetCells {
  readonly target: string;
  readonly operator: string;
  readonly value: CellValue;
  readonly unit: string;
}

const sign = /^\s*(≥|≤|>=|<=|>|<|=|＝|≧|≦|＞|＜|﹥|﹤|﹦|═|定性)\s*/;
const figureAndUnit = /^(-?\d+(?:,\d{3})*(?:\.\d+)?)\s*(\D{0,12})$/;

/** Takes a target apart; one in words stays whole and is 定性. */
function partsOf({ text, operatorCell, unitCell }: Quantity): TargetCells {
  const operator = operatorCell?.text.trim() ?? sign.exec(text)?.[1] ?? "";
  const rest = text.replace(sign, "").trim();
  const figure = figureAndUnit.exec(rest);
  const target = operator === "定性" ? rest : text;
  if (!figure?.[1]) return { target, operator: operator || "定性", value: rest, unit: unitCell?.text ?? "" };
  return {
    target,
    operator: operator || "=",
    value: Number(figure[1].replaceAll(",", "")),
    unit: unitCell?.text.trim() ?? figure[2]?.trim() ?? "",
  };
}

function targetCells({ adjusted, target }: Indicator): Filling {
  const own = adjusted && adjusted.text !== "" ? adjusted : target;
  return own && own.text !== "" ? { ...partsOf(own) } : {};
}

/** What every form of the year says of an indicator. */
function sharedCells(indicator: Indicator): Filling {
  const weight = indicator.weight?.covered === true ? null : (indicator.weight?.points ?? null);
  const extras = Object.entries(indicator.extra).flatMap(([role, field]): [string, string][] =>
    ["standard", "explanation", "core"].includes(role) && field.text !== "" ? [[role, field.text]] : [],
  );
  return {
    ...Object.fromEntries(extras),
    name: indicator.name.text,
    ...targetCells(indicator),
    ...(weight === null ? {} : { weight: weight / 100 }),
  };
}

/** The points of a target form for rows of a form that prints none, such as a monitoring form. */
function weightsFrom(form: Form, target: Form | undefined): ReadonlyMap<Indicator, number> {
  const weights = new Map<Indicator, number>();
  if (!target || target === form) return weights;
  for (const { before, now } of pairIndicators(target, form).pairs) {
    const points = before.weight?.points ?? null;
    if (points !== null) weights.set(now, points / 100);
  }
  return weights;
}

/** What a next form says about a row beyond what is carried. */
export type FurtherCells = (indicator: Indicator) => Filling;

/** The rows of a form for the next one: labels, names, targets and points unchanged. */
export function carriedRows(
  form: Form,
  target: Form | undefined,
  further: FurtherCells = () => ({}),
): readonly FilledRow[] {
  const weights = weightsFrom(form, target);
  return form.indicators.map((indicator) => {
    const weight = weights.get(indicator);
    return {
      level1: labelWithoutPoints(indicator.group1?.label.text ?? indicator.level1 ?? ""),
      level2: labelWithoutPoints(indicator.group2?.label.text ?? indicator.level2 ?? ""),
      cells: {
        ...(weight === undefined ? {} : { weight }),
        ...sharedCells(indicator),
        ...further(indicator),
      },
    };
  });
}
