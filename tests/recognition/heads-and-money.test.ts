import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

const firstForm = (text: string) => recognize(parseTable(text).grid).forms[0];

const table = `
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施 |
  | 产出指标 | 数量指标 | 布设监测点 | ≥6个 | 6个 | |`;

describe("the unit of a form", () => {
  const unit = (head: string) => firstForm(`| 项目支出绩效目标申报表 |\n${head}\n${table}`)?.heading.unit;

  it("is the one that runs the project, whoever fills in the form", () => {
    const filled = "| 填报单位（盖章）：某县水务局 | < | < | < | < | < |";
    expect(unit(`${filled}\n| 项目实施单位 | 某县水库管理站 |`)?.value.text).toBe("某县水库管理站");
    expect(unit(`| 预算单位 | 某镇人民政府 |\n| 实施单位 | 某民族乡 |`)?.value.text).toBe("某民族乡");
    expect(unit(`${filled}\n| 项目实施单位 |  |`)?.value.text).toBe("某县水务局");
    expect(unit(`${filled}\n| 项目单位 | 水务局 |`)?.value.text).toBe("某县水务局");
  });
});

it("takes words that ask for something else for no answer", () => {
  const project = (line: string) => firstForm(`| 项目支出绩效自评表 |\n${line}\n${table}`)?.heading.project;
  expect(project("| 项目名称： | < | < | 评价单位： | < | < |")).toBeUndefined();
  expect(project("| 项目名称： | 填表日期： | 2023年3月 |")).toBeUndefined();
  expect(project("| 项目名称： | 国土综合整治 | 评价单位： |")?.value.text).toBe("国土综合整治");
});

describe("money with what came to it in the year", () => {
  it("takes the sum of both for the year's budget, and numbers of columns for none of their words", () => {
    const form = firstForm(`
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 财政资金安排和使用情况（万元） | 资金结构 | 预算安排 | < | < | 拨付情况 | < | 结余情况 |
      | ^ | ^ | 年初部门预算安排金额（含历年结余结转）① | 年中调整金额② | 小计③=①+② | 年度拨付金额④ | 支出实现率（%）⑤=④/③ | 本年度结余金额⑥=③-④ |
      | ^ | 1.财政资金小计 | 200 | 40 | 240 | 228 | 95 | 12 |
      | ^ | 2.单位其它收入 | 0 | 0 | 0 | 0 | 0 | 0 |
      | ^ | 合 计 | 200 | 40 | 240 | 228 | 95 | 12 |
      ${table}`);
    expect(form?.budget?.total).toMatchObject({
      initial: { amount: 200 },
      annual: { amount: 240 },
      executed: { amount: 228 },
      rate: { percent: 95 },
    });
  });
});

describe("a money table without what was spent", () => {
  const findings = (paid: string) =>
    reviewSheet(
      parseTable(`
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 项目名称 | 农机购置补贴 | < | < | < | < | < |
      | 项目资金（万元） | 年初预算 | 预算调整 | 合计 | ${paid} | 执行率 | 得分 |
      | 年度资金总额 | 100 | 20 | 120 | 90 | 75% | 7.5 |
      | 其中：财政拨款 | 100 | 20 | 120 | 90 | 75% |  |
      ${table}`).grid,
    ).forms.flatMap((form) => form.findings.map(({ rule, messageId }) => `${rule}/${messageId}`));

  it("says nothing of its rate, nor that a subsidy lacks the cost of a purchase", () => {
    expect(findings("到户数").join()).not.toMatch(/execution-rate|level1-missing\/cost/);
    expect(findings("实际拨付").join()).not.toMatch(/execution-rate/);
  });
});

describe("a copy of a transfer form that has lost its merges", () => {
  it("has no money in 资金管理情况 and no goal in the label of the goals", () => {
    const [review] = reviewSheet(
      parseTable(`
      | 中央对地方专项转移支付区域绩效目标自评表 | | | | | | |
      | 资金投入情况（万元） | | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%） | |
      | | | 年度资金总额： | 800 | 760 | 95% | |
      | | | 其中：中央财政资金 | 800 | 760 | 95% | |
      | 资金管理情况 | | | 情况说明 | | 存在问题和改进措施 | |
      | | | 分配科学性 | 按因素法分配 | | 无 | |
      | 总体目标完成情况 | | 总体目标 | | 全年实际完成情况 | | |
      | | | 布设监测点6个，开展巡测。 | | 已布设监测点6个，巡测12次。 | | |
      ${table}`).grid,
    ).forms;
    const findings = review?.findings.map(({ rule, messageId }) => `${rule}/${messageId}`).join();
    expect(findings).not.toMatch(/money-not-a-number|goal-result-empty/);
    expect(review?.form.budget?.funds).toHaveLength(1);
  });
});
