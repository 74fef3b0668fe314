import { expect, it } from "vitest";
import { stepsFrom, templatesFor, type ChainStep } from "../../../src/drafting/chain/chain-step";
import { nextSheet } from "../../../src/drafting/chain/next-sheet";
import type { Form } from "../../../src/form/form";
import { defaultProfile } from "../../../src/profile/profiles";
import { reviewSheet } from "../../../src/review/review-sheet";
import { parseTable } from "../../../src/sheet/table-text";
import { formOf, gridOfDraft } from "./sheets";

const target = `
| 部门（单位）整体支出绩效目标申报表 | < | < | < | < | < | < |
| （2026年度） | < | < | < | < | < | < |
| 部门（单位）名称 | < | 青峰县某局 | < | < | < | < |
| 年度主要任务 | 任务名称 | 主要内容 | < | 预算金额（元） | < | < |
| ^ | ^ | ^ | < | 总额 | 财政拨款 | 其他资金 |
| ^ | 河道整治 | 整治两段河道 | < | 4000000 | 3000000 | 1000000 |
| ^ | 防汛演练 | 演练四次 | < | 200000 | 200000 | 0 |
| ^ | 金额合计 | < | < | 4200000 | 3200000 | 1000000 |
| 年度总体目标 | 整治河道17公里，演练4次，群众满意度90%以上。 | < | < | < | < | < |
| 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值权重 | 指标值来源 |
| ^ | 产出指标 | 数量指标 | 整治河道长度 | ≥17公里 | 30 | 年度计划 |
| ^ | ^ | 数量指标 | 防汛演练次数 | ≥4次 | 20 | 年度计划 |
| ^ | 效益指标 | 社会效益指标 | 受益人口 | ≥4000人 | 30 | 年度计划 |
| ^ | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 10 | 上年调查 |`;

function next(step: ChainStep, form: Form, goesBackTo?: Form): Form {
  expect(stepsFrom(form)).toContain(step);
  const source = { form, target: goesBackTo, profile: defaultProfile };
  const [template] = templatesFor(step, source);
  if (!template) throw new Error(step);
  const grid = gridOfDraft(nextSheet(source, { step, template, sheet: step, month: 8 }));
  const [review] = reviewSheet(grid).forms;
  expect(review?.form.problems).toEqual([]);
  return formOf(grid);
}

it("leads a whole department from its target to monitoring and self-evaluation, with the money of its tasks", () => {
  const asked = formOf(parseTable(target, "目标表").grid);
  const watched = next("monitoring", asked);
  expect(watched).toMatchObject({
    kind: "monitoring",
    month: 8,
    title: { text: "部门整体支出绩效运行监控表" },
  });
  const judged = next("review", watched, asked);
  expect(judged.kind).toBe("department-review");
  for (const form of [watched, judged]) {
    expect(form.heading.department?.value.text).toBe("青峰县某局");
    expect(form.budget?.total?.initial?.amount).toBe(420);
    expect(form.indicators.map(({ name, target: text }) => [name.text, text?.text])).toEqual(
      asked.indicators.map(({ name, target: text }) => [name.text, text?.text]),
    );
  }
  expect(judged.indicators.map(({ weight }) => weight?.points)).toEqual([3000, 2000, 3000, 1000]);
  // Without the target at hand the title still tells that it is a department's.
  expect(next("review", watched).kind).toBe("department-review");
});
