import { expect, it } from "vitest";
import { selfReport } from "../../../src/documents/self-report/self-report";
import { completionDraft, reasonSkeletons } from "../../../src/drafting/narrative/completion";
import { reviewSheet } from "../../../src/review/review-sheet";
import { parseTable } from "../../../src/sheet/table-text";

const [review] = reviewSheet(
  parseTable(`
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | （2025年度） | < | < | < | < | < | < | < |
  | 项目名称 | 乡村公路养护 | < | < | < | < | < | < |
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | ^ | 年度资金总额 | 60 | 60 | 51 | 10 | 85% | 8.5 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
  | 产出指标 | 数量指标 | 养护里程 | ≥312公里 | 218公里 | 30 | 20.96 | |
  | ^ | ^ | 修补桥梁数 | ≥4座 | 4座 | 10 | 10 | |
  | ^ | 质量指标 | 路况优良率 | ≥90% | 81% | 20 | 18 | 雨季长，次年补齐 |
  | 效益指标 | 社会效益指标 | 受益村数 | ≥16个 | 16个 | 20 | 20 | |
  | 满意度指标 | 服务对象满意度指标 | 沿线群众满意度 | ≥90% | | 10 | | |
  | 总分 | < | < | < | < | 100 | 77.46 | |`).grid,
).forms;
if (!review) throw new Error("no form");

it("drafts what was done from the sheet's own cells", () => {
  expect(completionDraft(review.form, review.scores).split("\n")).toEqual([
    "全年预算60万元，执行51万元，执行率85%。",
    "已完成：修补桥梁数4座（指标值≥4座），受益村数16个（指标值≥16个）。",
    "未完成：养护里程218公里（指标值≥312公里），路况优良率81%（指标值≥90%）。",
  ]);
});

it("asks for the reasons that are not there, and only for those", () => {
  expect(reasonSkeletons(review.scores)).toEqual([
    "养护里程218公里（指标值≥312公里）。原因（经费保障／制度保障／人员保障／硬件条件保障／其他）：____。改进措施和时限：____。",
  ]);
});

it("reports with no figure that the sheet does not hold", () => {
  const report = selfReport(review);
  expect(report.title).toBe("2025年度乡村公路养护绩效自评报告");
  const text = report.parts.flatMap(({ paragraphs }) => paragraphs).join("\n");
  expect(text).toContain("养护里程218公里（指标值≥312公里），未完成，分值 30，得分 20.96。");
  expect(text).toContain("沿线群众满意度完成值未填（指标值≥90%）");
  expect(text).toContain("路况优良率81%（指标值≥90%）。雨季长，次年补齐");
  const printed = new Set(
    "2025 60 51 85 312 218 30 20.96 4 10 90 81 20 18 16 100 77.46".split(" ").concat(["3", "1"]),
  );
  const figures = text.match(/\d+(?:\.\d+)?/g) ?? [];
  expect(figures.filter((figure) => !printed.has(figure))).toEqual([]);
});
