import { defaultProfile } from "../../src/profile/profiles";
import type { Profile } from "../../src/profile/profile";
import type { Finding, Rule } from "../../src/rules/rule";
import { scoreForm } from "../../src/scoring/score-form";
import { formsOf } from "../support/rule-tester";
import { runRule } from "../support/run-rule";

/** The message ids of findings, in their order. */
export const saidBy = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ messageId }) => messageId);

/** What a rule says under a profile that differs from the default. */
export function findingsUnder(rule: Rule, change: Partial<Profile>, text: string): readonly Finding[] {
  const profile = { ...defaultProfile, ...change };
  return formsOf(text).flatMap((form) => runRule(rule, { form, profile, scores: scoreForm(form, profile) }));
}

/** What differs between the target sheets of the tests. */
export interface Target {
  readonly title?: string;
  readonly project?: string;
  /** Further rows of the head. */
  readonly head?: readonly string[];
  /** level 1 | level 2 | name | target */
  readonly rows?: readonly string[];
}

/** One row for each kind that must be there. */
export const fullSet = [
  "产出指标 | 数量指标 | 铺设管网长度 | ≥12公里",
  "^ | 质量指标 | 水质检测合格率 | ≥98%",
  "效益指标 | 社会效益指标 | 受益人口 | ≥2.3万人",
  "满意度指标 | 服务对象满意度指标 | 用水户满意度 | ≥90%",
];

/** A target sheet of the usual columns. */
export function target({
  title = "项目支出绩效目标申报表",
  project = "农村饮水安全巩固",
  head = [],
  rows = fullSet,
}: Target): string {
  return [
    `| ${title} | < | < | < |`,
    `| 项目名称 | ${project} | < | < |`,
    ...head.map((row) => `| ${row} | < | < |`),
    "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}
