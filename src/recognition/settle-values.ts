import { sample } from "./best-claim";
import type { HeaderRole } from "./column-names";
import type { Header, HeaderColumn } from "./header";
import { tellsBoth } from "./pairs";
import type { SheetView } from "./sheet-view";

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
