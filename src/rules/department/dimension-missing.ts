import type { Field, Form } from "../../form/form";
import { basis } from "../basis";
import { defineRule } from "../rule";

/** The six dimensions of a department's whole expenditure, and how forms word them. */
const dimensions: readonly (readonly [string, RegExp])[] = [
  ["运行成本", /运行成本/],
  ["管理效率", /管理效[率能]/],
  ["履职效能", /履职(效能|绩效|效果)/],
  ["社会效应", /社会效[应益]/],
  ["可持续发展能力", /可持续/],
  ["服务对象满意度", /满意/],
];
const fewestNamed = 3;
/** Words that only this frame has. */
const own: readonly string[] = ["运行成本", "管理效率", "履职效能", "社会效应"];

function labels({ indicators }: Form): readonly Field[] {
  return indicators.flatMap(({ group1, group2 }) =>
    [group1?.label, group2?.label].filter((label) => label !== undefined),
  );
}

export default defineRule({
  id: "dimension-missing",
  title: "部门整体绩效的六个维度应齐全",
  why: "部门整体绩效从运行成本、管理效率、履职效能、社会效应、可持续发展能力、服务对象满意度六个方面衡量，缺一个就看不全。",
  basis: basis.sixDimensions,
  level: "warning",
  book: ["D-SIXDIM"],
  kinds: ["department-target", "department-review"],
  messages: {
    missing: ({ names }: { names: string }) => `指标按六个维度设置，缺少${names}。`,
  },
  examples: {
    bad: [
      {
        sheet: `
          | 部门整体支出绩效自评表 | < | < | < |
          | ⟦一级指标⟧ | 三级指标 | 年度指标值 | 全年完成值 |
          | 运行成本 | 三公经费控制率 | ≤100% | 86% |
          | 管理效率 | 结转结余率 | ≤5% | 1% |
          | 履职效能 | 法律援助案件办理件数 | ≥350件 | 371件 |
          | 社会效应 | 群众获益率 | ≥80% | 86% |
          | 服务对象满意度 | 受援人满意度 | ≥90% | 95.2% |`,
        messages: ["missing"],
      },
    ],
    good: [
      `
        | 部门整体支出绩效自评表 | < | < | < |
        | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 |
        | 运行成本 | 三公经费控制率 | ≤100% | 86% |
        | 管理效率 | 结转结余率 | ≤5% | 1% |
        | 履职效能 | 法律援助案件办理件数 | ≥350件 | 371件 |
        | 社会效应 | 群众获益率 | ≥80% | 86% |
        | 可持续发展能力 | 业务培训覆盖率 | ≥95% | 100% |
        | 服务对象满意度 | 受援人满意度 | ≥90% | 95.2% |`,
      `
        | 部门整体支出绩效自评表 | < | < | < |
        | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 |
        | 产出指标 | 法律援助案件办理件数 | ≥350件 | 371件 |
        | 满意度指标 | 受援人满意度 | ≥90% | 95.2% |`,
    ],
  },

  *check({ form }) {
    const texts = labels(form).map(({ text }) => text.replace(/\s+/g, ""));
    const isNamed = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
    const ownNamed = dimensions.filter(([name, pattern]) => own.includes(name) && isNamed(pattern));
    if (ownNamed.length < fewestNamed) return;
    const missing = dimensions.filter(([, pattern]) => !isNamed(pattern)).map(([name]) => `“${name}”`);
    const at = form.columns.level1?.at ?? form.columns.name?.at ?? null;
    if (missing.length > 0) yield { messageId: "missing", at, data: { names: missing.join("、") } };
  },
});
