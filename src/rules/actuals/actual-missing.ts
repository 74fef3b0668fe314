import { isAdverse } from "../../form/direction";
import type { Form } from "../../form/form";
import { formatPoints } from "../../values/hundredths";
import { isBlank } from "../../values/blank";
import { rangeFrom, type CellRange } from "../../sheet/address";
import { basis } from "../basis";
import { defineRule } from "../rule";
import { actualsOf, anyActual, type JudgedActual } from "./actual-fault";
import { isProcess } from "./process-levels";
import { quoted } from "../wording/quoted";
import { reviewKinds } from "../form-kinds";

const isFilled = ({ indicator }: JudgedActual): boolean => (indicator.score?.points ?? 0) > 0;
const hasTarget = ({ target }: JudgedActual): boolean => target !== null && target.value.kind !== "empty";
const hasScoreText = ({ indicator }: JudgedActual): boolean => !isBlank(indicator.score?.text ?? "");

/** A row in use: something besides the actual is filled in. */
function isInUse(row: JudgedActual): boolean {
  return hasTarget(row) || isFilled(row) || (row.indicator.weight?.points ?? 0) > 0;
}

/** 不适用 with a reason, or for a row without target and points, is an answer. */
function isAnswered(row: JudgedActual): boolean {
  if (row.actual.text.trim() === "") return false;
  // Of accidents and complaints 无 says how many there were.
  if (row.actual.text.trim() === "无" && isAdverse(row.indicator.name.text)) return true;
  return !isFilled(row) && (!hasTarget(row) || !isBlank(row.indicator.reason?.text ?? ""));
}

/** A merge over several columns places a cell further left than the others. */
function columnOf(rows: readonly JudgedActual[]): CellRange | null {
  return rangeFrom(rows[0]?.actual.at, rows.at(-1)?.actual.at);
}

interface Blanks {
  readonly all: readonly JudgedActual[];
  readonly blank: readonly JudgedActual[];
  /** Rows about decision and process that the form leaves without actuals throughout. */
  readonly process: readonly JudgedActual[];
}

function blanksOf(form: Form): Blanks {
  const all = [...actualsOf(form).values()];
  const blank = all.filter((row) => row.fault?.kind === "blank" && isInUse(row) && !isAnswered(row));
  const ofProcess = all.filter(({ indicator }) => isProcess(indicator));
  const process = ofProcess.every(({ fault }) => fault?.kind === "blank")
    ? ofProcess.filter((row) => blank.includes(row))
    : [];
  return { all, blank, process };
}

export default defineRule({
  id: "actual-missing",
  title: "每项指标都应填实际完成值",
  why: "没有完成值就无法与指标值比较，得分也就没有依据。",
  basis: basis.selfReviewContent,
  level: "error",
  book: ["S-NOACTUAL", "S-EMPTYROWFULL"],
  kinds: reviewKinds,
  when: anyActual("blank"),
  messages: {
    form: ({ rows }: { rows: number }) => `${rows} 项指标的完成值和得分都还没有填。`,
    column: ({ rows }: { rows: number }) => `${rows} 项指标都没有填完成值，得分没有依据。`,
    process: ({ rows }: { rows: number }) => `决策、管理类的 ${rows} 项指标没有填完成值，得分没有依据。`,
    emptyRow: ({ score }: { score: number }) => `指标值和完成值都是空的，却得 ${formatPoints(score)} 分。`,
    scored: ({ score }: { score: number }) => `没有填完成值，得分 ${formatPoints(score)} 没有依据。`,
    unfilled: () => "完成值和得分都没有填。",
    blank: () => "没有填完成值；没有完成的填 0，并写明原因。",
    notApplicable: ({ text }: { text: string }) => `完成值填了${text}，应填实际数；指标不再适用的写明原因。`,
  },
  examples: {
    bad: [
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 数量指标 | 新建泵站 | ≥2座 | ⟦⟧ | 15 | 15 |  |
| ^ | 质量指标 | 机组运行 |  | ⟦⟧ | 15 | 15 |  |
| ^ | 时效指标 | 完工时间 | 11月底前 | ⟦⟧ | 10 |  |  |
| ^ | 成本指标 | 单座造价 | ≤300万元 | ⟦⟧ | 10 | 0 |  |
| 效益指标 | 社会效益指标 | 受益农田面积 | ≥8000亩 | ⟦—⟧ | 30 | 30 |  |
| 满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 94% | 10 | 10 |  |`,
        messages: ["scored", "emptyRow", "unfilled", "blank", "notApplicable"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 体检人数 | ≥1200人 | ⟦⟧ | 50 |  |
| 效益指标 | 早诊率 | ≥60% |  | 40 |  |`,
        messages: ["form"],
      },
      {
        sheet: `
| 转移支付项目绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 全年实际完成值 | 分值 | 得分 |
| 产出指标 | 体检人数 | ≥1200人 | ⟦⟧ | 50 | 50 |
| 效益指标 | 早诊率 | ≥60% |  | 40 | 38 |`,
        messages: ["column"],
      },
      {
        sheet: `
| 项目支出绩效自评表 | < | < | < | < | < |
| 一级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 |
| 项目决策 | 立项依据充分性 | 符合规划 | ⟦⟧ | 10 | 10 |
| ^ | 目标合理性 | 目标明确 |  | 10 | 9 |
| 产出指标 | 体检人数 | ≥1200人 | 1250人 | 40 | 40 |
| 效益指标 | 早诊率 | ≥60% | 63% | 40 | 40 |`,
        messages: ["process"],
      },
    ],
    good: [
      `
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
| 产出指标 | 数量指标 | 应急演练场次 | ≥4场 | 5场 | 30 | 30 |  |
| ^ | 质量指标 | 安全事故 | 0起 | 0起 | 20 | 20 |  |
| ^ | 成本指标 | 轮换费用 | ≤20万元 | 不适用 | 10 | 0 | 当年没有轮换任务 |
| 效益指标 | 生态效益指标 | — | — | — | — | — |  |`,
    ],
  },

  *check({ form }) {
    if (!form.columns.actual) return;
    const { all, blank, process } = blanksOf(form);
    const [first] = blank;
    if (!first) return;
    if (blank.length > 1 && all.every((row) => row.fault?.kind === "blank")) {
      const isScored = all.some(hasScoreText);
      yield { messageId: isScored ? "column" : "form", at: columnOf(blank), data: { rows: blank.length } };
      return;
    }
    if (process.length > 0)
      yield { messageId: "process", at: columnOf(process), data: { rows: process.length }, level: "warning" };
    for (const row of blank) {
      if (process.includes(row)) continue;
      const { at, text } = row.actual;
      const score = row.indicator.score?.points ?? 0;
      if (text.trim() !== "") yield { messageId: "notApplicable", at, data: { text: quoted(text) } };
      else if (score > 0) yield { messageId: hasTarget(row) ? "scored" : "emptyRow", at, data: { score } };
      else if (row.indicator.score && !hasScoreText(row)) yield { messageId: "unfilled", at, data: {} };
      else yield { messageId: "blank", at, data: {} };
    }
  },
});
