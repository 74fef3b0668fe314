import type { Quantity } from "../../form/form";
import type { Operator } from "../../values/value";
import type { FixDraft } from "../rule";
import { toCellValue } from "../actuals/write-into";
import { ownText } from "./own-text";

type Cells = FixDraft["cells"];

const operatorInFront =
  /^(?:[≥≤≧≦<>=﹦═＝＞＜]+|大于等于|小于等于|不低于|不少于|不小于|不高于|不超过|不大于|不多于|大于|小于|高于|低于|超过|等于|至少|达到|定性)+\s*/;
const operatorBehind = /(?:及以上|以上|及以内|以内|以下)$/;

/** The cells to write for a target to have another operator; none where its cell holds something else: that stays. */
export function withOperator(target: Quantity, operator: Operator): Cells {
  const { operatorCell } = target;
  if (operatorCell?.text && !operatorInFront.test(operatorCell.text)) return [];
  const bare = ownText(target).replace(operatorInFront, "").replace(operatorBehind, "");
  if (!operatorCell) return [{ at: target.at, to: operator + bare }];
  const own = { at: operatorCell.at, to: operator };
  return bare === ownText(target) ? [own] : [own, { at: target.at, to: toCellValue(bare) }];
}

/** The cells to write for a target to have a unit. */
export function withUnit(target: Quantity, unit: string): Cells {
  if (target.unitCell) return [{ at: target.unitCell.at, to: unit }];
  return [{ at: target.at, to: ownText(target) + unit }];
}

/** How a target reads after its operator was changed: `≤20万元`. */
export function readingWith(target: Quantity, operator: Operator): string {
  const bare = ownText(target).replace(operatorInFront, "").replace(operatorBehind, "");
  const unit = target.unitCell?.text.trim() ?? "";
  return operator + bare + (bare.endsWith(unit) ? "" : unit);
}

/** The suggestion to give a target another operator. */
export function turnedTo(target: Quantity, operator: Operator): FixDraft {
  return {
    title: `改为 ${readingWith(target, operator)}`,
    kind: "suggestion",
    cells: withOperator(target, operator),
  };
}
