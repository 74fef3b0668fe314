import { describe, expect, it } from "vitest";
import commentBlank from "../../src/rules/structure/comment-blank";
import goalUnstated from "../../src/rules/structure/goal-unstated";
import periodReversed from "../../src/rules/structure/period-reversed";
import placeholderLeft from "../../src/rules/structure/placeholder-left";
import textOverLimit from "../../src/rules/structure/text-over-limit";
import { findingsOf } from "../support/rule-tester";
import { findingsUnder, saidBy, target } from "./structure-sheets";

describe("goal-unstated", () => {
  const goal = (text: string): string => target({ head: [`年度总体目标 | ${text}`] });

  it.each([
    ["", "blank", "error"],
    ["　", "blank", "error"],
    ["目标1：\\n目标2：\\n……", "blank", "error"],
    ["-", "symbol", "error"],
    ["/", "symbol", "error"],
    ["暂无", "symbol", "error"],
    ["无。", "symbol", "error"],
    ["43.2", "amount", "warning"],
    ["43.2万元", "amount", "warning"],
    ["农村饮水安全巩固", "name", "warning"],
    ["农村饮水安全巩固。", "name", "warning"],
  ])("“%s” is %s", (text, messageId, level) => {
    const findings = findingsOf(goalUnstated, goal(text));
    expect(findings.map((finding) => [finding.messageId, finding.level])).toEqual([[messageId, level]]);
  });

  it.each(["巩固农村饮水安全，受益2.3万人。", "完成农村饮水安全巩固工程12处", "无重大安全事故"])(
    "“%s” is a goal",
    (text) => {
      expect(findingsOf(goalUnstated, goal(text))).toEqual([]);
    },
  );

  it("says nothing where the form prints no goal", () => {
    expect(findingsOf(goalUnstated, target({}))).toEqual([]);
  });
});

describe("placeholder-left", () => {
  const withTarget = (value: string): string =>
    target({ rows: [`产出指标 | 数量指标 | 保障人数 | ${value}`] });

  it.each(["≥**人", "≥*人", "≥XX户", "XX", "××", "20XX年", "……", "≥__%", "达到xx%以上"])(
    "“%s” is no target",
    (value) => {
      expect(saidBy(findingsOf(placeholderLeft, withTarget(value)))).toEqual(["left"]);
    },
  );

  it.each([
    "≥530元/人*月",
    "100*200厘米",
    "DN300×2",
    "XXL码500件",
    "≥300人",
    "合格",
    "**人民医院新建门诊楼1栋",
  ])("“%s” is a target", (value) => {
    expect(findingsOf(placeholderLeft, withTarget(value))).toEqual([]);
  });

  it.each([
    ["指标1：", ["left"]],
    ["指标2", ["left"]],
    ["……", ["left"]],
    ["XX", ["left"]],
    ["指标1：保障人数", []],
    ["★保障人数", []],
    ["**镇保障人数", []],
    ["XX社区保障人数", []],
  ])("the name “%s” of a row in use", (name, expected) => {
    const sheet = target({ rows: [`产出指标 | 数量指标 | ${name} | ≥300人`] });
    expect(saidBy(findingsOf(placeholderLeft, sheet))).toEqual(expected);
  });

  it("is silent on the unused rows of a template", () => {
    const rows = ["产出指标 | 数量指标 | 指标1：保障人数 | ≥300人", "^ | ^ | 指标2： | ", "^ | ^ | …… | "];
    expect(findingsOf(placeholderLeft, target({ rows }))).toEqual([]);
  });

  it("asks for a name's figure where the target does not hold it", () => {
    const sheet = target({ rows: ["产出指标 | 数量指标 | 保障人数（≥**人） | ≥**人"] });
    expect(findingsOf(placeholderLeft, sheet).map(({ level }) => level)).toEqual(["error", "error"]);
  });

  it("looks at the goal and the project's name", () => {
    const sheet = target({ project: "XX", head: ["年度总体目标 | 培训XX人次，合格率达到**%。"] });
    expect(saidBy(findingsOf(placeholderLeft, sheet))).toEqual(["left", "left"]);
  });
});

describe("comment-blank", () => {
  const review = (foot: readonly string[], points = "50 | 45"): string =>
    [
      "| 项目支出绩效自评表 | < | < | < | < | < | < |",
      "| 项目名称 | 农村饮水安全巩固 | < | < | < | < | < |",
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |",
      `| 产出指标 | 数量指标 | 铺设管网长度 | ≥12公里 | 10.8公里 | ${points} |`,
      "| 效益指标 | 社会效益指标 | 受益人口 | ≥2.3万人 | 2.4万人 | 50 | 50 |",
      ...foot.map((row) => `| ${row} | < | < | < | < | < |`),
    ].join("\n");

  it.each([
    ["无", 1],
    ["暂无", 1],
    ["无明显问题", 1],
    ["管材到货晚，剩余1.2公里于次年3月完成。", 0],
  ])("存在问题：%s", (text, count) => {
    expect(findingsOf(commentBlank, review([`存在问题 | ${text}`]))).toHaveLength(count);
  });

  it("says how much was lost when no total is printed", () => {
    expect(findingsOf(commentBlank, review(["存在问题 | 无"]))[0]?.message).toBe(
      "表上失了 5 分，存在问题却没有内容，应对应失分写明。",
    );
  });

  it("is silent where nothing was lost", () => {
    expect(findingsOf(commentBlank, review(["存在问题 | 无"], "50 | 50"))).toEqual([]);
  });
});

describe("text-over-limit", () => {
  const wordy = "完成主要河道两岸堤防的除草清障和加固并按季度开展巡查";

  it("reads the limit beside a goal", () => {
    const sheet = (limit: string): string => target({ head: [`年度总体目标（${limit}） | ${wordy}`] });
    expect(saidBy(findingsOf(textOverLimit, sheet("20字以内")))).toEqual(["long"]);
    expect(findingsOf(textOverLimit, sheet("100字以内"))).toEqual([]);
    expect(findingsOf(textOverLimit, sheet("不少于20字"))).toEqual([]);
  });

  it("knows no limit that is neither printed nor the profile's", () => {
    const review = `
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 偏差原因分析 |
      | 产出指标 | 数量指标 | 加固长度 | ≥12公里 | 11公里 | 9 | ${wordy} |
      | 存在问题 | ${wordy} | < | < | < | < | < |`;
    expect(findingsOf(textOverLimit, review)).toEqual([]);
    const findings = findingsUnder(textOverLimit, { textLimits: { reason: 20, problems: 10 } }, review);
    expect(findings.map(({ message }) => message)).toEqual([
      `偏差原因分析共 ${wordy.length} 字，限 20 字以内。`,
      `存在问题共 ${wordy.length} 字，限 10 字以内。`,
    ]);
  });
});

describe("period-reversed", () => {
  const rows = ["产出指标 | 时效指标 | 完工时间 | 2025年11月底前"];
  const period = (text: string): string => target({ head: [`起止时间 | ${text}`], rows });

  it.each([
    "2026-2025",
    "2025年12月-2025年1月",
    "2025.12.31—2025.01.01",
    "20251231-20250101",
    "2026/03/01 至 2025/12/31",
  ])("%s ends before it starts", (text) => {
    expect(saidBy(findingsOf(periodReversed, period(text)))).toEqual(["reversed"]);
  });

  it.each([
    "2025-2027",
    "2025年1月-2025年12月",
    "2025.01.01—2025.12.31",
    "2025年",
    "2025年11月至3月",
    "长期",
    "2025-2025",
  ])("%s is in order", (text) => {
    expect(findingsOf(periodReversed, period(text))).toEqual([]);
  });

  it("sees a deadline that comes after the end", () => {
    const findings = findingsOf(periodReversed, period("2024年1月—2025年6月"));
    expect(findings.map(({ message, level }) => [message, level])).toEqual([
      ["完成时限“2025年11月底前”晚于项目期的结束（2025年6月）。", "warning"],
    ]);
  });
});
