import type { Form, FormKind, Indicator } from "../../form/form";
import { indicatorDirection } from "../../form/indicator-direction";
import { pairIndicators } from "../../form/pair-indicators";
import { targetInForce } from "../../form/target-in-force";
import { unitNamed } from "../../values/units";
import type { RuleContext } from "../rule";

/** Forms that are divided into others. */
export const wholeKinds: readonly FormKind[] = ["transfer-target", "transfer-review"];

/** An indicator of the whole and the rows of the parts that answer to it. */
export interface SplitRow {
  readonly whole: Indicator;
  readonly parts: readonly { readonly form: Form; readonly row: Indicator }[];
}

/** The rows of a whole with their counterparts; nothing where the form has no parts. */
export function splitRows({ form, related }: RuleContext): readonly SplitRow[] {
  const parts = related?.parts ?? [];
  if (parts.length === 0) return [];
  const found = new Map<Indicator, { form: Form; row: Indicator }[]>();
  for (const part of parts) {
    for (const { before, now, renamed } of pairIndicators(form, part.form).pairs) {
      if (!renamed) found.set(before, [...(found.get(before) ?? []), { form: part.form, row: now }]);
    }
  }
  return form.indicators
    .filter(({ breakdown }) => !breakdown)
    .map((whole) => ({ whole, parts: found.get(whole) ?? [] }));
}

/** Things that are counted or measured, so that the parts add up; averages and rates do not. */
export function addsUp(row: Indicator): boolean {
  const value = targetInForce(row)?.value ?? row.actual?.value;
  const unit = value?.unit ?? "";
  const kind = unitNamed(unit)?.kind;
  const isThing =
    kind === "count" || kind === "length" || kind === "area" || kind === "volume" || kind === "mass";
  return row.level2 === "数量指标" && isThing && !unit.includes("/") && indicatorDirection(row) !== "less";
}

/** True for a share in percent. */
export function isShare(row: Indicator): boolean {
  return (targetInForce(row)?.value.unit ?? row.actual?.value.unit) === "%";
}
