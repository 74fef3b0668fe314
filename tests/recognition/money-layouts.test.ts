import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { parseTable } from "../../src/sheet/table-text";

const table = `
| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
| 产出指标 | 数量指标 | 检查次数 | ≥120次 | 131次 | 90 | 90 |`;

function budgetUnder(head: string) {
  const [form] = recognize(
    parseTable(`| 项目支出绩效自评表 | < | < | < | < | < | < |\n${head}${table}`).grid,
  ).forms;
  const { total = null, funds = [] } = form?.budget ?? {};
  const figures = [total?.initial, total?.annual, total?.executed].map((one) => one?.amount ?? null);
  return {
    figures,
    rate: total?.rate?.percent ?? null,
    score: total?.score?.points ?? null,
    funds: funds.map(({ label, annual }) => `${label.text} ${annual?.text ?? ""}`),
    project: form?.heading.project?.value.text ?? null,
  };
}

describe("the money of a form", () => {
  it("takes no words of other columns for figures", () => {
    const { figures, funds } = budgetUnder(`
| 年度预算申请（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 |
| ^ | 年度资金总额 | 1500 | 1800 | 1800 | 10 | 100% |
| ^ | 按收入性质分： | < | < | 按支出性质分： | < | < |
| ^ | 其中：一般公共预算：1800 | < | < | 其中：基本支出：1200 | < | < |`);
    expect(figures).toEqual([1500, 1800, 1800]);
    expect(funds.join()).not.toMatch(/支出/);
  });

  it("takes no 项目支出：400 beside a source for its figure, and reads the source told after 其中", () => {
    const { figures, funds } = budgetUnder(`
| 年度预算申请（万元） | 资金总额：1286.45 | < | < | < |
| ^ | 其中：一般公共预算：1286.45 | < | 其中：基本支出：886.45 | < |
| ^ | 政府性基金拨款： | < | 项目支出：400 | < |`);
    expect(figures).toEqual([null, 1286.45, null]);
    expect(funds).toEqual(["一般公共预算 1286.45"]);
  });

  it("finds labels and figures across the empty cells of a copy that has lost its merges", () => {
    const table = budgetUnder(`
|  |  | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 |
| 年度资金总额 |  | 320 | 320 | 281.6 | 10 | 88% |
| 其中：财政资金 |  | 320 | 320 | 281.6 | - | - |`);
    expect([table.figures, table.funds]).toEqual([[320, 320, 281.6], ["其中：财政资金 320"]]);
    const listed = budgetUnder(`
| 资金情况（万元） | 年度资金总额 |  | 50 |  |
|  | 其中：财政拨款 |  | 50 |  |
|  | 其他资金 | —— |  |  |`);
    expect(listed.figures).toEqual([null, 50, null]);
    expect(listed.funds).toEqual(["其中：财政拨款 50", "其他资金 ——"]);
  });

  it("takes the numbers of lines and columns for no money", () => {
    const { figures, funds } = budgetUnder(`
| 资金投入情况（万元） | | 行次 | 全年预算数（A） | 全年到位资金（B） | 全年执行资金（C） | 预算执行（C/A） |
| ^ | 列次 | 0 | 1 | 2 | 3 | 4 |
| ^ | 年度资金总额： | 1 | 46.5 | 46.5 | 20.1 | 43.23% |
| ^ | 其中：中央财政资金 | 2 | 40 | 40 | 20.1 | 50.25% |`);
    expect(figures).toEqual([null, 46.5, 20.1]);
    expect(funds).toEqual(["其中：中央财政资金 40"]);
  });

  it("takes the row above 其中 for the total, whatever it is called", () => {
    const { figures, funds } = budgetUnder(`
| 部门资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分 |
| 部门整体支出 | < | 3,120.00 | 3,268.45 | 3,105.03 | 95% | 9.5 |
| 其中：基本支出 | < | 1860 | 1900.45 | 1890.03 | 99.45% | — |
| 项目支出 | < | 1260 | 1368 | 1215 | 88.82% | — |`);
    expect(figures).toEqual([3120, 3268.45, 3105.03]);
    expect(funds).toEqual(["其中：基本支出 1900.45", "项目支出 1368"]);
  });

  it("knows the adjusted budget beside the first one", () => {
    const { figures } = budgetUnder(`
| 预算执行情况（万元） | < | 预算数 | 调整预算数 | 实际执行数 | 执行率 | 得分 |
| 年度资金总额 | < | 210 | 200 | 190 | 95% | 9.5 |`);
    expect(figures).toEqual([210, 200, 190]);
  });

  it("reads labels and figures in pairs", () => {
    const { figures, rate, score } = budgetUnder(`
| 资金（万元） | 预算数： | 25 | 执行数： | 24 | 执行率 | 96% |`);
    expect([figures, rate, score]).toEqual([[null, 25, 24], 96, null]);
  });

  it("takes 小计 behind the words of a source for what it gives in all", () => {
    const { funds } = budgetUnder(`
| 资金（万元） | 资金总额 | 6.3 | < | < | < | < |
| ^ | （一）财政拨款小计 | 6.3 | < | < | < | < |
| ^ | 1、一般公共预算 | 6.3 | < | < | < | < |
| ^ | （二）自有资金小计 | 0 | < | < | < | < |`);
    expect(funds).toEqual(["（一）财政拨款小计 6.3", "（二）自有资金小计 0"]);
  });

  it("finds the rate and the points two rows below the money, and the points printed for it", () => {
    const [form] = recognize(
      parseTable(`
| 项目支出绩效自评表 | < | < | < | < | < | < |
| 预算执行（10分） | 预算数（万元） | 320 | < | 执行数（万元） | 312 | < |
| ^ | 其中：财政资金 | 320 | < | 其中：财政资金 | 312 | < |
| ^ | 执行率 | 97.5% | < | 得分 | 9.75 | < |${table}`).grid,
    ).forms;
    expect(form?.budget?.printedPoints).toBe(1000);
    expect([form?.budget?.total?.rate?.percent, form?.budget?.total?.score?.points]).toEqual([97.5, 975]);
  });

  it("reads money told in a cell that speaks of nothing else", () => {
    const told = (words: string) => budgetUnder(`| 资金情况 | ${words} | < | < | < | < | < |`).figures;
    expect(told("下达资金48.6万元，已支付45万元。")).toEqual([null, 48.6, 45]);
    expect(told("预算安排120万元；实际支出1105000元；执行率92.08%")).toEqual([null, 120, 110.5]);
    expect(told("资金情况：下达资金48.6万元，已支付46.17万元，支付率95%")).toEqual([null, 48.6, 46.17]);
    expect(told("预算安排120万元，改造管网3公里")).toEqual([null, null, null]);
  });

  it("reads figures behind a colon, and leaves points alone that stand with their label", () => {
    const { figures, rate, score } = budgetUnder(`
| 项目资金：（万元） | 全年预算数：60 | < | 全年执行数：57 | 执行率：95% | 分值：10 | 得分：9.5 |`);
    expect([figures, rate, score]).toEqual([[null, 60, 57], null, null]);
  });
});

describe("the head of a form", () => {
  it("passes over an empty column before the answer", () => {
    expect(budgetUnder("| 项目名称 | | 道路保洁 | < | < | < | < |").project).toBe("道路保洁");
    expect(budgetUnder("| 项目名称 | | 主管部门 | | 某局 | | |").project).toBe("");
    expect(budgetUnder("| 项目名称 | | < | 某局填写 | | | |").project).toBe("");
  });

  it.each([
    [
      "| 部门预算（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | < | < |\n| ^ | 2105.5 | 2740.8 | 2083 | 76% | < | < |",
      null,
    ],
    ["| 2024 | < | < | < | < | < | < |", 2024],
    ["| 项目名称 | 巡护经费 | < | < | 年度 | 2024 | < |", 2024],
    [
      "| 项目名称 | 巡护经费 | < | < | < | 预算年度： | < |\n| 实施单位 | 某林场 | < | < | < | 2024 | < |",
      2024,
    ],
  ])("takes a figure for the year only where it stands for one: %s", (head, year) => {
    const { grid } = parseTable(`| 项目支出绩效自评表 | < | < | < | < | < | < |\n${head}${table}`);
    expect(recognize(grid).forms[0]?.year).toBe(year);
  });

  it("knows 上级资金 for money of the budget", () => {
    const { funds } = budgetUnder(`
| 资金情况（万元） | 年度资金总额 | 16 | < | < | < | < |
| ^ | 其中：上级资金 | 12 | < | < | < | < |
| ^ | 其他资金 | 4 | < | < | < | < |`);
    expect(funds).toEqual(["其中：上级资金 12", "其他资金 4"]);
  });

  it("reads what was set aside and what was spent beside their labels", () => {
    expect(
      budgetUnder(`| 年度安排资金（万元） | 4860 | < | 年度支出（万元） | 4850 | < | < |`).figures,
    ).toEqual([null, 4860, 4850]);
    expect(budgetUnder(`| 资金额度（万元） | 2000 | < | 实际支出（万元） | 1900 | < | < |`).figures).toEqual([
      null,
      2000,
      1900,
    ]);
    expect(budgetUnder(`| 资金规模： | 260 | 万元 | 已支出： | 257.4 | 万元 | < |`).figures).toEqual([
      null,
      260,
      257.4,
    ]);
  });

  it("knows the sources of the money in the lines of a cell, and those called by what they count", () => {
    const inLines = "资金总额：96\\n一、财政拨款：80\\n二、自有资金：16";
    expect(budgetUnder(`| 项目资金（万元） | ${inLines} | < | < | < | < | < |`).funds).toEqual([
      "财政拨款 80",
      "自有资金 16",
    ]);
    const listed = "| 资金总额 | 15 | < | < | < | < | < |\n| 其中：财政拨款数 | 15 | < | < | < | < | < |";
    expect(budgetUnder(listed).funds).toEqual(["其中：财政拨款数 15"]);
  });

  it.each([
    ["| 项目名称 | 居家养老 | < | 合同金额（万元） | 96 | 实际支付金额（万元） | 93.6 |", [null, 96, 93.6]],
    [
      "| 预算执行（10分） | 预算数（万元） | 320 | 执行数（万元） | 312 | < | < |\n| ^ | 其中：财政资金 | 320 | 其中：财政资金 | 312 | < | < |\n| ^ | 执行率 | 97.5% | 得分 | 9.75 | < | < |",
      [null, 320, 312],
    ],
    ["| 主管部门 | 省残联 | < | 资金额度 | 4623 万 | < | < |", [null, 4623, null]],
    ["| 资金情况（万元） | 年度资金总额：50万 | < | 产业发展补助50 | < | < | < |", [null, 50, null]],
    [
      "| 预算安排：1,280万元；实际支出：1,275万元，执行率：99.6% | < | < | < | < | < | < |",
      [null, 1280, 1275],
    ],
    [
      "| 债券资金 | 债券发行额度 | 已拨付额 | 实际支出额 | 支出进度 | < | < |\n| ^ | 800 | 800 | 640 | 80% | < | < |",
      [null, 800, 640],
    ],
    [
      "| 部门预算 | 预算编制 | < | < | 预算执行 | < | < |\n| ^ | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 |\n| ^ | 520 | 300 | 820 | 516 | 288 | 804 |",
      [null, 820, 804],
    ],
    [
      "| 任务名称 | 批复金额 | < | < | 实际支出金额 | 预算执行率 | < |\n| ^ | 总额 | 财政拨款 | 其他资金 | ^ | ^ | < |\n| 供水工程 | 600 | 500 | 100 | 588 | 98% | < |",
      [null, 600, 588],
    ],
    [
      "| 明细 | 预算数 | 备注 | < | < | < | < |\n| 设备 | 210 | | < | < | < | < |\n| 合计 | 210 | | < | < | < | < |",
      [null, 210, null],
    ],
    [
      "| 资金（万元） | 年度资金总额 | < | 金额（万元） | 6.3 | < | < |\n| ^ | （一）财政拨款小计 | < | 6.3 | < | < | < |\n| ^ | （二）自有资金小计 | < | 0 | < | < | < |",
      [null, 6.3, null],
    ],
    [
      "| 资金（万元） | 资金来源 | 总额 | 本年度 | 备注 | < | < |\n| ^ | 债券资金 | 30000 | 12000 | | < | < |",
      [null, null, null],
    ],
    ["| 预算申报数 | 24.5万元 | < | 其他资金 | 24.5万元 | < | < |", [null, 24.5, null]],
    [
      "| 项目资金申请（万元） | 资金总额：96\\n一、财政拨款：80\\n二、自有资金：16 | < | < | < | < | < |",
      [null, 96, null],
    ],
    [
      "| 项目资金来源 | 省级（万元） | 本级（万元） | 其他（万元） | 合计（万元） | 执行数（万元） | 执行率 |\n| ^ | 60 | 150 | | 210 | 204 | 97.1% |",
      [null, 210, 204],
    ],
    [
      "| 资金情况（万元） | | 年初预算资金总额： | 实际投入资金额 | 产生差异的原因 | < | < |\n| ^ | 合计 | 63 | 61 | | < | < |\n| ^ | 其中：财政拨款 | 63 | 61 | | < | < |",
      [63, null, 61],
    ],
    [
      "| 项目资金（万元） | 收入 | < | < | < | 全年预算数 | < |\n| ^ | 资金总额 | < | < | < | 72 | < |\n| ^ | 支出 | < | < | 半年计划执行数 | 全年预算数 | < |\n| ^ | 展厅运行 | < | < | 30 | 72 | < |",
      [null, 72, null],
    ],
  ])("reads the money of %s", (rows, figures) => {
    expect(budgetUnder(rows).figures).toEqual(figures);
  });
});
