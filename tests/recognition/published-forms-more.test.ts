import { describe, expect, it } from "vitest";
import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

function formsOf(text: string): readonly Form[] {
  return recognize(parseTable(text).grid).forms;
}

function findingsOf(text: string): readonly string[] {
  return reviewSheet(parseTable(text).grid).forms.flatMap(({ findings }) =>
    findings.map(({ rule, messageId }) => `${rule}/${messageId}`),
  );
}

const levels = (form: Form | undefined) => form?.indicators.map(({ level2 }) => level2);

describe("more forms as they are published", () => {
  it("goes on on a second printed page", () => {
    const page = (number: number) => `
      | 2023年度项目绩效自评表（第${number}页） | < | < | < | < | < |
      | 一级指标 | 二级指标 | 指标名称 | 年度目标 | 实际完成 | 分值 |`;
    const sheet = `${page(1)}
      | 产出 | 数量 | 培训人数 | 300人 | 310人 | 60 |${page(2)}
      | 效益 | 经济 | 学员增收 | ≥5% | 6% | 40 |
      | 总分 | < | < |  |  | 100 |`;
    expect(formsOf(sheet).map(({ indicators }) => indicators.length)).toEqual([2]);
    expect(findingsOf(sheet)).not.toContain("level1-missing/missing");
  });

  const register = (score: number) => `
    | 2023年度项目支出绩效自评汇总表 | < | < | < | < | < | < | < | < | < | < |
    | 项目名称 | 预算数 | 执行数 | 执行率 | 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 全年完成值 | 分值 | 得分 |
    | 河道清淤 | 120 | 118 | 98.33% | 产出指标 | 数量指标 | 清淤长度 | ≥12公里 | 12.2公里 | 90 | 90 |
    | ^ | ^ | ^ | ^ | 预算执行 | < | < |  |  | 10 | ${score} |`;

  it("takes no target of a register for money, and marks the money in a row of the table by its rate", () => {
    const [form] = formsOf(register(9.8));
    expect(form?.budget?.total?.initial).toBeNull();
    expect(form?.indicators[1]).toMatchObject({ target: null, actual: null, weight: { points: 1000 } });
    const findings = findingsOf(register(9.8)).join();
    expect(findings).not.toMatch(/money-not-a-number|actual-missing|lost-points|score-over-formula/);
    expect(findingsOf(register(10))).toContain("score-over-formula/above");
  });

  it("gives the second half the level 2 it shares with the first", () => {
    const [, yearly] = formsOf(`
      | 项目支出绩效目标申报表 | < | < | < | < | < |
      |  | 中期目标 | < | < | 年度目标 | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 勘察里程 | ≥81公里 | 勘察里程 | ≥27公里 |
      | ^ | 质量指标 | 验收合格率 | ≥95% | 验收合格率 | ≥95% |`);
    expect(levels(yearly)).toEqual(["数量指标", "质量指标"]);
  });

  it("reads each row's own level 2 where the names are levels", () => {
    const [form] = formsOf(`
      | 项目支出绩效监控表 | < | < | < |
      | 项目单位（盖章）： | < | < | 单位：万元 |
      | 一级指标 | 指标名称 | 指标值 | 半年度指标执行情况 |
      | 产出指标 | 数量 | 展板20块 | 已制作8块 |
      | ^ | 时效 |  |  |
      | ^ | 成本 | 预算220万元 | 已用80万元 |`);
    expect(levels(form)).toEqual(["数量指标", "成本指标"]);
    expect(form?.heading.unit?.value.text ?? "").toBe("");
  });

  it("takes a place's column for the targets without holding the goal against it", () => {
    const sheet = `
      | 水毁修复专项资金绩效目标表 | < | < | < | < | < | < |
      | 总体目标 | 开展2个修复工程 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标方向 | 东街街道 | 西河镇 |
      | 产出指标 | 数量指标 | 开展修复工程（个） | 反映开展情况 | ≥ | 1 | 1 |
      | ^ | 质量指标 | 工程是否存在质量问题 | 反映质量 | 是/否 | 否 | 否 |
      | ^ | 时效指标 | 项目开展率 | 反映进度 | ≥ | 95% | 95% |
      | 效益指标 | 社会效益指标 | 是否改善防洪条件 | 反映条件 | 是/否 | 是 | 是 |`;
    const targets = formsOf(sheet)[0]?.indicators.map(({ target }) => target?.text);
    expect(targets).toEqual(["≥1", "否", "≥95%", "是"]);
    expect(findingsOf(sheet)).not.toContain("goal-figure-clash/target");
  });

  it("reads no levels as targets where 绩效目标 heads them", () => {
    const [form] = formsOf(`
      | 财政支出项目绩效目标表 | < | < | < | < | < |
      | 绩效目标 | 评价指标 | < | 绩效内容 | 绩效标准 | 全年绩效目标 |
      | 产出 | 数量目标 | 目标1 | 开展联谊活动 | 每年2次 | 3次 |
      | 效益 | 社会效益目标 | 目标1 | 联谊人数 | 每次80人 | 240人 |`);
    expect(form?.indicators.map(({ name, target }) => [name.text, target?.text])).toEqual([
      ["开展联谊活动", "3次"],
      ["联谊人数", "240人"],
    ]);
  });

  it("reads a score with its reason behind it", () => {
    const score = (text: string) =>
      formsOf(`
        | 学生资助项目绩效自评表 | < | < | < | < |
        | 一级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分 |
        | 产出指标 | 资助人数 | 600人 | 588人 | ${text} |`)[0]?.indicators[0]?.score;
    expect(score("9.8（因学生总数减少）")).toMatchObject({ text: "9.8", points: 980 });
    expect(score("9.8（4.9+4.9）")?.points).toBeNull();
  });

  const deducted = (off: string, reason: string) => `
    | 路灯维护项目绩效自评打分表 | < | < | < | < | < |
    | 一级指标 | 三级指标 | 权重 | 目标值 | 完成情况 | 扣分 | 扣分原因 |
    | 产出 | 维修路灯 | 50 | ≥1500盏 | 1560盏 |  |  |
    | 效益 | 亮灯率 | 50 | ≥98% | 90% | ${off} | ${reason} |
    | 合计 | < | 100 |  |  | ${off} |  |`;

  it("takes what is left of the weight for the score where a form prints what was taken off", () => {
    const [form] = formsOf(deducted("4.1", "线路老化，已列入改造"));
    expect(form?.indicators.map(({ score }) => score?.points)).toEqual([5000, 4590]);
    expect(form?.total?.score?.points).toBe(9590);
    expect(findingsOf(deducted("4.1", "线路老化，已列入改造"))).not.toContain("score-over-formula/above");
    expect(findingsOf(deducted("4.1", ""))).toContain("lost-points-unexplained/lost");
    const { forms } = reviewSheet(parseTable(deducted("1", "线路老化，已列入改造")).grid);
    const above = forms[0]?.findings.find(({ rule }) => rule === "score-over-formula");
    expect(above?.fixes[0]?.title).toBe("改为 4.08");
    expect(JSON.stringify(above?.fixes[0])).toContain('"to":4.08');
  });

  it("reads projects one under another under one title", () => {
    const project = (name: string, money: number) => `
      | 项目名称： | ${name} | 项目编码： | 3301 |
      | 预算金额（元） | ${money} | 其中财政拨款（元） | ${money} |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 服务人数 | ≥300人 |`;
    const forms = formsOf(`
      | 2024年部门预算项目绩效目标表 | < | < | < |${project("慰问", 150000)}${project("食堂", 420000)}`);
    expect(forms.map(({ year, budget }) => [year, budget?.total?.annual?.amount])).toEqual([
      [2024, 150000],
      [2024, 420000],
    ]);
    expect(forms[1]?.title?.text).toBe("2024年部门预算项目绩效目标表");
  });

  it("reads money that stands in one cell with its label", () => {
    const [form] = formsOf(`
      | 项目绩效目标申报表 | < | < | < |
      | 资金总额：250 | 财政拨款：200 | 其他资金：50 | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 改厕户数 | ≥500户 |`);
    expect(form?.budget?.total?.annual).toMatchObject({ amount: 250, within: "资金总额：250" });
    expect(form?.budget?.funds.map(({ annual }) => annual?.amount)).toEqual([200, 50]);
  });

  it("leaves goals and results that nobody wrote empty instead of taking the table's header for them", () => {
    const goalsOf = (expected: string, actual: string) =>
      formsOf(`
        | 项目支出绩效自评表 | < | < | < | < | < |
        | 年度目标 | ${expected} | < | 完成情况 | ${actual} | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分 |
        | 产出指标 | 数量指标 | 巡河次数 | ≥1200次 | 1260次 | 90 |`)[0]?.goals.map((goal) => [
        goal.expected?.value.text,
        goal.actual?.value.text,
      ]);
    expect(goalsOf("巡河1200次", "")).toEqual([["巡河1200次", ""]]);
    expect(goalsOf("", "巡河1260次")).toEqual([["", "巡河1260次"]]);
  });

  it("reads 14.8/15 in the column for scores", () => {
    const sheet = `
      | 项目支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
      | 产出指标 | 监测站点数 | ≥42处 | 42处 | 15 | 15/15 |
      | ^ | 数据准确率 | ≥98% | 97% | 15 | 14.8／15分 |
      | 总分 | < | < | < | 30 | 29.8/30 |`;
    const [form] = formsOf(sheet);
    expect(form?.indicators.map(({ score }) => score?.points)).toEqual([1500, 1480]);
    expect(form?.total?.score?.points).toBe(2980);
    expect(findingsOf(sheet)).not.toContain("points-not-a-number/text");
  });

  it("takes the signs below 方向 for the operators of the targets", () => {
    const [form] = formsOf(`
      | 指标分类 | < | 指标名称 | 方向 | 计划值 | 计量单位 | 实际值 | 权重 | 得分 |
      | 产出 | 时效 | 补贴发放天数 | ≤ | 30 | 天 | 26 | 10 | 10 |
      | 产出 | 数量 | 加装电梯 | ≥ | 18 | 部 | 18 | 25 | 25 |`);
    expect(form?.indicators.map(({ target }) => target?.value.operator)).toEqual(["≤", "≥"]);
  });

  it("lets 预算执行率 stand for itself below the last heading of a list", () => {
    const [form] = formsOf(`
      | 绩效目标完成情况自评表 | < | < | < | < |
      | 指标 | 年初目标 | 完成情况 | 分值 | 得分 |
      | 三、满意度指标 |  |  | 10 | 10 |
      | 6.用水户满意度 | ≥90% | 93% | 10 | 10 |
      | 四、预算执行率 | 100% | 97.2% | 10 | 9.72 |`);
    expect(form?.indicators.map(({ level1 }) => level1)).toEqual(["满意度指标", "预算执行"]);
  });

  it("takes no headings of a second row for money", () => {
    const sheet = `
      | 部门整体支出绩效自评表 | < | < | < | < | < | < | < |
      | 部门预算（万元） | 预算编制 | < | < | 预算执行 | < | < | 执行率 |
      | ^ | 基本支出 | 项目支出 | 合计 | 基本支出 | 项目支出 | 合计 | ^ |
      | ^ | 520 | 300 | 820 | 516 | 288 | 804 | 98.05% |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 | 备注 |
      | 履职效能 | 数量指标 | 调解纠纷件数 | ≥860件 | 874件 | 15 | 15 |  |`;
    expect(findingsOf(sheet).filter((found) => found.startsWith("money-not-a-number"))).toEqual([]);
  });
});
