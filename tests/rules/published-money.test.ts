import { describe, expect, it } from "vitest";
import { reviewSheet } from "../../src/review/review-sheet";
import { toA1 } from "../../src/sheet/address";
import { parseTable } from "../../src/sheet/table-text";

function findingsOf(text: string): readonly string[] {
  return reviewSheet(parseTable(text).grid).forms.flatMap(({ findings }) =>
    findings.map(({ rule, messageId, range }) => {
      const at = range ? toA1({ row: range.top, col: range.left }) : "";
      return `${rule}/${messageId} ${at}`;
    }),
  );
}

const review = (money: string, row = "") => `
  | 2023年度项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目名称 | 巡回办案经费项目 | < | < | < | < | < |
  | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  ${money}
  | 一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 办案件数 | ≥800件 | 860件 | 50 | 50 |
  ${row}
  | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 93% | 40 | 40 |`;

describe("money as forms are published with", () => {
  it.each(["0 | 0 | 0", " |  | "])("a printed rate is held against the parts of a total of %s", (total) => {
    const findings = findingsOf(
      review(`| 年度资金总额 | ${total} | 10 | 0 | 9 |
      | 其中：财政拨款 | 300 | 300 | 270 | — | 90% | — |
      | 其他资金 | 0 | 0 | 0 | — | — | — |`),
    );
    expect(findings).toContain("execution-rate/off F4");
  });

  const money = `| 年度资金总额 | 300 | 300 | 270 | 10 | 90% | 9 |
    | 其中：财政拨款 | 300 | 300 | 270 | — | 90% | — |`;

  it("a cost that bears the project's name is all of its cost", () => {
    const cost = (name: string) =>
      findingsOf(review(money, `| ^ | 成本指标 | ${name} | ≤350万元 | 330万元 | 10 | 10 |`)).join();
    expect(cost("巡回办案经费")).toContain("cost-over-budget/target D8");
    expect(cost("车辆租赁经费")).not.toContain("cost-over-budget/target");
  });

  it("values that are spelled alike are one matter, whatever their figures", () => {
    const rows = ["98", "95", "90", "85"].map(
      (figure) => `| ^ | ^ | 合格率${figure} | >=${figure}%(百分比) |`,
    );
    const findings = findingsOf(`
      | 项目支出绩效目标表 | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 指标值 |
      | 产出指标 | 质量指标 | 数量 | ≥3个 |
      ${rows.join("\n")}`);
    expect(findings.filter((one) => one.startsWith("value-spelling"))).toEqual(["value-spelling/alike D4"]);
  });

  it("adds up the points of what came in and what was spent, and lets more come in than was planned", () => {
    const findings = findingsOf(
      review(`| 基金收入 | 186 | 190 | 191.5 | 5 | 100.79% | 5 |
      | 基金支出 | 152 | 155 | 151.9 | 5 | 98% | 4.9 |`),
    ).join();
    expect(findings).not.toMatch(/weight-total|execution-over-budget/);
  });
});
