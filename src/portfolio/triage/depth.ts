import type { Verdict } from "../../review/review";
import type { Level } from "../../rules/rule";
import type { FormRecord } from "../record/record";

/** Who looks: 单位自评 · 主管部门初审 · 财政审核. */
export type Depth = "unit" | "department" | "finance";

/** What counts at a depth, and how it is said; each is stricter than the one before. */
export interface DepthRules {
  readonly name: string;
  /** What an error becomes once the unit has answered it: gone, to be explained, or still an error. */
  readonly answeredError: "settled" | "explain" | "return";
  /** The same for a warning. */
  readonly answeredWarning: "settled" | "explain";
  /** Whether scores that outrun the money send a sheet back by themselves. */
  readonly inflationReturns: boolean;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly levels: Readonly<Record<Level, string>>;
}

export const depths: Readonly<Record<Depth, DepthRules>> = {
  unit: {
    name: "单位自评",
    answeredError: "settled",
    answeredWarning: "settled",
    inflationReturns: false,
    verdicts: { return: "会被退回", explain: "需说明", pass: "可报送" },
    levels: { error: "错误", warning: "需说明", advice: "建议" },
  },
  department: {
    name: "主管部门初审",
    answeredError: "explain",
    answeredWarning: "settled",
    inflationReturns: false,
    verdicts: { return: "退回修改", explain: "补充说明", pass: "同意报送" },
    levels: { error: "应更正", warning: "应说明", advice: "宜完善" },
  },
  finance: {
    name: "财政审核",
    answeredError: "return",
    answeredWarning: "explain",
    inflationReturns: true,
    verdicts: { return: "不通过，退回完善", explain: "需核实", pass: "通过" },
    levels: { error: "必须更正", warning: "须核实", advice: "建议完善" },
  },
};

export const depthIds: readonly Depth[] = ["unit", "department", "finance"];

/** The rule that says that scores outrun the money. */
const inflationRule = "score-outruns-execution";

function mustReturn({ findings, answered }: FormRecord, rules: DepthRules): boolean {
  if (findings.some(({ level }) => level === "error")) return true;
  if (rules.answeredError === "return" && answered.some(({ level }) => level === "error")) return true;
  return rules.inflationReturns && findings.some(({ rule }) => rule === inflationRule);
}

function mustExplain({ findings, answered }: FormRecord, rules: DepthRules): boolean {
  if (findings.some(({ level }) => level === "warning")) return true;
  return answered.some(
    ({ level }) =>
      (level === "error" && rules.answeredError !== "settled") ||
      (level === "warning" && rules.answeredWarning !== "settled"),
  );
}

/** The verdict on a form as it is seen at a depth. */
export function verdictAt(record: FormRecord, depth: Depth): Verdict {
  const rules = depths[depth];
  if (mustReturn(record, rules)) return "return";
  return mustExplain(record, rules) ? "explain" : "pass";
}
