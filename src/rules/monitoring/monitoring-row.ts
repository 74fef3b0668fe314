import { flatText } from "../../values/flat-text";
import type { Form, FormKind, Indicator } from "../../form/form";
import { hasSharedReason, reasonBlock } from "../../scoring/shared-reason";
import { isBlank } from "../../values/blank";

/** The kind these rules look at. */
export const monitoringKinds: readonly FormKind[] = ["monitoring"];

/** How likely the year's target is said to be reached; null where nothing is said. */
type Chance = "certain" | "possible" | "impossible";

/** Reads 确定能, 有可能, 完全不可能. */
export function chanceOf({ extra }: Indicator): Chance | null {
  const word = flatText(extra.chance?.text);
  if (/不可能|不能|无法/.test(word)) return "impossible";
  if (/有可能|可能/.test(word)) return "possible";
  return /确定|能/.test(word) ? "certain" : null;
}

/** True where the row, or a block for the whole form, says why it deviates. */
export function isExplained(form: Form, { reason, extra }: Indicator): boolean {
  return !isBlank(reason?.text ?? "") || !isBlank(extra.note?.text ?? "") || hasSharedReason(form);
}

/** True where the form has a place for reasons at all. */
export function hasReasonPlace(form: Form): boolean {
  return form.columns.reason !== undefined || reasonBlock(form) !== undefined;
}

/** Where a reason is to be written: the row's cell, else the block of the whole form. */
export function reasonPlace(form: Form, { reason, name }: Indicator): Indicator["name"]["at"] {
  return reason?.at ?? reasonBlock(form)?.value.at ?? name.at;
}
