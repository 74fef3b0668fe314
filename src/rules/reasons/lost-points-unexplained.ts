import type { Form, Indicator } from "../../form/form";
import { formatPoints } from "../../values/hundredths";
import { reasonBlock } from "../../scoring/shared-reason";
import { isBlank } from "../../values/blank";
import { rememberOf } from "../../values/remember-of";
import { reviewKinds } from "../form-kinds";
import { basis } from "../basis";
import { defineRule, type Level } from "../rule";
import { quoted } from "../wording/quoted";
import { lossesOf, reasonOf, type Loss } from "./lost-points";
import { hollowReason, withoutMarks } from "./reasons-lexicon";

const shortest = 4;

type Word = "none" | "hollow" | "reason";

/** The rows with the reason 同上, each with the one above that tells it. */
const tellersOf = rememberOf(({ indicators }: Form) => {
  const tellers = new Map<Indicator, Indicator | undefined>();
  let above: Indicator | undefined;
  for (const row of indicators) {
    if (withoutMarks(reasonOf(row)) === "同上") tellers.set(row, above);
    else above = row;
  }
  return tellers;
});

/** What the reason of a row is worth. */
function wordOf(form: Form, row: Indicator): Word {
  const text = withoutMarks(reasonOf(row));
  if (text === "") return "none";
  const teller = tellersOf(form).get(row);
  if (teller) return wordOf(form, teller) === "reason" ? "reason" : "hollow";
  const copied = [row.name.text, row.actual?.text, row.target?.text].some(
    (other) => withoutMarks(other ?? "") === text,
  );
  return copied || text.length < shortest || isBlank(text) || hollowReason.test(text) ? "hollow" : "reason";
}

/** The best of the rows' reasons: rows that share their points share the reason, too. */
function bestWord(form: Form, { rows }: Loss): Word {
  const found = rows.map((row) => wordOf(form, row));
  if (found.includes("reason")) return "reason";
  return found.includes("hollow") ? "hollow" : "none";
}

/** Problems written under the table may hold the reason that is missing in the row. */
function levelOf({ remarks }: Form): Level {
  return remarks.some(({ role, value }) => role === "problems" && !isBlank(value.text)) ? "warning" : "error";
}

export default defineRule({
  id: "lost-points-unexplained",
  title: "扣分的指标写明原因",
  why: "没有完成或扣了分的指标，要逐项分析原因、提出改进措施。原因一栏空着，审核时会直接退回。",
  basis: basis.deviationReason,
  level: "error",
  book: ["S-LOSTNOREASON", "S-DOWNNOREASON", "S-REASONEMPTYISH"],
  kinds: reviewKinds,
  messages: {
    lost: ({ lost }: { lost: number }) => `扣了 ${formatPoints(lost)} 分，没有写原因。`,
    reached: ({ lost }: { lost: number }) => `指标已经完成，却扣了 ${formatPoints(lost)} 分，没有写原因。`,
    unmet: () => "没有达到指标值，也没有写原因。",
    hollow: ({ text }: { text: string }) => `${quoted(text)}不是原因，应写明为什么没有做到、怎样改进。`,
    block: ({ count, label }: { count: number; label: string }) =>
      `有 ${count} 项指标扣分，${quoted(label)}没有填。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
          | 产出指标 | 数量指标 | 培训养老护理员 | ≥60人 | 50人 | 12 | 10 | ⟦⟧ |
          | ^ | 质量指标 | 考核合格率 | ≥90% | 93% | 10 | 9 | ⟦⟧ |
          | 效益指标 | 社会效益指标 | 持证上岗率 | ≥80% | 72% | 30 | 27 | ⟦无⟧ |`,
        messages: ["lost", "reached", "hollow"],
      },
      {
        sheet: `
          | 2022年度某市项目绩效自评表 | < | < | < | < | < |
          | 项目名称 | 公共图书馆免费开放 | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 分值 | 得分 |
          | 产出指标 | 数量指标 | 阅读推广活动 | ≥50场 | 40场 | 40 | 32 |
          | 效益指标 | 社会效益指标 | 接待读者 | ≥12万人次 | 13万人次 | 40 | 40 |
          | 偏差大或目标未完成原因分析 | ⟦⟧ | < | < | < | < | < |`,
        messages: ["block"],
      },
      {
        sheet: `
          | 转移支付绩效目标自评表 | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因和改进措施 |
          | 产出指标 | 数量指标 | 建设卫生厕所 | ≥800座 | 640座 | ⟦⟧ |
          | ^ | 质量指标 | 验收合格率 | ≥95% | 96% | |`,
        messages: ["unmet"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 改进措施 |
          | 产出指标 | 数量指标 | 新增养老床位 | ≥100张 | 90张 | 50 | 45 | ⟦⟧ | 加快验收，明年3月前投用 |`,
        messages: ["lost"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
          | 产出指标 | 数量指标 | 新增养老床位 | ≥100张 | 100张 | 20 | 20 | 无 |
          | ^ | 时效指标 | 床位按期投用率 | ≥90% | 81% | 10 | 9 | ⟦同上⟧ |`,
        messages: ["hollow"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
        | 产出指标 | 数量指标 | 培训养老护理员 | ≥60人 | 50人 | 12 | 10 | 一家机构停业，少训10人；次年3月补训 |
        | ^ | ^ | 培训护理员课时 | ≥120课时 | 100课时 | 12 | 10 | 同上 |
        | ^ | 质量指标 | 考核合格率 | ≥90% | 93% | 10 | 10 | 无 |
        | 预算执行 | 预算执行率 | 资金执行率 | 100% | 98% | 10 | 9.8 |  |`,
      `
        | 2022年度某市项目绩效自评表 | < | < | < | < | < | < |
        | 项目名称 | 公共图书馆免费开放 | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 分值 | 得分 |
        | 产出指标 | 数量指标 | 阅读推广活动 | ≥50场 | 40场 | 40 | 32 |
        | 偏差大或目标未完成原因分析 | 下半年闭馆改造，活动减少10场。 | < | < | < | < | < |`,
      `
        | 项目支出绩效自评表 | < | < | < | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
        | 产出指标 | 数量指标 | 阅读推广活动 | ≥50场 | 40场 | 40 | 32 |`,
    ],
  },

  *check(context) {
    const { form } = context;
    const block = reasonBlock(form);
    const hasColumn = form.columns.reason !== undefined;
    if ((!hasColumn && !block) || (block && !isBlank(block.value.text))) return;
    const open = lossesOf(context).filter((loss) => bestWord(form, loss) !== "reason");
    if (!hasColumn && block) {
      const data = { count: open.length, label: block.label.text };
      if (open.length > 0)
        yield { messageId: "block", at: block.value.at, data, related: open.map(({ at }) => at) };
      return;
    }
    const level = levelOf(form);
    for (const loss of open) {
      const { lost, met } = loss;
      const at = loss.cell?.at ?? loss.at;
      const written = loss.rows.map(reasonOf).find((text) => withoutMarks(text) !== "");
      const related = [loss.at];
      if (written !== undefined)
        yield { messageId: "hollow", at, related, data: { text: written }, level: "warning" };
      else if (lost === null) yield { messageId: "unmet", at, related, data: {}, level };
      else if (met === true) yield { messageId: "reached", at, related, data: { lost }, level };
      else yield { messageId: "lost", at, related, data: { lost }, level };
    }
  },
});
