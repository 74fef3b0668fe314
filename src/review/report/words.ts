import type { FormKind } from "../../form/form";
import type { Level } from "../../rules/rule";
import type { Verdict } from "../review";

/** Words all reports share. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  return: "会被退回",
  explain: "需说明",
  pass: "可报送",
};

export const levelWords: Readonly<Record<Level, string>> = {
  error: "错误",
  warning: "需说明",
  advice: "建议",
};

export const kindWords: Readonly<Record<FormKind, string>> = {
  "project-target": "项目支出绩效目标申报表",
  "project-review": "项目支出绩效自评表",
  "department-target": "部门整体支出绩效目标申报表",
  "department-review": "部门整体支出绩效自评表",
  "transfer-target": "转移支付绩效目标申报表",
  "transfer-review": "转移支付绩效自评表",
  monitoring: "绩效运行监控表",
};

/** Points in hundredths as printed: 852 → `8.52`, 1000 → `10`; `—` where there are none. */
export function pointsText(hundredths: number | null): string {
  return hundredths === null ? "—" : String(hundredths / 100);
}
