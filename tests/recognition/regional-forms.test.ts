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
});
