import { describe, expect, it } from "vitest";
import { causes, hasOpenBlank, reasonText } from "../../../src/drafting/narrative/causes";
import { reviewSheet } from "../../../src/review/review-sheet";
import { parseTable } from "../../../src/sheet/table-text";

function sheetOf(actual: string, score: number, reason: string): string {
  return `
    | 项目支出绩效自评表 | < | < | < | < | < | < | < |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | 产出指标 | 数量指标 | 巡回演出场次 | ≥120场 | ${actual} | 60 | ${score} | ${reason} |
    | 效益指标 | 社会效益指标 | 观众人次 | ≥3万人次 | 3.1万人次 | 30 | 30 | |
    | 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥90% | 93% | 10 | 10 | |`;
}

const aboutReasons = /^(?:reason-|lost-points|over-completion)/;

function rulesIn(text: string): readonly string[] {
  const review = reviewSheet(parseTable(text).grid).forms[0];
  return review?.findings.map(({ rule }) => rule).filter((rule) => aboutReasons.test(rule)) ?? [];
}

const filled = (measure: string): string => measure.replaceAll("__", "6");

describe("causes to choose from", () => {
  it.each(causes.map((cause) => [cause.says, cause] as const))(
    "%s makes a reason that passes",
    (_, cause) => {
      const text = reasonText({
        cause: cause.says,
        facts: "3月和9月各一次，依据相关通知",
        measure: filled(cause.measure),
        before: "",
      });
      const found =
        cause.of === "short" ? rulesIn(sheetOf("96场", 48, text)) : rulesIn(sheetOf("160场", 60, text));
      expect([text, found]).toEqual([text, []]);
    },
  );

  it("are missed where nothing is written", () => {
    expect(rulesIn(sheetOf("96场", 48, ""))).toEqual(["lost-points-unexplained"]);
  });

  it("keep what was written and put the measure behind it", () => {
    const text = reasonText({ cause: "", facts: "", measure: "错开汛期排期", before: "汛期道路中断。" });
    expect(text).toBe("汛期道路中断。下一步：错开汛期排期。");
    const lines = reasonText({
      cause: "",
      facts: "",
      measure: "错开汛期",
      before: "1.道路中断；\n2.设备晚到。",
    });
    expect(lines).toBe("1.道路中断；\n2.设备晚到。下一步：错开汛期。");
    expect(reasonText({ cause: "", facts: " ", measure: "错开汛期", before: "" })).toBe("");
  });

  it("leave blanks in measures open until they are filled", () => {
    expect(hasOpenBlank("尾款列入__年__月支付计划")).toBe(true);
    expect(hasOpenBlank("尾款列入2026年3月支付计划")).toBe(false);
  });
});
