import { describe, expect, it } from "vitest";
import evidenceMissing from "../../src/rules/reasons/evidence-missing";
import goalResultEmpty from "../../src/rules/reasons/goal-result-empty";
import lostPointsUnexplained from "../../src/rules/reasons/lost-points-unexplained";
import reasonAgainstResult from "../../src/rules/reasons/reason-against-result";
import reasonOffTopic from "../../src/rules/reasons/reason-off-topic";
import reasonWithoutMeasure from "../../src/rules/reasons/reason-without-measure";
import type { Rule } from "../../src/rules/rule";
import { rangeToA1 } from "../../src/sheet/address";
import { findingsOf, testExamples } from "../support/rule-tester";

const rules = [
  evidenceMissing,
  goalResultEmpty,
  lostPointsUnexplained,
  reasonAgainstResult,
  reasonOffTopic,
  reasonWithoutMeasure,
];

for (const rule of rules) testExamples(rule);

/** A self-evaluation with the given indicator rows from row 3 on, a reason column and, if wanted, a block below. */
function review(rows: readonly string[], foot = ""): string {
  return [
    "| 项目支出绩效自评表 | < | < | < | < | < | < | < |",
    "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |",
    ...rows,
    foot,
  ].join("\n");
}

function said(rule: Rule, text: string): readonly string[] {
  return findingsOf(rule, text).map(
    ({ messageId, level, range }) =>
      `${messageId} ${level} ${range ? (rangeToA1(range).split(":")[0] ?? "") : "表"}`,
  );
}

describe("lost points", () => {
  const row = (reason: string): string =>
    `| 产出指标 | 数量指标 | 建设口袋公园 | ≥8个 | 6个 | 20 | 15 | ${reason} |`;

  it.each([
    ["", ["lost error H3"]],
    ["无", ["hollow warning H3"]],
    ["—", ["hollow warning H3"]],
    ["已完成", ["hollow warning H3"]],
    ["疫情", ["hollow warning H3"]],
    ["6个", ["hollow warning H3"]],
    ["建设口袋公园", ["hollow warning H3"]],
    ["资金未到位", []],
    ["同上", ["hollow warning H3"]],
    ["两处用地未交付，已列入次年计划", []],
  ])("with the reason “%s”", (reason, expected) => {
    expect(said(lostPointsUnexplained, review([row(reason)]))).toEqual(expected);
  });

  it.each([
    [["两处用地未交付", "同上", "同上"], []],
    [
      ["无", "同上", "同上"],
      ["hollow warning H3", "hollow warning H4", "hollow warning H5"],
    ],
  ])("with the reasons %j one under another", (reasons, expected) => {
    expect(said(lostPointsUnexplained, review(reasons.map(row)))).toEqual(expected);
  });

  it("with thousands of 同上 one under another", () => {
    const rows = Array.from({ length: 3000 }, () => row("同上"));
    expect(said(lostPointsUnexplained, review(rows))).toHaveLength(3000);
  });

  it.each([
    ["| 偏差大或目标未完成原因分析 | 两处用地未交付。 | < | < | < | < | < | < |", []],
    ["| 存在问题 | 两处用地未交付。 | < | < | < | < | < | < |", ["lost warning H3"]],
    ["| 存在问题 | 无 | < | < | < | < | < | < |", ["lost error H3"]],
  ])("with the block %s", (foot, expected) => {
    expect(said(lostPointsUnexplained, review([row("")], foot))).toEqual(expected);
  });

  it("says how much was lost, and that the target was reached", () => {
    const rows = [
      "| 产出指标 | 数量指标 | 建设口袋公园 | ≥8个 | 6个 | 20 | 15 | |",
      "| ^ | 质量指标 | 竣工验收合格率 | =100% | 100% | 10 | 9.5 | |",
    ];
    expect(findingsOf(lostPointsUnexplained, review(rows)).map(({ message }) => message)).toEqual([
      "扣了 5 分，没有写原因。",
      "指标已经完成，却扣了 0.5 分，没有写原因。",
    ]);
  });

  it("takes rows that share their points, and their reason, as one", () => {
    const shared = (reason: string): readonly string[] => [
      `| 产出指标 | 数量指标 | 建设口袋公园 | ≥8个 | 6个 | 20 | 10 | ${reason} |`,
      "| ^ | ^ | 栽植乔木 | ≥300株 | 300株 | ^ | 5 | |",
    ];
    expect(said(lostPointsUnexplained, review(shared("")))).toEqual(["lost error H3"]);
    expect(said(lostPointsUnexplained, review(shared("两处用地未交付")))).toEqual([]);
  });

  it("accepts one reason merged over several rows, a tenth of a point and rows without points of their own", () => {
    const rows = [
      "| 产出指标 | 数量指标 | 建设口袋公园 | ≥8个 | 6个 | 20 | 15 | 两处用地未交付，已协调供地 |",
      "| ^ | ^ | 铺设步道 | ≥3公里 | 2.4公里 | 10 | 8 | ^ |",
      "| ^ | 质量指标 | 苗木成活率 | ≥95% | 94.2% | 10 | 9.92 | |",
      "| ^ | ^ | 其中：乔木 | ≥95% | 90% | | | |",
    ];
    expect(said(lostPointsUnexplained, review(rows))).toEqual([]);
  });

  it.each([
    ["", "加快验收，明年3月前投用", ["lost error H3"]],
    ["", "因供货延迟，已改签合同", []],
    ["供货延迟，验收推后", "", []],
  ])("takes what will be done for no reason: %s / %s", (reason, measures, expected) => {
    const text = [
      "| 项目支出绩效自评表 | < | < | < | < | < | < | < | < |",
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 改进措施 |",
      `| 产出指标 | 数量指标 | 新增养老床位 | ≥100张 | 90张 | 50 | 45 | ${reason} | ${measures} |`,
    ].join("\n");
    expect(said(lostPointsUnexplained, text)).toEqual(expected);
  });

  it("reads the note where the reason is empty", () => {
    const text = [
      "| 项目支出绩效自评表 | < | < | < | < | < | < | < | < |",
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 | 备注 |",
      "| 产出指标 | 数量指标 | 建设口袋公园 | ≥8个 | 6个 | 20 | 15 | | 两处用地未交付 |",
    ].join("\n");
    expect(said(lostPointsUnexplained, text)).toEqual([]);
  });
});

describe("reasons and results", () => {
  const row = (values: string, reason: string): string =>
    `| 产出指标 | 数量指标 | 修缮校舍 | ${values} | ${reason} |`;

  it.each([
    ["≥6栋 | 6栋 | 20 | 20", "因雨季1栋未完成", ["full warning H3"]],
    ["≥6栋 | 6栋 | 20 | 20", "1栋进度滞后，将加快施工", ["full warning H3"]],
    ["≥6栋 | 6栋 | 20 | 20", "无未完成情况", []],
    ["≥6栋 | 6栋 | 20 | 20", "提前备料，避免了工期延误", []],
    ["≥6栋 | 9栋 | 20 | 20", "上年未完成的3栋并入本年", []],
    ["≥6栋 | 6栋 | 20 | 20", "尾款未完成支付", []],
    ["≥6栋 | 5栋 | 20 | 20", "1栋未完成", []],
    ["≥6栋 | 9栋 | 20 | 18", "1栋未完成", ["exceeded warning H3"]],
    ["≥6栋 | 6栋 | 20 | 18", "个别工序未按时完成", []],
  ])("%s：%s", (values, reason, expected) => {
    expect(said(reasonAgainstResult, review([row(values, reason)]))).toEqual(expected);
  });

  it("leaves names alone that speak of what is not done", () => {
    const rows = [
      "| 产出指标 | 质量指标 | 未完成整改事项数 | ≤2项 | 1项 | 20 | 20 | 未完成整改1项，在期限内 |",
    ];
    expect(said(reasonAgainstResult, review(rows))).toEqual([]);
  });
});

describe("measures", () => {
  it("counts the rows in one finding, and is silent where the measures stand below", () => {
    const rows = [
      "| 产出指标 | 数量指标 | 修缮校舍 | ≥6栋 | 5栋 | 20 | 16 | 雨季连续停工 |",
      "| ^ | ^ | 更换门窗 | ≥90樘 | 80樘 | 20 | 17 | 厂家交货晚 |",
      "| ^ | ^ | 粉刷墙面 | ≥3000平方米 | 2800平方米 | 20 | 18 | 雨季停工，今后避开雨季 |",
    ];
    expect(findingsOf(reasonWithoutMeasure, review(rows)).map(({ message }) => message)).toEqual([
      "这里和另外 1 处只写了原因，没有写改进措施。",
    ]);
    expect(
      said(reasonWithoutMeasure, review(rows, "| 改进措施 | 提前安排工期。 | < | < | < | < | < | < |")),
    ).toEqual([]);
  });
});

describe("what became of the goal", () => {
  const sheet = (expected: string, actual: string, title = "项目支出绩效自评表"): string =>
    [
      `| ${title} | < | < | < | < | < | < |`,
      "| 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < |",
      `| ^ | ${expected} | < | < | ${actual} | < | < |`,
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |",
      "| 产出指标 | 数量指标 | 修缮校舍 | ≥6栋 | 6栋 | 90 | 90 |",
    ].join("\n");
  const goal = "修缮校舍6栋，改善办学条件。";

  it.each([
    ["", "blank error E3"],
    ["无", "blank error E3"],
    ["同目标", "stock warning E3"],
    ["已按计划全部完成。", "stock warning E3"],
    ["全年任务完成率100%", "stock warning E3"],
    ["目标完成情况良好", "stock warning E3"],
    ["对照年度目标，说明相关任务目标的完成情况（100字以内）", "hint error E3"],
    ["修缮校舍6栋，改善办学条件", "copied warning E3"],
  ])("“%s” says nothing", (actual, expected) => {
    expect(said(goalResultEmpty, sheet(goal, actual))).toEqual([expected]);
  });

  it.each(["完成6栋校舍修缮。", "已修缮校舍6栋，改善了办学条件。", "5栋完工，1栋在建"])(
    "“%s” says something",
    (actual) => {
      expect(said(goalResultEmpty, sheet(goal, actual))).toEqual([]);
    },
  );

  it("speaks of the missing goal elsewhere", () => {
    expect(said(goalResultEmpty, sheet("", ""))).toEqual([]);
  });
});

describe("evidence", () => {
  it("is not asked for where nothing was reported or the form has no such column", () => {
    const head = "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |";
    const row = "| 产出指标 | 数量指标 | 发放助学金 | ≥320人 | | 50 | 0 | |";
    expect(said(evidenceMissing, `| 项目支出绩效自评表 | < |\n${head}\n${row}`)).toEqual([]);
    const survey = "| 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% | 95% | 10 | 10 | |";
    expect(said(evidenceMissing, review([survey]))).toEqual([]);
  });

  it("takes a survey that is told of below the table", () => {
    const text = [
      "| 项目支出绩效自评表 | < | < | < | < | < | < | < |",
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |",
      "| 满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥90% | 95% | 10 | 10 | |",
      "| 其他需要说明的事项 | 12月问卷调查，收回有效问卷180份。 | < | < | < | < | < | < |",
    ].join("\n");
    expect(said(evidenceMissing, text)).toEqual([]);
  });
});
