import { directionOf } from "../../form/direction";
import { isBoundedRate } from "../../form/name-kinds";
import { basis } from "../basis";
import { targetKinds } from "../form-kinds";
import { defineRule, type FixDraft } from "../rule";
import { withOperator } from "./rewrite-target";
import { rowsOf, type JudgedRow } from "./rows";

/** A figure that could be a floor, a ceiling or an exact number; of 0 and of a full 100 %, or 1 of a rate, there is no doubt. */
function isBare({ indicator, name, target, targetFault }: JudgedRow): boolean {
  // 正向 and 反向 in a column of their own say it as well.
  if (/[正反逆]/.test(indicator.extra.direction?.text ?? "")) return false;
  if (!target || target.covered || (targetFault !== null && targetFault !== "unit-missing")) return false;
  const { kind, number, operator, unit, flags } = target.value;
  if (kind !== "number" || operator !== undefined || flags.includes("embedded")) return false;
  const isWhole = unit === "%" ? number === 100 : number === 1 && unit === undefined && isBoundedRate(name);
  return number !== 0 && !isWhole;
}

function operatorFor({ name }: JudgedRow): "≥" | "≤" | undefined {
  const direction = directionOf(name);
  if (direction === "unknown") return undefined;
  return direction === "more" ? "≥" : "≤";
}

/** Operators for the rows whose name leaves no doubt, as one suggestion. */
function suggestion(rows: readonly JudgedRow[]): readonly FixDraft[] {
  const cells = rows.flatMap((row) => {
    const operator = operatorFor(row);
    return row.target && operator ? withOperator(row.target, operator) : [];
  });
  return cells.length > 0 ? [{ title: "按指标方向补上 ≥、≤", kind: "suggestion", cells }] : [];
}

export default defineRule({
  id: "operator-missing",
  title: "指标值应写明 ≥、≤ 或 =",
  why: "没有符号，看不出数字是下限、上限还是正好，超出或不足时无法判断得分。",
  basis: basis.practice,
  level: "warning",
  book: ["Q-NOSIGN"],
  messages: {
    row: ({ text }: { text: string }) => `指标值 ${text} 没有比较符号，应填 ≥、≤ 或 =。`,
    sheet: ({ count, of }: { count: number; of: number }) =>
      `${of} 个指标中有 ${count} 个的数字没有写 ≥、≤ 或 =，建议补上。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 指标名称 | 计量单位 | 指标性质 | 指标值 | 权重 |
| 购置救护车数量 | 辆 | ≥ | 3 | 20 |
| 车辆验收合格率 | % | ⟦⟧ | 98 | 20 |
| 驾驶员培训合格率 |  | ⟦96⟧ | % | 20 |
| 出车次数 | 次 | ⟦定性⟧ | 800 | 20 |`,
        messages: ["row", "row", "row"],
      },
      {
        sheet: `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 义诊场次 | 12场 | 20 |
| ^ | 质量指标 | 药品合格率 | 98% | 20 |
| 满意度指标 | 服务对象满意度指标 | 患者满意度 | ≥90% | 10 |`,
        messages: ["sheet"],
      },
    ],
    good: [
      `
| 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值 |
| 产出指标 | 数量指标 | 义诊场次 | ≥12场 | 20 |
| ^ | 时效指标 | 完成时间 | 2025年10月 | 20 |
| ^ | 质量指标 | 药品合格率 | 1 | 20 |
| 效益指标 | 社会效益指标 | 医疗事故 | 0起 | 20 |`,
    ],
  },
  *check({ form }) {
    const rows = rowsOf(form);
    const bare = rows.filter(isBare);
    // 优 | 良 | 中 | 差 say by themselves which way is better.
    if (bare.length === 0 || form.columns.target?.text.startsWith("优")) return;
    if (!form.columns.operator) {
      const fixes = targetKinds.includes(form.kind) ? suggestion(bare) : [];
      const data = { count: bare.length, of: rows.length };
      yield { messageId: "sheet", data, at: null, level: "advice", fixes };
      return;
    }
    for (const row of bare) {
      const { target } = row;
      const at = target?.operatorCell?.at;
      if (target && at)
        yield { messageId: "row", data: { text: target.text.trim() }, at, fixes: suggestion([row]) };
    }
  },
});
