import { expect, it } from "vitest";
import { departmentSummary, summaryParts } from "../../../src/drafting/chain/department-summary";
import { recognize } from "../../../src/recognition/recognize";
import { reviewSheet } from "../../../src/review/review-sheet";
import { parseTable } from "../../../src/sheet/table-text";
import { formOf, gridOfDraft } from "./sheets";

const project = (name: string, money: string, rows: string): string => `
| 项目支出绩效自评表 | < | < | < | < | < | < | < |
| （2025年度） | < | < | < | < | < | < | < |
| 项目名称 | ${name} | < | < | < | < | < | < |
| 主管部门 | 青峰县某局 | < | < | 实施单位 | 青峰县某站 | < | < |
| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
| ^ | 年度资金总额 | ${money} | 10 | 100% | 10 |
| ^ | 其中：当年财政拨款 | ${money} | - | 100% | - |
| 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | < |
| ^ | ${name}按期完成。 | < | < | ${name}已经完成。 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
${rows}
| 总分 | < | < | < | < | 100 | 100 | |`;

const upper = project(
  "上游段整治",
  "300 | 300 | 300",
  `| 产出指标 | 数量指标 | 整治河段长度 | ≥12公里 | 12.5公里 | 50 | 50 | |
| 效益指标 | 社会效益指标 | 防洪达标率 | ≥90% | 92% | 30 | 30 | |
| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 95% | 10 | 10 | |`,
);
const lower = project(
  "下游段整治",
  "100 | 100 | 100",
  `| 产出指标 | 数量指标 | 整治河段长度 | ≥5公里 | 5公里 | 50 | 50 | |
| 效益指标 | 社会效益指标 | 防洪达标率 | ≥80% | 84% | 30 | 30 | |
| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 91% | 10 | 10 | |`,
);

/*
 * By hand: 12 + 5 = 17 and 12.5 + 5 = 17.5; rates weigh with the money, (90·300 + 80·100) ÷ 400 = 87.5,
 * (92·300 + 84·100) ÷ 400 = 90, (95·300 + 91·100) ÷ 400 = 94; a target that all share stays.
 */
it("adds up counts and weighs rates with the money", () => {
  const forms = [upper, lower].map((text, at) => formOf(parseTable(text, `表${at}`).grid));
  const parts = summaryParts(forms);
  expect(parts).toHaveLength(2);
  const grid = gridOfDraft(departmentSummary(parts, "整体自评表"));
  const form = formOf(grid);
  expect(form.kind).toBe("department-review");
  expect(form.heading.department?.value.text).toBe("青峰县某局");
  expect(form.budget?.total).toMatchObject({ annual: { amount: 400 }, executed: { amount: 400 } });
  expect(form.indicators.map(({ name, target, actual }) => [name.text, target?.text, actual?.text])).toEqual([
    ["整治河段长度", "≥17公里", "17.5公里"],
    ["防洪达标率", "≥87.5%", "90%"],
    ["群众满意度", "≥90%", "94%"],
  ]);
  const errors = reviewSheet(grid).forms.flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(errors).not.toContain("fund-sum");
});

it("lists the projects of a department's target as its tasks, with their money", () => {
  const target = (name: string, money: number, asked: string): string => `
| 项目支出绩效目标申报表 | < | < | < | < | < |
| （2026年度） | < | < | < | < | < |
| 项目名称 | < | ${name} | < | < | < |
| 主管部门 | < | 青峰县某局 | 实施单位 | 青峰县某站 | < |
| 项目资金（万元） | < | 年度资金总额 | ${money} | < | < |
| ^ | < | 其中：财政拨款 | ${money} | < | < |
| 年度绩效目标 | ${name}按期完成。 | < | < | < | < |
| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重（90） |
| ^ | 产出指标 | 数量指标 | 整治河段长度 | ${asked} | 50 |
| ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥2000人 | 40 |`;
  const forms = [target("上游段整治", 300, "≥12公里"), target("下游段整治", 100, "≥5公里")].map((text, at) =>
    formOf(parseTable(text, `表${at}`).grid),
  );
  const [form] = recognize(gridOfDraft(departmentSummary(summaryParts(forms), "整体目标表"))).forms;
  expect(form?.kind).toBe("department-target");
  const [tasks] = form?.sums ?? [];
  expect(tasks?.parts.map(({ label, amount }) => [label.text, amount.amount])).toEqual([
    ["上游段整治", 300],
    ["下游段整治", 100],
  ]);
  expect(tasks?.total.amount.amount).toBe(400);
  expect(form?.indicators.map(({ target: asked }) => asked?.text)).toEqual(["≥17公里", "≥4000人"]);
});
