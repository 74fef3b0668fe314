import { describe, expect, it } from "vitest";
import { recognize } from "../../src/recognition/recognize";
import { reviewSheet } from "../../src/review/review-sheet";
import { parseTable } from "../../src/sheet/table-text";
import type { Form } from "../../src/form/form";

function formOf(text: string): Form | undefined {
  return recognize(parseTable(text).grid).forms[0];
}

function rulesOf(text: string): readonly string[] {
  return reviewSheet(parseTable(text).grid).forms.flatMap(({ findings }) =>
    findings.map(({ rule, messageId }) => `${rule}/${messageId}`),
  );
}

const hunan = `
  | 2025年项目支出绩效目标表 | < | < | < | < | < | < |
  | 填报单位：（盖章）  金额单位：万元 | < | < | < | < | < | < |
  | 项目支出名称 | 山塘清淤 | < | < | 部门预算 | 60 | < |
  | 年度本级预算金额 | 60 | < | < | 该项目支出上级资金 |  | < |
  | 项目支出实施期 | 2025年 | < | < | < | < | < |
  | 实施期绩效目标 | 恢复山塘蓄水能力 | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 指标值类型 | 目标值 | 度量单位 | 指标值内容 |
  | 产出指标 | 数量指标 | 清淤山塘口数 | ≥ | 24 | 口 | 反映清淤数量 |
  | ^ | 质量指标 | 验收合格率 | = | 100 | % | 反映质量 |
  | ^ | 时效指标 | 完工及时率 | = | 100 | % | 反映进度 |
  | 效益指标 | 社会效益指标 | 灌溉条件 | 定性 | 改善 | / | 反映灌溉 |
  | 满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥ | 90 | % | 反映满意 |`;

describe("forms as they are published", () => {
  it("reads the head, the money and the signs of a form whose labels name the spending", () => {
    const form = formOf(hunan);
    expect(form?.heading.project?.value.text).toBe("山塘清淤");
    expect(form?.heading.unit).toBeUndefined();
    expect(form?.heading.period?.value.text).toBe("2025年");
    expect(form?.budget?.total?.annual?.amount).toBe(60);
    expect(form?.goals[0]?.expected?.value.text).toBe("恢复山塘蓄水能力");
    expect(form?.indicators[0]?.target?.text).toBe("≥24口");
    expect(form?.indicators[3]?.target?.text).toBe("定性改善");
    expect(rulesOf(hunan)).not.toContain("operator-missing/sheet");
  });

  it.each([
    ["总额106.75万元", 106.75],
    ["854万（高标准农田400万元，畅通工程454万元）", 854],
    ["见附件", null],
  ])("%s is %s of money", (text, amount) => {
    const form = formOf(`
      | 项目绩效目标申报表 | < | < | < |
      | 资金总额及构成（万元） | ${text} | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 数量指标 | 硬化道路 | ≥3公里 |`);
    expect(form?.budget?.total?.annual?.amount ?? null).toBe(amount);
  });

  it("knows the department of a form for departments, and who publishes a form is another", () => {
    const rows = `
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 整治村庄 | ≥200个 | 202个 | 50 | 50 |`;
    const own = formOf(`
      | 部门整体支出绩效自评表 | < | < | < | < | < | < |
      | 部门 | 某县美丽乡村中心 | < | < | < | < | < |${rows}`);
    expect(own?.heading.department?.value.text).toBe("某县美丽乡村中心");
    const published = formOf(`
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 部门：某县某中学 | < | < | < | < | < | 公开14表 |
      | 主管部门 | 某县教体局 | < | < | < | < | < |${rows}`);
    expect(published?.heading.department?.value.text).toBe("某县教体局");
  });

  it("proves nothing by points whose indicators stand in another table", () => {
    const found = rulesOf(`
      | 财政支出项目绩效自评表 | < | < | < |
      | 项目权重 | 评价内容 | 分值 | 自评分 |
      | 项目管理 13分 | 财务制度 | 6 | 6 |
      | ^ | 运行监管 | 7 | 7 |`);
    expect(found).not.toContain("weight-total/review");
  });
});
