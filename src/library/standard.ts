import type { Standard } from "./schema";

/** A standard as it may be shown beside a target. */
export interface ShownStandard {
  readonly kind: "industry" | "history" | "plan";
  readonly value: string;
  /** The document with its year, where we are sure of both; otherwise only what sort of figure it is. */
  readonly source: string;
  readonly note: string | null;
}

/** What of a standard may be shown: the document only when verified or certain; an expired figure with its years. */
export function shownStandard(standard: Standard): ShownStandard {
  const { value, document, year, status, note = null } = standard;
  if (status === "likely") return { kind: "industry", value, source: "参考值，未核对原文", note };
  if (status === "expired") {
    const marked = value.includes("年") ? `${value}，已到期` : `${value}（${year}年文件，已到期）`;
    return { kind: "industry", value: marked, source: "原规划期目标，仅供参考", note };
  }
  const dated = document.includes(String(year)) ? document : `${document}（${year}年）`;
  return { kind: "industry", value, source: dated, note };
}

/** True for standards that may raise a question about a sheet: in force, sure, and binding the unit or technical. */
export function mayBeChecked({ status, scope }: Standard): boolean {
  return (status === "verified" || status === "certain") && (scope === "duty" || scope === "technical");
}
