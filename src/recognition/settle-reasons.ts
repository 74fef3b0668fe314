import type { HeaderColumn } from "./header";

/** 偏差原因 beside 原因说明 holds the kind of cause; the note is the reason. */
function settleCause(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const isNote = ({ cell }: HeaderColumn): boolean => cell.key === "原因说明";
  if (!columns.some(isNote) || columns.some(({ role }) => role === "cause")) return columns;
  return columns.map((column) =>
    column.role === "reason" && !isNote(column) ? { ...column, role: "cause" } : column,
  );
}

/** 改进措施 behind 未完成原因: what will be done is no reason, however empty the other column is. */
function settleMeasures(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const reasons = columns.filter(({ role }) => role === "reason");
  if (reasons.length < 2) return columns;
  const isMeasures = ({ cell }: HeaderColumn): boolean =>
    /措施/.test(cell.key) && !/原因|偏差/.test(cell.key);
  if (reasons.every(isMeasures)) return columns;
  return columns.map((column) =>
    column.role === "reason" && isMeasures(column) ? { ...column, role: "measures" } : column,
  );
}

/** Several columns that speak of reasons: which holds the reason, its kind and what will be done about it. */
export function settleReasons(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  return settleMeasures(settleCause(columns));
}
