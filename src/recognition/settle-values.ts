import { bareWords } from "./bare-words";
import { sample } from "./best-claim";
import type { HeaderRole } from "./column-names";
import type { Header, HeaderColumn } from "./header";
import { tellsBoth } from "./pairs";
import type { SheetView } from "./sheet-view";

/** 数值 | 单位 below 指标值, and again below 完成值: the unit behind the actual is its own. */
function unitOfActual(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const actual = columns.find(({ role }) => role === "actual");
  const units = columns.filter(({ role }) => role === "unit");
  return actual && units.length > 1 ? units.find(({ col }) => col > actual.col) : undefined;
}

/** 目标值 | 指标值: where no word says what was reached, it is the value behind the one to be reached. */
function reachedValue(columns: readonly HeaderColumn[]): HeaderColumn | undefined {
  const values = columns.filter(({ role }) => role === "target" || role === "actual");
  const words = values.map(({ cell }) => bareWords(cell.label));
  return words.join() === "目标值,指标值" ? values[1] : undefined;
}

/** Which columns hold what was reached, and its unit. */
export function settleActuals(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const [unit, actual] = [unitOfActual(columns), reachedValue(columns)];
  return columns.map((one) => {
    if (one === unit) return { ...one, role: "actualUnit" };
    return one === actual ? { ...one, role: "actual" } : one;
  });
}

/** 指标完成情况 over 目标：95%；完成：98%: both stand in one column, whatever its word. */
export function settlePairs(view: SheetView, header: Header, by: Map<HeaderRole, HeaderColumn>): void {
  const [target, actual] = [by.get("target"), by.get("actual")];
  const only = target ?? actual;
  if (!only || (target && actual)) return;
  const texts = sample(view, header, only.col);
  if (texts.length === 0 || !texts.every(tellsBoth)) return;
  for (const role of ["target", "actual"] as const) by.set(role, { ...only, role });
}

/** 扣分 | 扣分原因 without a 得分: what is left of the weight is the score. */
export function settleDeductions(by: Map<HeaderRole, HeaderColumn>): void {
  const column = by.get("audited");
  if (!column?.cell.key.startsWith("扣") || by.has("score") || !by.has("weight")) return;
  by.delete("audited");
  by.set("score", { ...column, role: "score" });
}
