import { describe, expect, it } from "vitest";
import type { Form } from "../../src/form/form";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";

function formsOf(text: string): readonly Form[] {
  return recognize(parseTable(text).grid).forms;
}

function findingsOf(text: string): string {
  return reviewSheet(parseTable(text).grid)
    .forms.flatMap(({ findings }) => findings.map(({ rule, messageId }) => `${rule}/${messageId}`))
    .join();
}

const money = (form: Form | undefined) => {
  const { moneyUnit, total } = form?.budget ?? {};
  return [moneyUnit, total?.annual?.amount ?? null, total?.executed?.amount ?? null];
};

describe("forms as regions print them", () => {
  it("begins a form with the line that names its unit and the unit of money", () => {
    const form = (project: string, figure: number) => `
      | 207101某区人民法院 | < | < | 单位：万元 |
      | 项目名称 | ${project} | < | < |
      | 预算规模及资金用途 | 预算数 | ${figure} | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 维修面积 | ≥400平方米 |
      | 效益指标 | 社会效益指标 | 安全事故起数 | 0起 |`;
    const forms = formsOf(`| 项目支出绩效目标表 | < | < | < |${form("外墙维修", 20)}${form("屋面维修", 24)}`);
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([2, 2]);
    expect(forms.map(money)).toEqual([
      ["万元", 20, null],
      ["万元", 24, null],
    ]);
  });

  it("takes 指标方向 for the operators where 指标性质 holds 正向, 反向 and 定性", () => {
    const sheet = `
      | 项目绩效目标表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 计量单位 |
      | 产出指标 | 数量指标 | 办结案件数量 | 正向 | 大于等于 | 70 | 件 |
      | 效益指标 | 社会效益指标 | 办案效率 | 定性 |  | 有效提升 |  |`;
    expect(formsOf(sheet)[0]?.indicators[0]?.target?.value.operator).toBe("≥");
    expect(findingsOf(sheet)).not.toMatch(/operator-missing|target-not-measurable/);
  });

  it.each([
    ["| 指标方向 | 目标值 |", "| 正向指标 | 18场 |"],
    ["| 优 | 良 |", "| 18场 | 12场 |"],
  ])("asks for no operator where the form says which way is better: %s", (head, values) => {
    const findings = findingsOf(`
      | 项目绩效目标表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 ${head}
      | 产出指标 | 数量指标 | 举办宣传活动 ${values}`);
    expect(findings).not.toContain("operator-missing");
  });

  it("reads a target in words from the column of units where the operator says 文字描述", () => {
    const sheet = (words: string) => `
      | 项目绩效目标表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |
      | ^ | ^ | ^ | 符号 | 值 | 单位（文字描述） |
      | 产出指标 | 数量指标 | 走访户数 | ≥ | 50 | 户 |
      | 效益指标 | 社会效益指标 | 生活保障水平 | 文字描述 |  | ${words} |`;
    expect(findingsOf(sheet("提升"))).not.toContain("target-missing");
    expect(findingsOf(sheet(""))).toContain("target-missing/empty");
  });

  it("takes last year's 实际实现值 for the past", () => {
    const [form] = formsOf(`
      | 项目支出绩效目标批复表（2022年度） | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
      | ^ | ^ | ^ | 2021年实际实现值 | 预期2022年实现值 |
      | 产出指标 | 数量指标 | 培训人次 | 260人次 | 280人次 |`);
    expect(form?.indicators[0]).toMatchObject({ target: { text: "280人次" }, actual: null });
  });

  it.each([
    ["水土保持监测项目绩效自评表", "project-review"],
    ["视频监控运维项目绩效目标申报表", "project-target"],
    ["项目支出绩效目标执行监控表", "monitoring"],
    ["2024年1-7月监控情况表", "monitoring"],
  ])("tells monitoring by the form, not by what is bought: %s", (title, kind) => {
    const [form] = formsOf(`
      | ${title} | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 巡查次数 | ≥12次 |`);
    expect(form?.kind).toBe(kind);
  });

  it("keeps 长期目标1 and 年度目标1 apart, and takes neither for a column", () => {
    const table = (label: string, figure: string) => `
      | ${label} | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | ^ | 产出指标 | 数量指标 | 办理援助案件数 | ${figure} |
      | ^ | ^ | 质量指标 | 案卷合格率 | ≥95% |`;
    const forms = formsOf(
      `| 部门整体支出绩效目标申报表 | < | < | < | < |${table("长期目标1", "≥2400件")}${table("年度目标1", "≥800件")}`,
    );
    expect(forms.map(({ part, indicators }) => [part, indicators[0]?.target?.text])).toEqual([
      ["长期", "≥2400件"],
      ["目标1", "≥800件"],
    ]);
  });

  it("ends an answer where the next label begins", () => {
    const [form] = formsOf(`
      | 项目支出绩效自评表 | < | < | < |
      | 单位名称：某市中心医院      填报日期：2022年3月18日 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 购置设备台数 | ≥2台 |`);
    expect(form?.heading.unit?.value.text).toBe("某市中心医院");
  });

  it("names a project by 二级项目名称 where 一级项目名称 is its programme", () => {
    const [form] = formsOf(`
      | 项目支出绩效目标表 | < | < | < |
      | 一级项目名称 | 文化事业发展 | 二级项目名称 | 展馆免费开放 |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 开放天数 | ≥300天 |`);
    expect(form?.heading.project?.value.text).toBe("展馆免费开放");
  });

  it("reads labels with an asterisk, and a title that ends without 表", () => {
    const [form] = formsOf(`
      | 部门整体绩效目标 | < | < | < | < |
      | 部门名称： | 某县林业局 | *联系人： | 王某 | < |
      | *年度绩效总目标 | 管护森林320万亩。 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 计算符号 | 目标值 |
      | 产出指标 | 数量指标 | 管护面积（万亩） | ≥ | 320 |`);
    expect(form?.kind).toBe("department-target");
    expect(form?.goals.map(({ expected }) => expected?.value.text)).toEqual(["管护森林320万亩。"]);
    expect(form?.heading.manager?.value.text).toBe("王某");
  });

  it("gives each half the goal of its period: 中期滚动目标 beside 年度目标", () => {
    const sheet = `
      | 部门整体支出绩效目标表 | < | < | < | < |
      | 总体目标 | 中期滚动目标（2022年—2024年） | < | 年度目标 | < |
      | ^ | 每年举办展览10个以上。 | < | 举办展览10个，讲解800批次。 | < |
      | 一级指标 | 二级指标 | 三级指标 | 中期指标值 | 年度指标值 |
      | 产出指标 | 数量指标 | 举办展览数量 | ≥30个 | ≥10个 |
      | ^ | ^ | 讲解批次 | ≥2400批次 | ≥800批次 |
      | 效益指标 | 社会效益指标 | 参观人次 | ≥60万人次 | ≥20万人次 |`;
    expect(formsOf(sheet).map(({ goals }) => goals.map(({ expected }) => expected?.value.text))).toEqual([
      ["每年举办展览10个以上。"],
      ["举办展览10个，讲解800批次。"],
    ]);
    expect(findingsOf(sheet)).not.toContain("goal-");
  });

  it("takes a 目标表 in which the results are written down for a review", () => {
    const sheet = (actual: string) => `
      | 补助资金绩效目标表 | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 受助学生人数 | ≥300人 | ${actual} |`;
    expect(["306人", "", "/"].map((actual) => formsOf(sheet(actual))[0]?.kind)).toEqual([
      "project-review",
      "project-target",
      "project-target",
    ]);
  });

  it("takes a form that asks for 转移支付（项目）名称 for one of a transfer, whatever its title says", () => {
    const [form] = recognize(
      parseTable(`
| 就业补助资金绩效自评表 | < | < | < |
| 转移支付（项目）名称 | 就业补助资金 | < | < |
| 一级指标 | 三级指标 | 指标值 | 全年实际完成值 |
| 产出指标 | 享受见习补贴人数 | ≥120人 | 126人 |`).grid,
    ).forms;
    expect(form?.kind).toBe("transfer-review");
  });

  it("takes a day in the column of units for the target's own", () => {
    const sheet = `
      | 项目绩效目标表 | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标方向 | 目标值 | 计量单位 |
      | 产出指标 | 时效指标 | 资金到位时间 | = | 44561 | 44561 |
      | ^ | ^ | 工作完成时间 | = | 2021-12-31 | 2021-12-31 |`;
    expect(findingsOf(sheet).match(/target-\w+-?\w*\/\w+/g)).toEqual(["target-unit-missing/day"]);
  });

  it("takes no head of a list of tasks for what became of the goal", () => {
    const [form] = formsOf(`
      | 部门整体支出绩效自评表 | < | < | < | < |
      | 主要任务 | 任务名称 | 完成情况 | 预算数（万元） | 执行数（万元） |
      | ^ | 计量检定 | 检定器具8600件 | 40 | 40 |
      | 总体目标 | 预期目标 | < | 实际完成情况 | < |
      | ^ | 检定器具8500件 | < | 检定器具8600件，已公示 | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 检定器具件数 | ≥8500件 | 8600件 |`);
    expect(form?.goals.map(({ expected, actual }) => [expected?.value.text, actual?.value.text])).toEqual([
      ["检定器具8500件", "检定器具8600件，已公示"],
    ]);
  });

  it("puts what became of a year's goal beside it, not beside the goal of all years above", () => {
    const [form] = formsOf(`
      | 2022年度部门整体支出绩效自评情况 | < | < | < | < |
      | 部门名称 | 某县水务局 | < | < | < |
      | 部门总体目标 | 总体绩效目标 | 保障全县供水安全。 | < | < |
      | 财年 | 目标 | < | 实际完成情况 | < |
      | 2022 | 续建灌区2处。 | < | 续建灌区3处。 | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 |
      | 产出指标 | 数量指标 | 续建灌区处数 | ≥2处 | 3处 |`);
    expect(form?.kind).toBe("department-review");
    expect(form?.goals.map(({ expected, actual }) => [expected?.value.text, actual?.value.text])).toEqual([
      ["保障全县供水安全。", undefined],
      ["续建灌区2处。", "续建灌区3处。"],
    ]);
  });
});
