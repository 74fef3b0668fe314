import { describe, expect, test } from "vitest";
import { casePairs } from "../../src/lessons/pairs/case-pairs";
import { findPairs } from "../../src/lessons/pairs/find-pairs";
import type { Wording } from "../../src/lessons/pairs/pair";
import { rulePairs } from "../../src/lessons/pairs/rule-pairs";
import { levelsOf, type Kind } from "../../src/library/kinds";
import { rulePages } from "../../src/panel/rule-book/rule-pages";
import { reviewSheet } from "../../src/review/review-sheet";
import { rules } from "../../src/rules/index";
import { parseTable } from "../../src/sheet/table-text";
import { library } from "../library/bundled";

const cases = casePairs(library.sets);
const ofRules = rulePairs(rulePages, library);

function rulesFor({ name, target }: Wording, kind: Kind): readonly string[] {
  const { level1, level2 } = levelsOf(kind);
  const table = `
| 项目支出绩效目标申报表 | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| ${level1} | ${level2} | ${name} | ${target} |`;
  return reviewSheet(parseTable(table).grid)
    .forms.flatMap(({ findings }) => findings)
    .filter(({ range }) => range?.top === 2)
    .map(({ rule }) => rule);
}

describe("good and bad", () => {
  test("each bad wording is noticed by its rule, and the good one is not", () => {
    const failed = cases.flatMap(({ shown, kinds: [kind], rule }) => {
      if (shown.as !== "row" || !kind) return ["not a row"];
      const isFound = rulesFor(shown.bad, kind).includes(rule);
      const isClean = !rulesFor(shown.good, kind).includes(rule);
      return isFound && isClean
        ? []
        : [`${rule} ${kind} ${shown.bad.name} ${shown.bad.target} ${shown.good.target}`];
    });
    expect(failed).toEqual([]);
    expect(cases.length).toBeGreaterThan(300);
  }, 60_000);

  test("every kind of the cases and every mistake is shown, in all their industries", () => {
    const kinds = new Set(cases.flatMap((pair) => pair.kinds));
    expect(kinds.size).toBeGreaterThanOrEqual(9);
    expect(new Set(cases.map(({ rule }) => rule)).size).toBe(8);
    expect(new Set(cases.map(({ industry }) => industry)).size).toBeGreaterThan(15);
  });

  test("every rule with a bad and a good table has its pair; rows that can be inserted are entries", () => {
    expect(ofRules.length).toBeGreaterThan(0.9 * rules.length);
    expect(ofRules.some(({ entries }) => entries.length > 0)).toBe(true);
    expect(new Set([...cases, ...ofRules].map(({ id }) => id)).size).toBe(cases.length + ofRules.length);
  });

  test("are found by words, kind and industry", () => {
    const title = (rule: string) => rules.find(({ id }) => id === rule)?.title ?? "";
    const all = [...ofRules, ...cases];
    const found = findPairs(all, { words: "满意度 100%", kind: "满意度", industry: null }, title);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ kinds }) => kinds.includes("满意度"))).toBe(true);
    expect(findPairs(all, { words: "", kind: null, industry: "" }, title)).toEqual(ofRules);
  });
});
