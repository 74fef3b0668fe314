import type { Indicator } from "../../form/form";
import { plainName } from "../../form/plain-name";
import { basis } from "../basis";
import { laterKinds } from "../form-kinds";
import { defineRule } from "../rule";
import { comparedRows, isStrange, sourceOf } from "./compared";

const mostNames = 5;

function listed(rows: readonly Indicator[]): string {
  const names = rows.slice(0, mostNames).map(({ name }) => `“${plainName(name.text)}”`);
  return names.join("、") + (rows.length > mostNames ? ` 等 ${rows.length} 项` : "");
}

export default defineRule({
  id: "indicators-differ",
  title: "指标应与批复的目标表相同",
  why: "自评和监控用的是随预算批复的那些指标：少报的看不到结果，新加的没有批复的目标值。",
  basis: basis.approvedIndicators,
  level: "warning",
  book: ["S-INDMISSING"],
  kinds: laterKinds,
  needs: ["approved form"],
  messages: {
    missing: ({ names }: { names: string }) => `批复的目标表里有${names}，这里没有。如经批准取消，附上批复。`,
    added: ({ source }: { source: string }) =>
      `批复的目标表（${source}）里没有这项指标。如经批准新增，附上批复。`,
    renamed: ({ before }: { before: string }) => `批复的目标表里对应的指标名称是“${before}”，应与批复一致。`,
    strange: ({ source, pairs }: { source: string; pairs: number }) =>
      `与${source}只有 ${pairs} 项指标对得上，没有逐项对照。应核对选用的批复目标表。`,
  },
  examples: {
    approved: `
      | 项目支出绩效目标申报表 | < | < | < |
      | 项目名称 | 图书购置 | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 |
      | ^ | ^ | 新建书架数 | ≥40组 |
      | ^ | 质量指标 | 图书验收合格率 | =100% |
      | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 |
      | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% |`,
    bad: [
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < |
          | 一级指标 | 二级指标 | ⟦三级指标⟧ | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 购置图书册数 | ≥5000册 | 5100册 |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% |
          | ^ | 时效指标 | ⟦到货时间⟧ | 10月底前 | 9月 |
          | 效益指标 | 社会效益指标 | ⟦读者借阅总量⟧ | ≥2万人次 | 2.2万人次 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% |`,
        messages: ["missing", "added", "added"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | ⟦图书购置总册数⟧ | ≥5000册 | 5100册 |
          | ^ | ^ | 新建书架数 | ≥40组 | 40组 |
          | ^ | 质量指标 | 图书验收合格率 | =100% | 100% |
          | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 |
          | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% | 93% |`,
        messages: ["renamed"],
      },
      {
        sheet: `
          | 项目支出绩效自评表 | < | < | < | < |
          | 项目名称 | 图书购置 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
          | 产出指标 | 数量指标 | 修缮围墙长度 | ≥300米 | 310米 |
          | ^ | 质量指标 | 工程验收合格率 | =100% | 100% |
          | 效益指标 | 社会效益指标 | 受益学生数 | ≥600人 | 620人 |`,
        messages: ["strange"],
      },
    ],
    good: [
      `
        | 项目支出绩效自评表 | < | < | < | < |
        | 项目名称 | 图书购置 | < | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 |
        | 满意度指标 | 服务对象满意度指标 | 读者满意度（%） | ≥90% | 93% |
        | 产出指标 | 数量指标 | 指标1：新建书架数量 | ≥40组 | 42组 |
        | ^ | ^ | 指标2：购置图书册数 | ≥5000册 | 5100册 |
        | ^ | 质量指标 | 图书验收 合格率 | =100% | 100% |
        | 效益指标 | 社会效益指标 | 借阅人次 | ≥2万人次 | 2.2万人次 |`,
    ],
  },

  *check(context) {
    const compared = comparedRows(context);
    if (!compared) return;
    const { approved, pairs, missing, added } = compared;
    const source = sourceOf(approved);
    if (isStrange(compared)) {
      yield { messageId: "strange", at: null, data: { source, pairs: pairs.length } };
      return;
    }
    const head = context.form.columns.name?.at ?? null;
    if (missing.length > 0) yield { messageId: "missing", at: head, data: { names: listed(missing) } };
    for (const { name } of added) yield { messageId: "added", at: name.at, data: { source } };
    for (const { before, now, renamed } of pairs) {
      const data = { before: plainName(before.name.text) };
      if (renamed) yield { messageId: "renamed", at: now.name.at, data, level: "advice" };
    }
  },
});
